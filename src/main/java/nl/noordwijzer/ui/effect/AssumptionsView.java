package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// All assumptions of the plan in one list; a form takes its place for the one that is changed.
final class AssumptionsView extends VBox {
  private static final double NAME_WIDTH = 300;
  private static final double COLUMN_WIDTH = 230;
  private static final double YEAR_WIDTH = 70;
  private static final double CHANGED_WIDTH = 220;
  private static final double SOURCE_WIDTH = 410;
  private static final int MOST_DECIMALS = 6;

  private final Texts texts;
  private final TableView<AssumptionRow> table = new TableView<>();
  private final Label source = PanelRows.muted();
  private final Button edit;
  private final VBox list;
  private final ScrollPane editing;
  private final AssumptionForm form;
  private final Subscription subscription;

  AssumptionsView(EffectsViewModel model) {
    texts = model.texts();
    form = new AssumptionForm(texts, model::change, this::goBack);
    editing = new ScrollPane(form);
    editing.setFitToWidth(true);
    editing.getStyleClass().add("edge-to-edge");
    edit = new Button(texts.get("effectpane.assumptions.edit"));
    edit.setId("assumption-edit");
    edit.setMinWidth(USE_PREF_SIZE);
    edit.setOnAction(_ -> edit());
    list = list();
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(editing, Priority.ALWAYS);
    showList();
    subscription =
        Subscription.combine(
            model.assumptionsProperty().subscribe(this::show),
            table.getSelectionModel().selectedItemProperty().subscribe(this::chosen));
  }

  private VBox list() {
    Label note = PanelRows.muted();
    note.setText(texts.get("effectpane.note.assumptions"));
    note.getStyleClass().add("effect-note");
    table.getStyleClass().addAll("dense", "edge-to-edge");
    table.setAccessibleText(texts.get("effectpane.tab.assumptions"));
    table.getColumns().setAll(columns());
    table.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        edit();
      }
    });
    table.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        edit();
      }
    });
    VBox.setVgrow(table, Priority.ALWAYS);
    source.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(source, Priority.ALWAYS);
    HBox below = new HBox(source, edit);
    below.getStyleClass().add("assumption-source");
    VBox all = new VBox(note, table, below);
    all.getStyleClass().add("effect-table");
    return all;
  }

  private void showList() {
    getChildren().setAll(list);
  }

  private void goBack() {
    showList();
    table.requestFocus();
  }

  private void edit() {
    AssumptionRow row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      form.show(row);
      getChildren().setAll(editing);
      editing.applyCss(); // what scrolls has no content before that, and nothing to give the focus
      editing.layout();
      form.begin();
    }
  }

  private void chosen(@Nullable AssumptionRow row) {
    edit.setDisable(row == null);
    source.setText(
        row == null
            ? texts.get("effectpane.assumptions.choose")
            : row.now().source().in(texts.locale()));
  }

  private List<TableColumn<AssumptionRow, String>> columns() {
    TableColumn<AssumptionRow, String> name =
        column("name", row -> row.now().names().in(texts.locale()));
    name.setPrefWidth(NAME_WIDTH);
    TableColumn<AssumptionRow, String> who =
        column("source", row -> row.now().source().in(texts.locale()));
    who.setPrefWidth(SOURCE_WIDTH);
    TableColumn<AssumptionRow, String> changed = column("changed", row -> row.history(texts));
    changed.setPrefWidth(CHANGED_WIDTH);
    TableColumn<AssumptionRow, String> year =
        column("year", row -> Integer.toString(row.now().year()));
    year.setPrefWidth(YEAR_WIDTH);
    return List.of(
        name,
        column("now", row -> values(row.now())),
        column("unit", row -> row.now().unit().in(texts.locale())),
        column("usual", row -> row.usual() == null ? "" : values(row.usual())),
        changed,
        year,
        who);
  }

  private TableColumn<AssumptionRow, String> column(
      String key, Function<AssumptionRow, String> words) {
    TableColumn<AssumptionRow, String> column =
        new TableColumn<>(texts.get("effectpane.assumptions." + key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setReorderable(false);
    column.setPrefWidth(COLUMN_WIDTH);
    return column;
  }

  private String values(Assumption it) {
    String expected = figure(it.expected());
    return it.low() == it.high()
        ? expected
        : texts.get("effectpane.assumptions.values", expected, figure(it.low()), figure(it.high()));
  }

  private String figure(double value) {
    return texts.figures().exact(value, MOST_DECIMALS);
  }

  /// Keeps what is chosen.
  private void show(List<AssumptionRow> rows) {
    ObservableList<AssumptionRow> items = table.getItems();
    if (items.equals(rows)) {
      return;
    }
    AssumptionRow chosen = table.getSelectionModel().getSelectedItem();
    items.setAll(rows);
    if (chosen != null) {
      rows.stream()
          .filter(row -> row.id().equals(chosen.id()))
          .findFirst()
          .ifPresent(row -> table.getSelectionModel().select(row));
    }
  }

  void close() {
    subscription.unsubscribe();
  }
}
