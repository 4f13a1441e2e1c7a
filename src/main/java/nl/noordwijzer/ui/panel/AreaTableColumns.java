package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// The columns of the table: name and wijk, the indicators, and the code, which is read least.
/// Names, wijken and codes are as wide as the longest of the level.
final class AreaTableColumns {
  private static final int MEASURED = 8;
  private static final double WORD_MARGIN = 18;
  private static final double HEADING_MARGIN = 36;
  private static final Font WORD_FONT = Font.font("Inter", 13);

  private final Desk desk;
  private @Nullable AreaLevel level;
  private List<AreaTableColumn> shown = List.of();

  AreaTableColumns(Desk desk) {
    this.desk = desk;
  }

  private Texts texts() {
    return desk.texts();
  }

  /// Gives the table the columns. On the same level those that stay keep their width, and always
  /// their place in the order of the rows.
  void fit(TableView<AreaTableRow> table, AreaTable next) {
    if (next.level() == level && next.columns().equals(shown)) {
      return;
    }
    Map<String, TableColumn<AreaTableRow, ?>> before = new HashMap<>();
    table.getColumns().forEach(column -> before.put(column.getId(), column));
    List<TableColumn<AreaTableRow, ?>> sorted = List.copyOf(table.getSortOrder());
    List<TableColumn<AreaTableRow, ?>> columns = columns(next);
    if (next.level() == level) {
      columns.forEach(column -> likeBefore(column, before.get(column.getId())));
    }
    table.getColumns().setAll(columns);
    for (TableColumn<AreaTableRow, ?> old : sorted) {
      columns.stream()
          .filter(column -> column.getId().equals(old.getId()))
          .forEach(column -> {
            column.setSortType(old.getSortType());
            table.getSortOrder().add(column);
          });
    }
    level = next.level();
    shown = next.columns();
  }

  private List<TableColumn<AreaTableRow, ?>> columns(AreaTable next) {
    List<AreaTableRow> all = all(next.level());
    List<TableColumn<AreaTableRow, ?>> columns = new ArrayList<>();
    columns.add(text(AreaTableWord.NAME, all));
    if (all.stream().anyMatch(row -> !row.district().isEmpty())) {
      columns.add(text(AreaTableWord.DISTRICT, all));
    }
    for (int i = 0; i < next.columns().size(); i++) {
      columns.add(figure(next.columns().get(i), i));
    }
    columns.add(text(AreaTableWord.CODE, all));
    return columns;
  }

  /// All areas of a level, also those that are not listed now.
  private List<AreaTableRow> all(AreaLevel of) {
    AreaSet areas = desk.session().region().areas();
    return areas.at(of).stream()
        .map(area -> new AreaTableRow(area, AreaTable.district(areas, area), List.of()))
        .toList();
  }

  private TableColumn<AreaTableRow, AreaTableRow> text(AreaTableWord word, List<AreaTableRow> all) {
    TableColumn<AreaTableRow, AreaTableRow> column = column(word.id());
    column.setText(texts().get(word.key()));
    column.setPrefWidth(
        Math.max(longest(word, all) + WORD_MARGIN, width(column.getText()) + HEADING_MARGIN));
    column.setCellFactory(_ -> new AreaTableTextCell(word));
    return column;
  }

  /// The width of the widest word, looked for among those with most characters.
  private static double longest(AreaTableWord word, List<AreaTableRow> all) {
    return all.stream()
        .map(word::of)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MEASURED)
        .mapToDouble(AreaTableColumns::width)
        .max()
        .orElse(0);
  }

  private static double width(String words) {
    Text text = new Text(words);
    text.setFont(WORD_FONT);
    return Math.ceil(text.getLayoutBounds().getWidth());
  }

  private static void likeBefore(
      TableColumn<AreaTableRow, ?> column, @Nullable TableColumn<AreaTableRow, ?> before) {
    if (before != null) {
      column.setPrefWidth(before.getWidth());
    }
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
    column.setReorderable(false);
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
