package nl.noordwijzer.ui.panel;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;

/// The figures of all rows together, each below its column.
final class AreaTableFooter {
  private final Texts texts;
  private final FigureText text;
  private final TableView<AreaTableRow> table;
  private final HBox cells = new HBox();
  private final Pane root = new Pane(cells);

  AreaTableFooter(Desk desk, TableView<AreaTableRow> table) {
    texts = desk.texts();
    this.table = table;
    text = new FigureText(desk);
    root.getStyleClass().add("area-table-footer");
    cells.getStyleClass().add("area-table-footer-cells");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(root.widthProperty());
    clip.heightProperty().bind(root.heightProperty());
    root.setClip(clip);
    table.skinProperty().addListener(_ -> followScrolling());
  }

  Parent root() {
    return root;
  }

  private void followScrolling() {
    table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .forEach(bar -> cells.translateXProperty().bind(bar.valueProperty().negate()));
  }

  /// Hidden where the rows cannot be taken together.
  void show(AreaTable shown) {
    cells.getChildren().clear();
    boolean any = shown.rows().size() > 1 && !shown.together().isEmpty();
    root.setVisible(any);
    root.setManaged(any);
    if (!any) {
      return;
    }
    for (TableColumn<AreaTableRow, ?> column : table.getColumns()) {
      Label cell = cell(column.getId(), shown);
      cell.minWidthProperty().bind(column.widthProperty());
      cell.maxWidthProperty().bind(column.widthProperty());
      cells.getChildren().add(cell);
    }
  }

  private Label cell(String column, AreaTable shown) {
    for (int i = 0; i < shown.columns().size(); i++) {
      if (shown.columns().get(i).indicator().id().equals(column)) {
        return figure(shown, i);
      }
    }
    String words =
        texts.get(
            "panel.table.together", shown.rows().size(), texts.get("area.levels", shown.level()));
    Label label = new Label(column.equals(AreaTableWord.NAME.id()) ? words : "");
    label.getStyleClass().add("text-cell");
    return label;
  }

  private Label figure(AreaTable shown, int index) {
    Figure figure = shown.together().get(index);
    Label label = new Label(text.number(shown.columns().get(index).indicator(), figure));
    label.getStyleClass().add("figure-cell");
    label.setTooltip(new Tooltip(String.join("\n", text.origin(figure))));
    return label;
  }
}
