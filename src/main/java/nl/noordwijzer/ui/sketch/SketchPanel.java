package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.InWindow;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.View;

/// The panel to sketch with: the scenario, the tools, what can be drawn, what is drawn and the
/// areas for which its effects are shown.
public final class SketchPanel implements View {
  private final ScrollPane root;
  private final ScenarioSection scenario;
  private final ToolsRow tools;
  private final CatalogueModel types;
  private final PlanAreaList areas;
  private final Subscription subscriptions;

  /// @param ofTypes make and change types of the plan's own
  public SketchPanel(Desk desk, List<Command> ofTypes) {
    PlanActs acts = new PlanActs(desk);
    Texts texts = desk.texts();
    scenario = new ScenarioSection(new ScenarioModel(acts), texts);
    tools = new ToolsRow(acts);
    types = new CatalogueModel(acts);
    CatalogueView catalogue = new CatalogueView(types, texts, tools, ofTypes);
    InterventionListView list = new InterventionListView(new InterventionListModel(acts), texts);
    areas = new PlanAreaList(new PlanAreaModel(acts));
    NoteList notes = new NoteList(new NoteModel(acts));
    VBox.setVgrow(catalogue, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(areas, Priority.ALWAYS);
    VBox sections = new VBox(scenario, catalogue, list, areas, notes);
    sections.getStyleClass().add("map-panel-sections");
    root = new ScrollPane(sections);
    root.getStyleClass().addAll("map-panel", "sketch-panel");
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Session session = desk.session();
    Runnable plan =
        InWindow.only(
            root,
            () -> {
              scenario.refresh();
              catalogue.refresh();
              list.refresh();
              areas.refresh();
              notes.refresh();
              tools.refresh();
            });
    Runnable drawn =
        () -> {
          catalogue.refreshActs();
          tools.refresh();
        };
    subscriptions =
        Subscription.combine(
            session.planProperty().subscribe(plan),
            session.scenarioProperty().subscribe(plan),
            session.chosenInterventionsProperty().subscribe(InWindow.only(root, list::refresh)),
            session.chosenInterventionsProperty().subscribe(drawn),
            session.chosenPlanAreaProperty().subscribe((Runnable) areas::refresh),
            session.chosenPlanAreaProperty().subscribe((Runnable) tools::refresh),
            session.chosenNoteProperty().subscribe((Runnable) notes::refresh),
            session.sketch().planAreaProperty().subscribe((Runnable) tools::refresh),
            session.sketch().toolProperty().subscribe((Runnable) tools::refresh),
            session.sketch().typeProperty().subscribe(drawn));
    plan.run();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return Stream.of(tools.commands(), scenario.commands(), areas.commands())
        .flatMap(List::stream)
        .toList();
  }

  /// One for each type of the catalogue: to draw it.
  public List<Command> types() {
    return types.commands();
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
