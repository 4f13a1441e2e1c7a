package nl.noordwijzer.ui.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.ui.map.Magnified;
import org.jspecify.annotations.Nullable;

/// The maps of a comparison for a room that looks: they follow those of the operator, or are held.
public final class RoomComparison implements AutoCloseable {
  private final CompareLook of;
  private final CompareLook look = new CompareLook();
  private final ReadOnlyBooleanProperty held;
  private final CompareMaps maps;
  private final Region root;
  private final Subscription subscriptions;

  RoomComparison(CompareModel model, ReadOnlyBooleanProperty held, double magnified) {
    this.held = held;
    of = model.look();
    maps = new CompareMaps(model.desk(), look, magnified);
    root = new Magnified(maps, magnified);
    subscriptions =
        Subscription.combine(
            look.comparisonProperty().subscribe(this::show),
            of.observe(this::follow),
            held.subscribe((_, _) -> follow()));
    look.take(of);
  }

  private void follow() {
    if (!held.get()) {
      look.take(of);
    }
  }

  private void show(@Nullable Comparison comparison) {
    if (comparison != null) {
      maps.show(comparison);
    }
  }

  /// What the maps show; null before there are any.
  public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
    return look.comparisonProperty();
  }

  /// Whether the first two scenarios lie over each other.
  public ReadOnlyBooleanProperty swipeProperty() {
    return look.swipeProperty();
  }

  public Region root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    maps.close();
  }
}
