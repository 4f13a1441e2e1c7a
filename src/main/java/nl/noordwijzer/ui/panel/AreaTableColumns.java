package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// The columns of the table: code, name and wijk, then the indicators.
final class AreaTableColumns {
  private static final double CODE_WIDTH = 96;
  private static final double NAME_WIDTH = 208;
  private static final double HEADING_MARGIN = 36;

  private final Desk desk;
  private List<AreaTableColumn> shown = List.of();

  AreaTableColumns(Desk desk) {
    this.desk = desk;
  }

  private Texts texts() {
    return desk.texts();
  }

  /// Gives the table the columns, keeping width and order of those that stay.
  void fit(TableView<AreaTableRow> table, List<AreaTableColumn> wanted) {
    if (!table.getColumns().isEmpty() && wanted.equals(shown)) {
      return;
    }
    Map<String, TableColumn<AreaTableRow, ?>> before = new HashMap<>();
    table.getColumns().forEach(column -> before.put(column.getId(), column));
    List<TableColumn<AreaTableRow, ?>> sorted = List.copyOf(table.getSortOrder());
    List<TableColumn<AreaTableRow, ?>> columns = new ArrayList<>();
    columns.add(text(AreaTableOrder.CODE, "panel.table.code", row -> row.area().code()));
    columns.add(text(AreaTableOrder.NAME, "panel.table.name", row -> row.area().name()));
    columns.add(text(AreaTableOrder.DISTRICT, "panel.table.district", AreaTableRow::district));
    for (int i = 0; i < wanted.size(); i++) {
      columns.add(figure(wanted.get(i), i));
    }
    columns.forEach(column -> likeBefore(column, before.get(column.getId())));
    table.getColumns().setAll(columns);
    for (TableColumn<AreaTableRow, ?> old : sorted) {
      columns.stream()
          .filter(column -> column.getId().equals(old.getId()))
          .forEach(table.getSortOrder()::add);
    }
    shown = wanted;
  }

  private static void likeBefore(
      TableColumn<AreaTableRow, ?> column, @Nullable TableColumn<AreaTableRow, ?> before) {
    if (before != null) {
      column.setPrefWidth(before.getWidth());
      column.setSortType(before.getSortType());
    }
  }

  private TableColumn<AreaTableRow, AreaTableRow> text(
      String id, String key, Function<AreaTableRow, String> text) {
    TableColumn<AreaTableRow, AreaTableRow> column = column(id);
    column.setText(texts().get(key));
    column.setPrefWidth(AreaTableOrder.CODE.equals(id) ? CODE_WIDTH : NAME_WIDTH);
    column.setCellFactory(_ -> new AreaTableTextCell(text));
    return column;
  }

  private TableColumn<AreaTableRow, AreaTableRow> figure(AreaTableColumn column, int index) {
    TableColumn<AreaTableRow, AreaTableRow> view = column(column.indicator().id());
    AreaTableHeading heading = new AreaTableHeading(column, texts());
    view.setText(column.indicator().names().in(texts().locale()));
    view.setGraphic(heading);
    view.setPrefWidth(heading.leastWidth() + HEADING_MARGIN);
    view.setSortType(TableColumn.SortType.DESCENDING);
    view.getStyleClass().add("figure-column");
    view.setCellFactory(_ -> new AreaTableFigureCell(desk, column, index));
    return view;
  }

  /// A column whose value is the whole row.
  private static TableColumn<AreaTableRow, AreaTableRow> column(String id) {
    TableColumn<AreaTableRow, AreaTableRow> column = new TableColumn<>();
    column.setId(id);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  /// The order the user asked for by clicking on headings.
  static List<AreaTableOrder.Key> order(TableView<AreaTableRow> table) {
    return table.getSortOrder().stream()
        .map(column ->
            new AreaTableOrder.Key(
                column.getId(), column.getSortType() == TableColumn.SortType.ASCENDING))
        .toList();
  }
}
