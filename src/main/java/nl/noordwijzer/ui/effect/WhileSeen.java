package nl.noordwijzer.ui.effect;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.ui.session.Latest;
import org.jspecify.annotations.Nullable;

/// Something that takes long to find out about the effects that are shown, such as which assumption
/// moves the verdict. Kept in step with them beside the FX thread, and only while someone looks. FX
/// thread only.
final class WhileSeen<T> implements AutoCloseable {
  private final EffectsViewModel effects;
  private final Latest<Effects, T> finding;
  private final ReadOnlyObjectWrapper<@Nullable T> found = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;
  private boolean active;
  private @Nullable Effects of;

  /// @param way to find it out
  WhileSeen(EffectsViewModel effects, Function<Effects, T> way) {
    this.effects = effects;
    finding =
        new Latest<>(
            effects.desk().tasks(),
            (of, _) -> way.apply(of),
            Latest.Rules.finishing((one, other) -> one.wish().isSame(other.wish())),
            found::set);
    subscription = effects.effectsProperty().subscribe((Runnable) this::request);
  }

  void setActive(boolean wanted) {
    active = wanted;
    request();
  }

  /// Null before the first.
  ReadOnlyObjectProperty<@Nullable T> foundProperty() {
    return found.getReadOnlyProperty();
  }

  @SuppressWarnings("ReferenceEquality") // each computation makes effects of its own
  private void request() {
    Effects now = effects.effectsProperty().get();
    if (active && now != null && now != of) {
      of = now;
      finding.want(now);
    }
  }

  @Override
  public void close() {
    finding.forget();
    subscription.unsubscribe();
  }
}
