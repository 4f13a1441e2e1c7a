package nl.noordwijzer.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.noordwijzer.source.intake.ColumnUse;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.text.Texts;

/// What the columns of a table are taken for, and where the user says otherwise.
final class ColumnsTable {
  private static final double NAME_WIDTH = 200;
  private static final double MEANING_WIDTH = 280;

  private final IntakeViewModel model;
  private final Texts texts;
  private final TableView<ColumnUse> table = new TableView<>();
  private String shown = "";

  ColumnsTable(IntakeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    table.getStyleClass().addAll("dense", "edge-to-edge", "columns");
    table.setAccessibleText(texts.get("intake.tab.columns"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  TableView<ColumnUse> root() {
    return table;
  }

  void show(Proposal proposal) {
    Offer.Key key = Offer.of(proposal).key();
    boolean other = !shown.equals(key.toString());
    shown = key.toString();
    if (other || table.getColumns().isEmpty()) {
      table.getColumns().setAll(List.of(name(), meaning(proposal), certainty()));
      table.scrollTo(0);
    }
    table.getItems().setAll(proposal.columns());
  }

  private TableColumn<ColumnUse, String> name() {
    TableColumn<ColumnUse, String> column = words("intake.column.name", ColumnUse::column);
    column.setPrefWidth(NAME_WIDTH);
    return column;
  }

  private TableColumn<ColumnUse, String> certainty() {
    return words("intake.column.certainty", use -> use.certaintyWord(texts));
  }

  private TableColumn<ColumnUse, String> words(String key, Function<ColumnUse, String> text) {
    TableColumn<ColumnUse, String> column = new TableColumn<>(texts.get(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setSortable(false);
    return column;
  }

  /// To be chosen, but where only the borders are used.
  private TableColumn<ColumnUse, ?> meaning(Proposal proposal) {
    String key = "intake.column.meaning";
    if (proposal.kind() == Proposal.Kind.BORDERS) {
      TableColumn<ColumnUse, String> fixed = words(key, use -> use.words(texts, model.catalogue()));
      fixed.setPrefWidth(MEANING_WIDTH);
      return fixed;
    }
    TableColumn<ColumnUse, ColumnUse> column = new TableColumn<>(texts.get(key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new MeaningCell(model, texts, proposal.table().name()));
    column.setPrefWidth(MEANING_WIDTH);
    column.setSortable(false);
    return column;
  }
}
