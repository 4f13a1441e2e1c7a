package nl.noordwijzer.source.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.Dorpsrand;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// A made-up list of homes in the made-up town.
final class HomesList {
  private final List<Column> columns;
  private final List<SourceRow> rows = new ArrayList<>();

  /// @param names with semicolons between
  HomesList(String names) {
    columns = Stream.of(names.split(";")).map(n -> new Column(n, ColumnType.TEXT)).toList();
  }

  HomesList row(@Nullable Object... values) {
    rows.add(new SourceRow(rows.size() + 2L, Arrays.copyOf(values, columns.size()), null));
    return this;
  }

  HomesList shape(String wkt) {
    rows.add(rows.removeLast().withGeometry(Dorpsrand.geometry(wkt)));
    return this;
  }

  SourceTable table() {
    return new SourceTable("lijst", columns, rows, "", List.of());
  }

  StockMapping propose() {
    return StockMapping.propose(table());
  }

  StockList read() {
    return read(propose());
  }

  /// Degrees are turned into metres as if a degree were a kilometre, from 5° east and 50° north.
  StockList read(StockMapping mapping) {
    return StockReader.read(
        table(),
        mapping,
        new StockReader.Surroundings(
            Dorpsrand.areas(),
            c -> new Coordinate(190_000 + 1000 * (c.x - 5), 320_000 + 1000 * (c.y - 50)),
            2025));
  }
}
