package nl.noordwijzer.ui.workshop;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// What the audience sees of what the operator does: the same, or, while it is held, what was there
/// when that began; or nothing. FX thread only.
public final class Audience implements AutoCloseable {
  private final Session session;
  private final OpenWork open = new OpenWork();
  private final BooleanProperty held = new SimpleBooleanProperty();
  private final BooleanProperty blank = new SimpleBooleanProperty();
  private final BooleanProperty figures = new SimpleBooleanProperty();
  private final Held<Boolean> seenFigures = new Held<>(figures, held);
  private final ObjectProperty<RoomLight> light = new SimpleObjectProperty<>(RoomLight.DARK);
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final Subscription subscriptions;
  private Viewport view;
  private @Nullable Effects effects;

  /// @param session of the operator
  /// @param view of the operator at this moment
  public Audience(Session session, Viewport view) {
    this.session = session;
    this.view = view;
    shown = new ReadOnlyObjectWrapper<>(now());
    subscriptions =
        Subscription.combine(
            session.planProperty().subscribe((_, _) -> follow()),
            session.styleProperty().subscribe((_, _) -> follow()),
            session.scenarioProperty().subscribe((_, _) -> follow()),
            session.planYearProperty().subscribe((_, _) -> follow()),
            session.marksProperty().subscribe((_, _) -> follow()),
            session.pastProperty().subscribe((_, _) -> follow()),
            held.subscribe((_, _) -> follow()));
  }

  private Shown now() {
    Plan past = session.pastProperty().get();
    Work work = session.work();
    return new Shown(
        open.of(past == null ? work : work.with(past)),
        session.scenario().id(),
        session.planYearProperty().get(),
        past == null ? session.marksProperty().get() : PlanMarks.UNKNOWN,
        view,
        effects);
  }

  private void follow() {
    if (!held.get()) {
      shown.set(now());
    }
  }

  /// Follows the operator over the map.
  public void look(Viewport next) {
    view = next;
    if (!held.get()) {
      shown.set(shown.get().with(next));
    }
  }

  /// Follows the figures of the operator.
  public void tell(@Nullable Effects next) {
    effects = next;
    if (!held.get()) {
      shown.set(shown.get().with(next));
    }
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether it stays as it is while the operator prepares something.
  public BooleanProperty heldProperty() {
    return held;
  }

  /// Whether there is nothing to see, so that all look at each other. Holds what the room sees, or
  /// lets it follow again.
  public void toggleHeld() {
    heldProperty().set(!heldProperty().get());
  }

  /// Makes the room black, or lets it look again.
  public void toggleBlank() {
    blankProperty().set(!blankProperty().get());
  }

  /// Whether there is nothing to see, so that all look at each other.
  public BooleanProperty blankProperty() {
    return blank;
  }

  /// Whether figures of the scenario are shown beside the map.
  public BooleanProperty figuresProperty() {
    return figures;
  }

  /// Whether the room sees figures: as it was while it is held.
  public ReadOnlyObjectProperty<Boolean> seenFiguresProperty() {
    return seenFigures.seenProperty();
  }

  public ObjectProperty<RoomLight> lightProperty() {
    return light;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    seenFigures.close();
  }
}
