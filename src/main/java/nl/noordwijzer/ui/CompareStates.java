package nl.noordwijzer.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;

/// States of the window in which scenarios of the example plan are compared.
final class CompareStates {
  private CompareStates() {}

  static List<ScreenState> all() {
    return List.of(
        new ScreenState("compare", List.of(CompareStates::compare)),
        new ScreenState(
            "compare-difference",
            List.of(CompareStates::compare, bench -> press(bench, "#compare-difference"))),
        new ScreenState(
            "compare-swipe",
            List.of(CompareStates::compare, bench -> press(bench, "#compare-swipe"))),
        new ScreenState(
            "compare-course", List.of(CompareStates::compare, CompareStates::showCourse)));
  }

  private static void compare(Workbench bench) {
    bench.goTo(Workspace.COMPARE);
  }

  private static void press(Workbench bench, String box) {
    ((CheckBox) find(bench, box)).fire();
  }

  private static void showCourse(Workbench bench) {
    ((TabPane) find(bench, ".compare-tabs")).getSelectionModel().select(1);
  }

  private static Node find(Workbench bench, String what) {
    Node found = bench.root().lookup(what);
    if (found == null) {
      throw new IllegalStateException("no " + what);
    }
    return found;
  }
}
