package nl.noordwijzer.source.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A table as a file holds it: a layer, a sheet or a whole text file.
///
/// @param name of the layer or sheet, else of the file
/// @param crs what the file says of its coordinate system: an EPSG code as `EPSG:28992`, or the
///   text of a .prj; empty where it says nothing
/// @param findings what was noted, repaired or skipped while reading
public record SourceTable(
    String name, List<Column> columns, List<SourceRow> rows, String crs, List<Finding> findings) {

  public SourceTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /// The column of a name, whatever its case.
  public OptionalInt column(String columnName) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().equalsIgnoreCase(columnName))
        .findFirst();
  }

  /// Whether any row has a geometry.
  public boolean hasGeometry() {
    return rows.stream().anyMatch(row -> row.shape() != null);
  }

  public SourceTable named(String other) {
    return new SourceTable(other, columns, rows, crs, findings);
  }

  public SourceTable with(List<SourceRow> otherRows, String otherCrs, List<Finding> all) {
    return new SourceTable(name, columns, otherRows, otherCrs, all);
  }
}
