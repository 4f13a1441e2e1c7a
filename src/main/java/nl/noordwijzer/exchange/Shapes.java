package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.crs.CrsGuess;
import nl.noordwijzer.source.crs.ToRd;
import nl.noordwijzer.source.format.GeometryRepair;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The shapes of a table in RD New, whichever way the file holds them.
///
/// @param asRead in RD New (EPSG:28992), not mended
/// @param mended the same rows, with sound shapes
record Shapes(SourceTable asRead, SourceTable mended) {
  private static final Set<String> TEXT_COLUMNS =
      Set.of("wkt", "geometrie", "geometry", "geom", "the_geom", "wkt_geom", "shape");

  /// @param system of coordinates that do not tell theirs; null where nobody said
  /// @throws NoordwijzerException when it is not sure where the shapes lie
  static Shapes of(SourceTable table, @Nullable CoordinateSystem system, Progress progress)
      throws NoordwijzerException {
    SourceTable drawn = withTexts(table);
    if (!drawn.hasGeometry()) {
      return new Shapes(drawn, drawn);
    }
    SourceTable rd = toRd(drawn, system).table(drawn, progress);
    return new Shapes(rd, GeometryRepair.anyShape().table(rd, progress));
  }

  private static ToRd toRd(SourceTable table, @Nullable CoordinateSystem system)
      throws NoordwijzerException {
    CrsGuess guess = system == null ? byMost(table) : CrsGuess.of(table);
    return switch (guess) {
      case CrsGuess.Sure sure -> ToRd.from(sure.system(), sure.northFirst());
      case CrsGuess.Unsure unsure -> ToRd.from(asked(table, unsure.candidates(), system));
      case CrsGuess.Refused refused -> {
        if (system == null || !refused.candidates().contains(system)) {
          throw new NoordwijzerException(refused.key(), null, refused.arguments().toArray());
        }
        yield ToRd.from(system);
      }
    };
  }

  /// Where all rows but those that lie nowhere are in one system, that one: such a row is refused
  /// by itself, and does not make the others unsure.
  private static CrsGuess byMost(SourceTable table) {
    CrsGuess guess = CrsGuess.of(table);
    if (guess instanceof CrsGuess.Sure || !table.crs().isBlank()) {
      return guess;
    }
    Set<CrsGuess> sure = new HashSet<>();
    for (SourceRow row : table.rows()) {
      CrsGuess one = CrsGuess.of(table.with(List.of(row), table.crs(), List.of()));
      boolean nowhere = one instanceof CrsGuess.Refused refused && refused.candidates().isEmpty();
      if (row.shape() != null && !nowhere) {
        sure.add(one);
      }
    }
    return sure.size() == 1 ? sure.iterator().next() : guess;
  }

  private static CoordinateSystem asked(
      SourceTable table, List<CoordinateSystem> candidates, @Nullable CoordinateSystem system)
      throws NoordwijzerException {
    if (system != null) {
      return system;
    }
    List<String> codes = candidates.stream().map(CoordinateSystem::code).toList();
    throw new NoordwijzerException("exchange.crs", null, table.name(), String.join(", ", codes));
  }

  /// The column that holds shapes as text, if any.
  static OptionalInt textColumn(SourceTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> TEXT_COLUMNS.contains(table.columns().get(i).name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// Whether any row has a shape, in whichever way.
  static boolean hasShapes(SourceTable table) {
    return withTexts(table).hasGeometry();
  }

  private static SourceTable withTexts(SourceTable table) {
    OptionalInt column = textColumn(table);
    if (column.isEmpty() || table.hasGeometry()) {
      return table;
    }
    List<SourceRow> rows = new ArrayList<>();
    for (SourceRow row : table.rows()) {
      Geometry shape = WellKnownText.read(row.text(column.getAsInt())).orElse(null);
      @Nullable Object[] values = row.values();
      if (shape != null) {
        values = Arrays.copyOf(values, values.length);
        values[column.getAsInt()] = null;
      }
      rows.add(new SourceRow(row.place(), values, shape));
    }
    return table.with(rows, table.crs(), table.findings());
  }
}
