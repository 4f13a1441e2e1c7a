package nl.noordwijzer.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
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
  private List<Choice> choices = List.of();

  /// What of a scenario stands in the menu.
  private record Choice(String id, String name, boolean shown) {}

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
    String present = session.scenario().id();
    List<Choice> next =
        session.plan().scenarios().stream()
            .map(each -> new Choice(each.id(), each.name(), each.id().equals(present)))
            .toList();
    if (!next.equals(choices)) {
      offer(next);
    }
  }

  private void offer(List<Choice> next) {
    choices = next;
    scenario.getItems().setAll(next.stream().map(this::item).toList());
  }

  private RadioMenuItem item(Choice choice) {
    RadioMenuItem item = new RadioMenuItem(choice.name());
    item.setMnemonicParsing(false);
    item.setSelected(choice.shown());
    item.setOnAction(_ -> {
      session.show(choice.id());
      offer(choices);
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
