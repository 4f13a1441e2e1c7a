package nl.noordwijzer.ui.sketch;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A group of interventions as heading, or an intervention below it with what is wrong with it.
final class InterventionCell extends LineCell<InterventionListModel.Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final InterventionListModel model;
  private final FontIcon icon = TypeIcon.of("");
  private final Label name = line("intervention-name");
  private final Label detail = line("panel-note");
  private final Label problem = PanelRows.muted();
  private final SteadyLine line;

  InterventionCell(InterventionListModel model) {
    this.model = model;
    setPrefWidth(0);
    setWrapText(true);
    problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    problem.getStyleClass().add("plan-problem");
    VBox words = new VBox(name, detail, problem);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox all = new HBox(icon, words);
    all.getStyleClass().add("intervention-line");
    line = new SteadyLine(all);
    line.setPrefWidth(0);
  }

  private static Label line(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  void show(InterventionListModel.@Nullable Row row) {
    boolean heading = row instanceof InterventionListModel.Heading;
    pseudoClassStateChanged(HEADING, heading);
    setDisable(heading);
    setText(
        row instanceof InterventionListModel.Heading(String words, int count)
            ? words + " (" + count + ")"
            : null);
    if (row instanceof InterventionListModel.Item item) {
      write(item);
      setGraphic(line);
      setAccessibleText(item.name() + ", " + item.detail() + " " + item.problem());
    } else {
      setGraphic(null);
      setAccessibleText(getText());
    }
  }

  private void write(InterventionListModel.Item item) {
    name.setText(item.name());
    detail.setText(item.detail());
    problem.setText(item.problem());
    PanelRows.show(problem, !item.problem().isEmpty());
    Optional<InterventionType> type = model.type(item.type());
    type.ifPresent(known -> TypeIcon.show(known, icon));
    PanelRows.show(icon, type.isPresent());
    line.changed();
  }
}
