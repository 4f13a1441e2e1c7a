package nl.noordwijzer.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.View;

/// The name of the plan, and the scenario of it that is shown.
final class ScenarioChooser implements View {
  /// Width that is left to a long name when there is little room.
  private static final double LEAST = 96;

  private final Session session;
  private final Label plan = new Label();
  private final MenuButton scenario = new MenuButton();
  private final HBox root = new HBox(plan, scenario);
  private final Subscription subscription;

  ScenarioChooser(Desk desk) {
    session = desk.session();
    root.getStyleClass().add("scenario-chooser");
    plan.getStyleClass().add("region");
    plan.setWrapText(true);
    plan.setMinWidth(LEAST);
    scenario.setId("scenario");
    scenario.setMnemonicParsing(false);
    scenario.setMinWidth(LEAST);
    scenario.getStyleClass().add("flat");
    IconButton.name(scenario, desk.texts().get("window.scenario"));
    subscription =
        Subscription.combine(
            session.planProperty().subscribe(_ -> refresh()),
            session.scenarioProperty().subscribe(_ -> refresh()));
  }

  private void refresh() {
    plan.setText(session.plan().name());
    scenario.setText(session.scenario().name());
    scenario.getItems().setAll(session.plan().scenarios().stream().map(this::item).toList());
  }

  private RadioMenuItem item(Scenario choice) {
    RadioMenuItem item = new RadioMenuItem(choice.name());
    item.setMnemonicParsing(false);
    item.setSelected(choice.id().equals(session.scenario().id()));
    item.setOnAction(_ -> {
      session.show(choice.id());
      refresh();
    });
    return item;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
