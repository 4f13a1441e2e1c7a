package nl.noordwijzer.ui;

import java.util.List;
import java.util.function.Consumer;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.ui.workshop.Audience;
import nl.noordwijzer.ui.workshop.RoomLight;

/// States of a workshop on the example plan: what the operator has, and what the room sees.
final class WorkshopStates {
  /// How names begin of states of the window for the room.
  static final String ROOM = "room";

  private WorkshopStates() {}

  static List<ScreenState> all() {
    return List.of(
        new ScreenState("workshop", List.of(WorkshopStates::open)),
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
    bench.workshop().toggle();
    boolean dark = bench.session().groundProperty().get() == Ground.DARK;
    bench
        .workshop()
        .audience()
        .ifPresent(it -> it.lightProperty().set(dark ? RoomLight.DARK : RoomLight.BRIGHT));
  }

  private static Consumer<Workbench> of(Consumer<Audience> act) {
    return bench -> bench.workshop().audience().ifPresent(act);
  }
}
