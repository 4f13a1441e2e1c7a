package nl.noordwijzer.source.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoinedPagesTest {
  private static SourceTable page(List<Column> columns, @Nullable Object... values) {
    return new SourceTable("p", columns, List.of(new SourceRow(1, values, null)), "", List.of());
  }

  private static Column column(String name, ColumnType type) {
    return new Column(name, type);
  }

  @Test
  void columnsAreWidenedUntilTheyHoldTheValuesOfAllPages() {
    JoinedPages pages = new JoinedPages();
    pages.add(page(List.of(column("a", ColumnType.WHOLE), column("b", ColumnType.WHOLE)), 1L, 2L));
    pages.add(
        page(List.of(column("b", ColumnType.TEXT), column("a", ColumnType.DECIMAL)), "x", 1.5));
    SourceTable table = pages.table("all", "EPSG:28992");
    assertThat(table.columns())
        .containsExactly(column("a", ColumnType.DECIMAL), column("b", ColumnType.TEXT));
    assertThat(table.rows())
        .extracting(row -> Arrays.asList(row.values()))
        .containsExactly(List.of(1.0, "2"), List.of(1.5, "x"));
  }

  /// A page takes a column for text when it has no value in it.
  @Test
  void aColumnThatIsEmptyOnOnePageKeepsItsType() {
    JoinedPages pages = new JoinedPages();
    pages.add(page(List.of(column("a", ColumnType.TEXT)), (Object) null));
    pages.add(page(List.of(column("a", ColumnType.WHOLE)), 7L));
    assertThat(pages.table("all", "").columns()).containsExactly(column("a", ColumnType.WHOLE));
  }

  @Test
  void aColumnThatAPageLacksIsEmptyThere() {
    JoinedPages pages = new JoinedPages();
    pages.add(page(List.of(column("a", ColumnType.WHOLE)), 1L));
    pages.add(page(List.of(column("b", ColumnType.WHOLE)), 2L));
    assertThat(pages.table("all", "").rows())
        .extracting(row -> Arrays.asList(row.values()))
        .containsExactly(Arrays.asList(1L, null), Arrays.asList(null, 2L));
  }
}
