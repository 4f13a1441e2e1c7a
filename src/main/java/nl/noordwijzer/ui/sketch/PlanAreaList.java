package nl.noordwijzer.ui.sketch;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The plan areas of the plan: made, chosen and removed.
final class PlanAreaList extends VBox {
  private final PlanAreaModel model;
  private final Texts texts;
  private final ListView<PlanArea> list = new ListView<>();
  private final Button remove;
  private boolean following;

  PlanAreaList(PlanAreaModel model) {
    this.model = model;
    texts = model.texts();
    getStyleClass().addAll("map-section", "plan-areas");
    Button draw = SectionHead.act(texts, "sketch.areas.draw", Feather.HEXAGON, model::draw);
    Button make = SectionHead.act(texts, "sketch.areas.make", Feather.GRID, model::make);
    remove = SectionHead.act(texts, "sketch.areas.remove", Feather.TRASH_2, model::remove);
    list.getStyleClass().addAll("plan-list", "plan-area-list");
    list.setAccessibleText(texts.get("sketch.areas.name"));
    Label nothing = new Label(texts.get("sketch.areas.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("list-note");
    list.setPlaceholder(nothing);
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    new ListKeys(model::show, model::remove).listen(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(new SectionHead(texts.get("sketch.section.areas"), draw, make, remove), list);
  }

  private void choose(@Nullable PlanArea area) {
    if (!following && area != null) {
      model.choose(area);
    }
  }

  /// Takes over what the plan says and what is chosen.
  void refresh() {
    following = true;
    List<PlanArea> areas = model.areas();
    if (!areas.equals(list.getItems())) {
      list.getItems().setAll(areas);
    }
    model.chosen().ifPresentOrElse(this::select, () -> list.getSelectionModel().clearSelection());
    following = false;
    remove.setDisable(model.chosen().isEmpty());
  }

  private void select(PlanArea area) {
    if (!area.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(area);
      list.scrollTo(area);
    }
  }

  List<Command> commands() {
    return List.of(
        Command.of(texts.get("sketch.areas.draw"), null, model::draw),
        Command.of(texts.get("sketch.areas.make"), null, model::make));
  }

  private final class Cell extends ListCell<PlanArea> {
    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlanArea area, boolean empty) {
      super.updateItem(area, empty);
      setText(
          area == null
              ? null
              : texts.get("sketch.areas.item", area.name(), model.kind(area.kind())));
      setAccessibleText(area == null ? null : getText().replace("\n", ", "));
      setGraphic(area == null ? null : icon(area.kind()));
    }

    private FontIcon icon(PlanArea.Kind kind) {
      FontIcon icon = new FontIcon(kind == PlanArea.Kind.FOCUS_AREA ? Feather.TARGET : Feather.MAP);
      icon.getStyleClass().add("type-icon");
      return icon;
    }
  }
}
