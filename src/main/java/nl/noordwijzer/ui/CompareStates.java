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
        new ScreenState("compare-two", List.of(CompareStates::compare, bench -> take(bench, 2))),
        new ScreenState("compare-four", List.of(CompareStates::compare, bench -> take(bench, 4))),
        new ScreenState(
            "compare-difference",
            List.of(CompareStates::compare, bench -> press(bench, "#compare-difference"))),
        new ScreenState(
            "compare-swipe",
            List.of(CompareStates::compare, bench -> press(bench, "#compare-swipe"))),
        new ScreenState(
            "compare-course", List.of(CompareStates::compare, bench -> showTab(bench, 1))),
        new ScreenState(
            "compare-programme", List.of(CompareStates::compare, bench -> showTab(bench, 2))),
        new ScreenState(
            "compare-policy", List.of(CompareStates::compare, bench -> showTab(bench, 3))));
  }

  private static void compare(Workbench bench) {
    bench.goTo(Workspace.COMPARE);
  }

  /// With so many of the scenarios, the first of the plan.
  private static void take(Workbench bench, int count) {
    for (int i = 0; i < boxes(bench).size(); i++) {
      CheckBox box = boxes(bench).get(i);
      if (box.isSelected() != i < count) {
        box.fire();
      }
    }
  }

  /// Made anew whenever one is taken or left out.
  private static List<CheckBox> boxes(Workbench bench) {
    return bench.root().lookupAll(".compare-scenarios > .check-box").stream()
        .map(CheckBox.class::cast)
        .toList();
  }

  private static void press(Workbench bench, String box) {
    ((CheckBox) find(bench, box)).fire();
  }

  private static void showTab(Workbench bench, int number) {
    ((TabPane) find(bench, ".compare-tabs")).getSelectionModel().select(number);
  }

  private static Node find(Workbench bench, String what) {
    Node found = bench.root().lookup(what);
    if (found == null) {
      throw new IllegalStateException("no " + what);
    }
    return found;
  }
}
