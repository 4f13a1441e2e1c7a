package nl.noordwijzer.ui.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.ui.map.Magnified;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import org.jspecify.annotations.Nullable;

/// The maps of a comparison for a room that looks: they follow those of the operator, or are held.
public final class RoomComparison implements AutoCloseable {
  private final Desk desk;
  private final CompareLook of;
  private final CompareLook look = new CompareLook();
  private final Room room;
  private final LatestTask dressing;
  private final CompareMaps maps;
  private final Region root;
  private final Subscription subscriptions;

  /// For whom the maps are.
  ///
  /// @param held while it is so, they stay as they are
  /// @param verdicts whether these are told
  /// @param ground on which they lie, whatever that of the operator is
  /// @param magnified how much larger than laid out
  /// @param overlays what lies over each of them
  public record Room(
      ObservableValue<Boolean> held,
      ObservableValue<Boolean> verdicts,
      ObservableValue<Ground> ground,
      double magnified,
      MapOverlay.Maker overlays) {}

  RoomComparison(CompareModel model, Room room) {
    this.room = room;
    desk = model.desk();
    dressing = new LatestTask(desk.tasks());
    of = model.look();
    maps = new CompareMaps(desk, look, room.magnified);
    maps.lay(room.overlays);
    root = new Magnified(maps, room.magnified);
    subscriptions =
        Subscription.combine(
            look.comparisonProperty().subscribe(this::show),
            of.observe(this::follow),
            of.comparisonProperty().subscribe(_ -> dress()),
            room.verdicts.subscribe(maps::tellVerdicts),
            room.ground.subscribe((_, _) -> dress()),
            room.held.subscribe((_, _) -> follow()),
            room.held.subscribe((_, _) -> dress()));
    look.take(of);
  }

  private void follow() {
    if (!room.held.getValue()) {
      look.take(of);
    }
  }

  /// Maps for the light of the room, where that is another than that of the operator, are made
  /// beside the FX thread.
  private void dress() {
    Comparison wanted = (room.held.getValue() ? look : of).comparisonProperty().get();
    Ground light = room.ground.getValue();
    dressing.cancel();
    if (wanted == null || wanted.wish().ground() == light) {
      look.comparisonProperty().set(wanted);
    } else {
      PlanCatalogue catalogue = desk.session().catalogue();
      dressing.start(
          _ -> wanted.on(light, catalogue, desk.texts()), look.comparisonProperty()::set);
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
    dressing.cancel();
    maps.close();
  }
}
