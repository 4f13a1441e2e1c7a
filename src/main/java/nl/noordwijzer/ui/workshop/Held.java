package nl.noordwijzer.ui.workshop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the room sees of something that changes: it stays as it was while the room is held. FX
/// thread only.
public final class Held<T extends @Nullable Object> implements AutoCloseable {
  private final ObservableValue<T> of;
  private final ObservableValue<Boolean> held;
  private final ReadOnlyObjectWrapper<T> seen;
  private final Subscription subscriptions;

  Held(ObservableValue<T> of, ObservableValue<Boolean> held) {
    this.of = of;
    this.held = held;
    seen = new ReadOnlyObjectWrapper<>(of.getValue());
    subscriptions =
        Subscription.combine(of.subscribe(_ -> follow()), held.subscribe((_, _) -> follow()));
  }

  private void follow() {
    if (!held.getValue()) {
      seen.set(of.getValue());
    }
  }

  ReadOnlyObjectProperty<T> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
