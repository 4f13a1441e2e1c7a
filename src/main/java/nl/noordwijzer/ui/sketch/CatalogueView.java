package nl.noordwijzer.ui.sketch;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// Finds a type of interventions and begins to draw one: with a click, or with Enter.
final class CatalogueView extends VBox {
  private final CatalogueModel model;
  private final TextField search = new TextField();
  private final ListView<CatalogueModel.Entry> list = new ListView<>();
  private final Button change;
  private final Command changeType;
  private Register<InterventionType> own;

  CatalogueView(CatalogueModel model, Texts texts, ToolsRow tools, List<Command> ofTypes) {
    this.model = model;
    own = model.ownTypes();
    Button make = act(ofTypes.getFirst(), Feather.PLUS);
    change = act(ofTypes.getLast(), Feather.EDIT_2);
    change.setId("type-change");
    changeType = ofTypes.getLast();
    getStyleClass().addAll("map-section", "catalogue");
    search.setId("catalogue-search");
    search.setPromptText(texts.get("sketch.catalogue.search"));
    search.setAccessibleText(texts.get("sketch.catalogue.search"));
    search.textProperty().subscribe(this::find);
    search.setOnKeyPressed(this::keyInSearch);
    list.getStyleClass().addAll("plan-list", "catalogue-list");
    list.setAccessibleText(texts.get("sketch.section.catalogue"));
    Label nothing = new Label(texts.get("sketch.catalogue.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("list-note");
    list.setPlaceholder(nothing);
    list.setCellFactory(_ -> new CatalogueCell(model));
    list.setOnKeyPressed(this::keyInList);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(
            new SectionHead(texts.get("sketch.section.catalogue"), make, change),
            tools,
            search,
            list);
    find();
    refreshActs();
  }

  private static Button act(Command command, Feather icon) {
    Button button = IconButton.of(icon, command.name(), command::runIfEnabled);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  /// Takes over whether the type that is drawn or chosen can be changed, and that none is drawn any
  /// more.
  void refreshActs() {
    if (!model.isDrawing()) {
      list.getSelectionModel().clearSelection();
    }
    change.setDisable(!changeType.enabled().getAsBoolean());
  }

  private void keyInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
    } else if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      selectFirst();
    } else if (event.getCode() == KeyCode.ENTER) {
      selectFirst();
      beginSelected();
    } else {
      return;
    }
    event.consume();
  }

  private void keyInList(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      beginSelected();
      event.consume();
    }
  }

  private void selectFirst() {
    list.getItems().stream()
        .filter(CatalogueModel.Choice.class::isInstance)
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private void beginSelected() {
    if (list.getSelectionModel().getSelectedItem() instanceof CatalogueModel.Choice choice) {
      model.begin(choice.type());
    }
  }

  private void find() {
    list.getItems().setAll(model.entries(search.getText()));
  }

  /// Takes over the plan's own types.
  @SuppressWarnings("ReferenceEquality")
  void refresh() {
    Register<InterventionType> next = model.ownTypes();
    if (next != own) {
      own = next;
      find();
    }
  }
}
