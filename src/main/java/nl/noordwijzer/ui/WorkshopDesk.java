package nl.noordwijzer.ui;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.workshop.Audience;
import nl.noordwijzer.ui.workshop.AudienceView;
import nl.noordwijzer.ui.workshop.AudienceWindow;
import nl.noordwijzer.ui.workshop.MapPlace;
import nl.noordwijzer.ui.workshop.Pointing;
import nl.noordwijzer.ui.workshop.PointingPad;
import nl.noordwijzer.ui.workshop.SessionLog;
import nl.noordwijzer.ui.workshop.SessionPanel;
import nl.noordwijzer.ui.workshop.SessionWriter;
import nl.noordwijzer.ui.workshop.Voting;
import nl.noordwijzer.ui.workshop.Workshop;
import nl.noordwijzer.ui.workshop.WorkshopBar;
import nl.noordwijzer.ui.workshop.WorkshopCards;
import nl.noordwijzer.workshop.MapView;
import org.jspecify.annotations.Nullable;

/// Opens and closes the window for the room, and keeps it while the views of the operator are made
/// anew. FX thread only.
final class WorkshopDesk {
  /// A window that is narrower has no room for the session beside the map and its panels.
  private static final double ROOMY = 1600;

  private final Workbench workbench;
  private @Nullable Room room;
  private @Nullable Parts parts;
  private @Nullable WorkshopModes modes;
  private boolean profileGaveWay;

  /// What lasts as long as the workshop.
  private record Room(Workshop workshop, AudienceWindow window) {}

  /// What is made anew with the views of the operator.
  private record Parts(
      MainView main,
      AudienceView view,
      WorkshopBar bar,
      MapOverlay pad,
      WorkshopCards cards,
      RoomMaps maps,
      SessionPanel session,
      EffectsViewModel effects,
      Subscription subscriptions) {

    void close() {
      subscriptions.unsubscribe();
      main.endWorkshop();
      maps.close();
      effects.close();
      session.close();
      cards.close();
      pad.close();
      bar.close();
      view.close();
    }
  }

  WorkshopDesk(Workbench workbench) {
    this.workbench = workbench;
  }

  /// Opens the window for the room, or lets the one that is open take its display over or give it
  /// back. A session is never ended by a key.
  void openOrFill() {
    if (room == null) {
      open();
    } else {
      room.window.toggleFull();
    }
  }

  /// Unless there is one: a plan that is opened in its place keeps it.
  void begin() {
    if (room == null) {
      open();
    }
  }

  /// With an agenda and hints, to practise with.
  void practise() {
    begin();
    log()
        .ifPresent(log -> {
          log.practise(workbench.session().plan(), workbench.desk().texts());
          log.foldedProperty().set(false);
        });
  }

  private void open() {
    Scene scene = workbench.root().getScene();
    if (scene == null) {
      return;
    }
    postponeWelcome();
    Audience audience = new Audience(workbench.session(), workbench.viewport());
    Voting voting = new Voting();
    Room made =
        new Room(
            Workshop.of(audience, voting, log(voting)),
            new AudienceWindow(audience, Look::dressApart, this::close));
    made.workshop.log().foldedProperty().set(scene.getWidth() < ROOMY);
    room = made;
    modes = new WorkshopModes(workbench, made.workshop);
    attach(workbench.view());
    made.window.show(workbench.desk().texts(), Look.icons(), scene.getWindow());
    made.workshop.log().lookBack(workbench.tasks());
  }

  /// Takes the welcome away until the next start: a room that looks is not the time for it.
  private void postponeWelcome() {
    BooleanProperty welcomed = workbench.settings().welcomedProperty();
    if (!welcomed.get()) {
      workbench.putCardAway();
      welcomed.set(false);
    }
  }

  private SessionLog log(Voting voting) {
    SessionWriter writer =
        workbench
            .plans()
            .file()
            .map(plan -> new SessionWriter(plan, workbench::failed))
            .orElse(null);
    return new SessionLog(
        workbench.session(), voting, () -> workbench.desk().texts().locale(), writer);
  }

  /// Makes the views for the room in step with those of the operator.
  void attach(MainView main) {
    Room now = room;
    if (now == null) {
      return;
    }
    Desk desk = workbench.desk();
    Audience audience = now.workshop.audience();
    AudienceView view = new AudienceView(desk, now.workshop);
    WorkshopBar bar = new WorkshopBar(desk, now.workshop, this::close);
    SessionPanel session = new SessionPanel(desk, now.workshop, place(main));
    MapOverlay.Maker pads = map -> new PointingPad(desk, now.workshop, map);
    MapOverlay pad = pads.over(main.map());
    EffectsViewModel effects = new EffectsViewModel(desk);
    WorkshopCards cards =
        new WorkshopCards(desk, now.workshop, effects, place(main), main.map().covers());
    main.beginWorkshop(bar.root(), pad.root(), cards.root(), session.root());
    main.layOnCompared(pads);
    parts =
        new Parts(
            main,
            view,
            bar,
            pad,
            cards,
            new RoomMaps(main, view, workbench.settings().workspaceProperty(), now.workshop),
            session,
            effects,
            Subscription.combine(
                now.workshop.log().foldedProperty().subscribe(this::makeRoom),
                workbench.session().chosenNoteProperty().subscribe(this::makeRoomFor),
                workbench.session().chosenPlanAreaProperty().subscribe(this::makeRoomFor),
                main.map().viewportProperty().subscribe(audience::look),
                effects.effectsProperty().subscribe(audience::tell),
                audience.figuresProperty().subscribe(effects::setActive),
                audience
                    .figuresProperty()
                    .subscribe(shown -> workbench.session().quietProperty().set(!shown)),
                audience.lightProperty().subscribe(light -> now.window.hold(view.root(), light))));
  }

  /// In a narrow window the profile gives way to the session, and comes back when that is folded.
  private void makeRoom(boolean folded) {
    BooleanProperty profile = workbench.settings().right().openProperty();
    Scene scene = workbench.root().getScene();
    boolean narrow = scene != null && scene.getWidth() < ROOMY;
    if (!folded && narrow && profile.get()) {
      profile.set(false);
      profileGaveWay = true;
    } else if (folded && profileGaveWay) {
      profile.set(true);
      profileGaveWay = false;
    }
  }

  /// Notes and plan areas of the plan have their form in the panel where the profile is.
  private void makeRoomFor(@Nullable Identified chosen) {
    Room now = room;
    if (chosen != null && now != null) {
      BooleanProperty folded = now.workshop.log().foldedProperty();
      folded.set(folded.get() || profileGaveWay);
      workbench.settings().right().openProperty().set(true);
    }
  }

  private static MapPlace place(MainView main) {
    return new MapPlace() {
      @Override
      public MapView now() {
        Viewport view = main.place();
        return new MapView(view.centreX(), view.centreY(), view.metresPerUnit());
      }

      @Override
      public void go(MapView view) {
        Viewport own = main.map().viewportProperty().get();
        main.go(new Viewport(view.x(), view.y(), view.metresPerUnit(), own.width(), own.height()));
      }
    };
  }

  /// Before the views of the operator go.
  void detach() {
    Parts known = parts;
    parts = null;
    if (known != null) {
      known.close();
    }
  }

  void close() {
    Room known = room;
    room = null;
    makeRoom(true);
    detach();
    if (modes != null) {
      modes.close();
      modes = null;
    }
    workbench.session().quietProperty().set(false);
    if (known != null) {
      known.window.close();
      known.workshop.close();
    }
  }

  /// The window for the room; empty while there is none.
  Optional<AudienceWindow> window() {
    return Optional.ofNullable(room).map(Room::window);
  }

  /// What it sees; empty while there is no window.
  Optional<Audience> audience() {
    return Optional.ofNullable(room).map(it -> it.workshop.audience());
  }

  Optional<SessionLog> log() {
    return Optional.ofNullable(room).map(it -> it.workshop.log());
  }

  Optional<Voting> voting() {
    return Optional.ofNullable(room).map(it -> it.workshop.voting());
  }

  /// Whether ink is being drawn, and there is some.
  boolean isInking() {
    return pointing()
        .filter(it -> it.toolProperty().get() == Pointing.Tool.INK && !it.ink().isEmpty())
        .isPresent();
  }

  /// Takes the last line of ink away.
  void takeBackInk() {
    pointing().ifPresent(Pointing::undo);
  }

  private Optional<Pointing> pointing() {
    return Optional.ofNullable(room).map(it -> it.workshop.pointing());
  }

  /// Whether the room sees what it should, and nothing is on its way.
  boolean isStill() {
    return parts == null || parts.view.isSettled();
  }
}
