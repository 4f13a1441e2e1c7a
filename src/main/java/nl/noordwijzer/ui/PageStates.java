package nl.noordwijzer.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// States of the window in which a bidbook is made.
final class PageStates {
  private PageStates() {}

  /// Of the example plan.
  static List<ScreenState> ofExample() {
    return List.of(
        new ScreenState("pages", List.of(PageStates::open, bench -> choose(bench, "focuswijk"))),
        new ScreenState(
            "pages-edit",
            List.of(
                PageStates::open,
                bench -> choose(bench, "focuswijk"),
                bench -> press(bench, "Page Down"),
                bench -> typeOnPage(bench, KeyCode.TAB),
                bench -> typeOnPage(bench, KeyCode.DOWN))),
        new ScreenState(
            "pages-atlas",
            List.of(
                PageStates::open,
                bench -> choose(bench, "buurtatlas"),
                bench -> press(bench, "Page Down"),
                bench -> press(bench, "Shortcut+L"),
                bench -> press(bench, "Shortcut+9"))));
  }

  /// A bidbook about more scenarios than the plan has.
  static ScreenState empty() {
    return new ScreenState(
        "pages-empty", List.of(PageStates::open, bench -> choose(bench, "noord-in-balans")));
  }

  private static void open(Workbench bench) {
    bench.goTo(Workspace.PAGES);
  }

  private static void choose(Workbench bench, String book) {
    if (bench.root().lookup("#page-book-" + book) instanceof RadioButton button) {
      button.fire();
    } else {
      throw new IllegalStateException("no bidbook " + book);
    }
  }

  private static void typeOnPage(Workbench bench, KeyCode key) {
    Node page = Objects.requireNonNull(bench.root().lookup(".page-scroll"));
    page.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static void press(Workbench bench, String key) {
    var keys = bench.root().getScene().getAccelerators();
    Objects.requireNonNull(keys.get(KeyCombination.valueOf(key)), key).run();
  }
}
