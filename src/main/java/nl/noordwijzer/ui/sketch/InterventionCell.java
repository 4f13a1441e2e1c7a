package nl.noordwijzer.ui.sketch;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A group of interventions as heading, or an intervention below it with what is wrong with it.
final class InterventionCell extends ListCell<InterventionListModel.Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final InterventionListModel model;
  private InterventionListModel.@Nullable Row shown;

  InterventionCell(InterventionListModel model) {
    this.model = model;
    setPrefWidth(0);
    setWrapText(true);
  }

  @Override
  protected void updateItem(InterventionListModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (row != null && row.equals(shown) && !empty) {
      return;
    }
    shown = row;
    boolean heading = row instanceof InterventionListModel.Heading;
    pseudoClassStateChanged(HEADING, heading);
    setDisable(heading);
    setText(
        row instanceof InterventionListModel.Heading(String words, int count)
            ? words + " (" + count + ")"
            : null);
    setGraphic(row instanceof InterventionListModel.Item item ? lines(item) : null);
    setAccessibleText(
        row instanceof InterventionListModel.Item item
            ? item.name() + ", " + item.detail() + " " + item.problem()
            : getText());
  }

  private Node lines(InterventionListModel.Item item) {
    VBox lines = new VBox(line(item.name(), "intervention-name"));
    lines.getChildren().add(line(item.detail(), "panel-note"));
    if (!item.problem().isEmpty()) {
      Label problem = PanelRows.muted();
      problem.setText(item.problem());
      problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
      problem.getStyleClass().add("plan-problem");
      lines.getChildren().add(problem);
    }
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    HBox box = new HBox(lines);
    model.type(item.type()).ifPresent(type -> box.getChildren().addFirst(TypeIcon.of(type)));
    box.getStyleClass().add("intervention-line");
    box.setPrefWidth(0);
    return box;
  }

  private static Label line(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
