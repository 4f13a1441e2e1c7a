package nl.noordwijzer.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.ui.compare.RoomComparison;
import nl.noordwijzer.ui.workshop.Audience;
import nl.noordwijzer.ui.workshop.AudienceView;
import nl.noordwijzer.ui.workshop.RoomLight;
import nl.noordwijzer.ui.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/// Lets the room see the comparison while the operator compares, and the map while not; what is
/// held stays. FX thread only.
final class RoomMaps implements AutoCloseable {
  private static final double MAGNIFIED = 1.4;

  private final MainView main;
  private final AudienceView view;
  private final ReadOnlyObjectProperty<Workspace> workspace;
  private final ReadOnlyBooleanProperty held;
  private final RoomComparison.Room room;
  private final Subscription subscriptions;
  private Subscription described = Subscription.EMPTY;
  private @Nullable RoomComparison comparison;

  RoomMaps(
      MainView main,
      AudienceView view,
      ReadOnlyObjectProperty<Workspace> workspace,
      Workshop workshop) {
    this.main = main;
    this.view = view;
    this.workspace = workspace;
    Audience audience = workshop.audience();
    held = audience.heldProperty();
    room =
        new RoomComparison.Room(
            held,
            workshop.figuresTold(),
            audience.lightProperty().map(RoomLight::ground),
            MAGNIFIED,
            view.overlays());
    subscriptions =
        Subscription.combine(
            workspace.subscribe(_ -> follow()), held.subscribe((_, _) -> follow()));
  }

  private void follow() {
    if (!held.get()) {
      boolean comparing = workspace.get() == Workspace.COMPARE;
      view.compare(comparing ? comparison().root() : null);
      if (comparing) {
        describe(comparison().comparisonProperty().get());
      }
    }
  }

  private void describe(@Nullable Comparison shown) {
    if (shown != null) {
      view.describe(shown);
    }
  }

  private RoomComparison comparison() {
    RoomComparison known = comparison;
    if (known == null) {
      known = main.comparison().forRoom(room);
      comparison = known;
      described =
          Subscription.combine(
              known.comparisonProperty().subscribe(this::describe),
              known.swipeProperty().subscribe(view::swipe));
    }
    return known;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    described.unsubscribe();
    RoomComparison known = comparison;
    if (known != null) {
      known.close();
    }
  }
}
