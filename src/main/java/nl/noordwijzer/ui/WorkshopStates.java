package nl.noordwijzer.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.ui.workshop.Audience;
import nl.noordwijzer.ui.workshop.RoomLight;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.Spot;

/// States of a workshop on the example plan: what the operator has, and what the room sees.
final class WorkshopStates {
  /// How names begin of states of the window for the room.
  static final String ROOM = "room";

  private WorkshopStates() {}

  static List<ScreenState> all() {
    return List.of(
        new ScreenState("workshop", List.of(WorkshopStates::open)),
        new ScreenState("workshop-session", List.of(WorkshopStates::open, WorkshopStates::meet)),
        new ScreenState("workshop-vote", List.of(WorkshopStates::open, WorkshopStates::vote)),
        new ScreenState("workshop-choose", List.of(WorkshopStates::open, inMode("choose"))),
        new ScreenState("workshop-negotiate", List.of(WorkshopStates::open, inMode("negotiate"))),
        new ScreenState(
            "workshop-practise",
            List.of(WorkshopStates::open, bench -> bench.workshop().practise())),
        new ScreenState(
            "workshop-replay",
            List.of(WorkshopStates::open, WorkshopStates::say, WorkshopStates::replay)),
        new ScreenState("room-choose", List.of(WorkshopStates::open, inMode("choose"))),
        new ScreenState(
            "workshop-choose-notes",
            List.of(WorkshopStates::open, WorkshopStates::say, inMode("choose"))),
        new ScreenState(
            "room-choose-notes",
            List.of(WorkshopStates::open, WorkshopStates::say, inMode("choose"))),
        new ScreenState(
            "room-choose-other-light",
            List.of(WorkshopStates::open, WorkshopStates::otherLight, inMode("choose"))),
        new ScreenState(
            "room-choose-contrast",
            List.of(
                WorkshopStates::open,
                of(room -> room.lightProperty().set(RoomLight.CONTRAST)),
                inMode("choose"))),
        new ScreenState("room-negotiate", List.of(WorkshopStates::open, inMode("negotiate"))),
        new ScreenState("room-notes", List.of(WorkshopStates::open, WorkshopStates::say)),
        new ScreenState(
            "room-replay",
            List.of(WorkshopStates::open, WorkshopStates::say, WorkshopStates::replay)),
        new ScreenState("room-vote", List.of(WorkshopStates::open, WorkshopStates::voteByPhone)),
        new ScreenState(
            "room-outcome",
            List.of(
                WorkshopStates::open, WorkshopStates::vote, bench -> press(bench, "#vote-end"))),
        new ScreenState(
            "room-compare", List.of(WorkshopStates::open, bench -> bench.goTo(Workspace.COMPARE))),
        new ScreenState(
            "room-swipe",
            List.of(
                WorkshopStates::open,
                bench -> bench.goTo(Workspace.COMPARE),
                bench -> ((CheckBox) find(bench, "#compare-swipe")).fire())),
        new ScreenState(ROOM, List.of(WorkshopStates::open)),
        new ScreenState(
            "room-figures",
            List.of(WorkshopStates::open, of(room -> room.figuresProperty().set(true)))),
        new ScreenState(
            "room-contrast",
            List.of(
                WorkshopStates::open,
                of(room -> room.lightProperty().set(RoomLight.CONTRAST)),
                of(room -> room.heldProperty().set(true)))));
  }

  /// With a scenario in which something happens, and the light that the window has.
  private static void open(Workbench bench) {
    bench.goTo(Workspace.SKETCH);
    bench.workshop().begin();
    boolean dark = bench.session().groundProperty().get() == Ground.DARK;
    bench
        .workshop()
        .audience()
        .ifPresent(it -> it.lightProperty().set(dark ? RoomLight.DARK : RoomLight.BRIGHT));
  }

  /// In a room that is dark while the window is light, or the other way round.
  private static void otherLight(Workbench bench) {
    of(room ->
            room.lightProperty()
                .set(
                    room.lightProperty().get() == RoomLight.DARK
                        ? RoomLight.BRIGHT
                        : RoomLight.DARK))
        .accept(bench);
  }

  /// With an agenda that has begun, and words that were said.
  private static void meet(Workbench bench) {
    bench.workshop().log().ifPresent(log -> log.foldedProperty().set(false));
    for (String step : List.of("Opening", "Verkennen", "Kiezen")) {
      type(bench, "#session-step-name", step);
    }
    press(bench, "#session-next");
    type(bench, "#session-text", "Eerst het groen, dan de woningen");
    press(bench, "#session-next");
  }

  private static void type(Workbench bench, String field, String words) {
    TextField found = (TextField) find(bench, field);
    found.setText(words);
    found.fireEvent(new ActionEvent());
  }

  private static Consumer<Workbench> inMode(String mode) {
    return bench -> press(bench, "#mode-" + mode);
  }

  /// A note and a wish with a place, and what was decided.
  private static void say(Workbench bench) {
    Instant now = Instant.now();
    Viewport view = bench.viewport();
    Spot here = new Spot(view.centreX(), view.centreY());
    Spot beside = new Spot(here.x() - 120 * view.metresPerUnit(), here.y());
    bench
        .workshop()
        .log()
        .ifPresent(log -> {
          log.add(
              new SessionEvent.StickyNote(
                  now, "Tafel 1", "Hier mist een bankje", NoteTheme.MEETING, here));
          log.add(
              new SessionEvent.Wish(now, "Meer bomen in de straat", NoteTheme.GREENERY, beside));
          log.add(new SessionEvent.Decision(now, "", "Eerst het groen, dan de woningen"));
        });
  }

  private static void replay(Workbench bench) {
    ((MenuButton) find(bench, "#session-replay")).getItems().getFirst().fire();
    press(bench, "#replay-on");
  }

  private static void vote(Workbench bench) {
    ask(bench);
    List<Scenario> all = bench.session().plan().scenarios().toList();
    count(bench, all.get(1), 5);
    count(bench, all.get(2), 2);
  }

  private static void ask(Workbench bench) {
    ((MenuButton) find(bench, "#workshop-vote")).getItems().getFirst().fire();
  }

  private static void count(Workbench bench, Scenario scenario, int dots) {
    bench.workshop().voting().ifPresent(voting -> voting.count(scenario.id(), dots));
  }

  private static void voteByPhone(Workbench bench) {
    ask(bench);
    bench.workshop().voting().ifPresent(voting -> voting.phonesProperty().set(true));
  }

  private static void press(Workbench bench, String button) {
    ((ButtonBase) find(bench, button)).fire();
  }

  private static Node find(Workbench bench, String what) {
    Node found = bench.root().lookup(what);
    if (found == null) {
      throw new IllegalStateException("no " + what);
    }
    return found;
  }

  private static Consumer<Workbench> of(Consumer<Audience> act) {
    return bench -> bench.workshop().audience().ifPresent(act);
  }
}
