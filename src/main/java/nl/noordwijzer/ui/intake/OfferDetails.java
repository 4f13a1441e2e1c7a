package nl.noordwijzer.ui.intake;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Everything about one table: what changes, what its columns are taken for, its rows, and what was
/// found.
final class OfferDetails {
  private static final int ROWS = 200;
  private static final int COLUMNS = 40;

  private final Texts texts;
  private final Summary summary;
  private final ColumnsTable columns;
  private final FindingsTable findings;
  private final TabPane root = new TabPane();

  OfferDetails(IntakeViewModel model, Texts texts, Preview preview) {
    this.texts = texts;
    summary = new Summary(model, texts, preview);
    columns = new ColumnsTable(model, texts);
    findings = new FindingsTable(model, texts);
    root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    root.getTabs().addAll(tab("summary"), tab("columns"), tab("rows"), tab("findings"));
    root.getTabs().getFirst().setContent(summary.root());
    root.getTabs().get(1).setContent(columns.root());
    root.getTabs().get(3).setContent(findings.root());
  }

  TabPane root() {
    return root;
  }

  /// What has to be answered before it is taken in; empty where that is nothing.
  Optional<Node> question() {
    return summary.question();
  }

  private Tab tab(String key) {
    return new Tab(texts.get("intake.tab." + key));
  }

  void show(@Nullable Offer offer) {
    if (offer != null) {
      show(offer.proposal());
    }
  }

  private void show(Proposal proposal) {
    summary.show(proposal);
    columns.show(proposal);
    root.getTabs().get(2).setContent(rows(proposal.table()));
    root.getTabs()
        .get(3)
        .setText(texts.get("intake.tab.findings.count", proposal.findings().size()));
    findings.show(proposal);
  }

  private TableView<SourceRow> rows(SourceTable source) {
    TableView<SourceRow> table = new TableView<>();
    table.getStyleClass().addAll("dense", "edge-to-edge");
    table.setAccessibleText(texts.get("intake.tab.rows"));
    table.setPlaceholder(new Label(texts.get("intake.rows.none")));
    for (int i = 0; i < Math.min(COLUMNS, source.columns().size()); i++) {
      int place = i;
      TableColumn<SourceRow, String> column = new TableColumn<>(source.columns().get(i).name());
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().text(place)));
      column.setSortable(false);
      table.getColumns().add(column);
    }
    table.getItems().setAll(source.rows().stream().limit(ROWS).toList());
    return table;
  }
}
