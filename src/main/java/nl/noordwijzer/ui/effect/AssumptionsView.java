package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.TypedNumbers;

/// All assumptions of the plan in one list, and a form for the one that is chosen.
final class AssumptionsView extends HBox {
  private static final double NAME_WIDTH = 300;
  private static final double FORM_WIDTH = 330;

  private final EffectsViewModel model;
  private final Texts texts;
  private final TypedNumbers numbers;
  private final TableView<AssumptionRow> table = new TableView<>();
  private final AssumptionForm form;
  private final Subscription subscription;

  AssumptionsView(EffectsViewModel model) {
    this.model = model;
    texts = model.texts();
    numbers = new TypedNumbers(texts.locale());
    form = new AssumptionForm(texts, model::change);
    getStyleClass().add("assumptions");
    Label note = PanelRows.muted();
    note.setText(texts.get("effectpane.note.assumptions"));
    note.getStyleClass().add("effect-note");
    table.getStyleClass().addAll("dense", "edge-to-edge");
    table.setAccessibleText(texts.get("effectpane.tab.assumptions"));
    table.getColumns().setAll(columns());
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox list = new VBox(note, table);
    list.getStyleClass().add("effect-table");
    list.setMinWidth(0);
    HBox.setHgrow(list, Priority.ALWAYS);
    ScrollPane beside = new ScrollPane(form);
    beside.setFitToWidth(true);
    beside.setMinWidth(FORM_WIDTH);
    beside.setPrefWidth(FORM_WIDTH);
    beside.getStyleClass().add("edge-to-edge");
    getChildren().addAll(list, beside);
    subscription =
        Subscription.combine(
            model.assumptionsProperty().subscribe(this::show),
            table.getSelectionModel().selectedItemProperty().subscribe(form::show));
  }

  private List<TableColumn<AssumptionRow, String>> columns() {
    TableColumn<AssumptionRow, String> name =
        column("name", row -> row.now().names().in(texts.locale()));
    name.setPrefWidth(NAME_WIDTH);
    return List.of(
        name,
        column("now", row -> values(row.now())),
        column("unit", row -> row.now().unit().in(texts.locale())),
        column("usual", row -> row.usual() == null ? "" : values(row.usual())),
        column("year", row -> Integer.toString(row.now().year())),
        column("changed", row -> row.isChanged() ? texts.get("effectpane.assumptions.yes") : ""),
        column("source", row -> row.now().source().in(texts.locale())));
  }

  private TableColumn<AssumptionRow, String> column(
      String key, Function<AssumptionRow, String> words) {
    TableColumn<AssumptionRow, String> column =
        new TableColumn<>(texts.get("effectpane.assumptions." + key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setReorderable(false);
    return column;
  }

  private String values(Assumption it) {
    String expected = numbers.written(it.expected());
    return it.low() == it.high()
        ? expected
        : texts.get(
            "effectpane.assumptions.values",
            expected,
            numbers.written(it.low()),
            numbers.written(it.high()));
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

  /// Chooses an assumption.
  void choose(String id) {
    table.getItems().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .ifPresent(row -> table.getSelectionModel().select(row));
  }

  void close() {
    subscription.unsubscribe();
  }
}
