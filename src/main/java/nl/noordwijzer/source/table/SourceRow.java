package nl.noordwijzer.source.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One row of a file.
///
/// Not copied, as a file may have many: neither the values nor the geometry may be changed.
///
/// @param place line of a text file, else number of the row; counts from 1
/// @param values one for each column of the table; null where the file has none
/// @param shape in the coordinate system of the table; null where the file has none
@SuppressWarnings("ArrayRecordComponent")
public record SourceRow(long place, @Nullable Object[] values, @Nullable Geometry shape) {

  public @Nullable Object value(int column) {
    return values[column];
  }

  /// The value as text, empty where there is none.
  public String text(int column) {
    Object value = values[column];
    return value == null ? "" : value.toString().strip();
  }

  public Optional<Geometry> geometry() {
    return Optional.ofNullable(shape);
  }

  public SourceRow withGeometry(@Nullable Geometry other) {
    return new SourceRow(place, values, other);
  }
}
