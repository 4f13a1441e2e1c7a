package nl.noordwijzer.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// States of the window in which data of others come in.
final class DataStates {
  private DataStates() {}

  static ScreenState summary() {
    return new ScreenState("data", List.of(DataStates::addFigures));
  }

  static ScreenState columns() {
    return new ScreenState("data-columns", List.of(DataStates::addFigures, tab(1)));
  }

  static ScreenState findings() {
    return new ScreenState("data-findings", List.of(DataStates::addFigures, tab(3)));
  }

  /// A list of homes that others may not see.
  static ScreenState homes() {
    return new ScreenState("data-homes", List.of(DataStates::addHomes, DataStates::keepSecret));
  }

  /// Points of homes.
  static ScreenState points() {
    return new ScreenState("data-points", List.of(DataStates::addPoints));
  }

  /// The card as a bar, with a finding on the map.
  static ScreenState onTheMap() {
    return new ScreenState(
        "data-on-the-map", List.of(DataStates::addHomes, tab(3), DataStates::showFinding));
  }

  /// The map with the list taken in.
  static ScreenState confidential() {
    return new ScreenState(
        "confidential",
        List.of(
            DataStates::addHomes,
            DataStates::keepSecret,
            bench -> press(bench, ".take"),
            DataStates::scrollToMark));
  }

  private static void addFigures(Workbench bench) {
    bench.addData(List.of(SampleFile.of(bench.session().region())));
  }

  private static void addHomes(Workbench bench) {
    bench.addData(List.of(SampleFile.homes(bench.session().region())));
  }

  private static void addPoints(Workbench bench) {
    bench.addData(List.of(SampleFile.points(bench.session().region())));
  }

  private static Consumer<Workbench> tab(int number) {
    return bench -> {
      if (bench.root().lookup(".intake-card .tab-pane") instanceof TabPane tabs) {
        tabs.getSelectionModel().select(number);
      }
    };
  }

  private static void keepSecret(Workbench bench) {
    if (bench.root().lookup(".intake-card .confidential") instanceof CheckBox secret) {
      secret.fire();
    }
  }

  private static void press(Workbench bench, String button) {
    if (bench.root().lookup(".intake-card " + button) instanceof ButtonBase found) {
      found.fire();
    }
  }

  private static void scrollToMark(Workbench bench) {
    Node mark = bench.root().lookup(".layer-confidential");
    if (mark != null && bench.root().lookup(".map-panel") instanceof ScrollPane panel) {
      Node content = panel.getContent();
      double below = mark.localToScene(0, 0).getY() - content.localToScene(0, 0).getY();
      panel.setVvalue(panel.getVmax() * below / content.getLayoutBounds().getHeight());
    }
  }

  private static void showFinding(Workbench bench) {
    if (bench.root().lookup(".intake-card .findings") instanceof TableView<?> table) {
      table.getSelectionModel().select(1);
      Event.fireEvent(
          table,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
  }
}
