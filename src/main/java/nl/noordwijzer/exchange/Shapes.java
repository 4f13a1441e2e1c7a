package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
/// @param inFile in the coordinates of the file
/// @param asRead in RD New (EPSG:28992), not mended
/// @param mended the same rows, with sound shapes
record Shapes(SourceTable inFile, SourceTable asRead, SourceTable mended) {
  private static final Set<String> TEXT_COLUMNS =
      Set.of("wkt", "geometrie", "geometry", "geom", "the_geom", "wkt_geom", "shape");

  /// The table, and of two rows the number and the system.
  private static final int TWO_ROWS = 5;

  /// @param system of coordinates that do not tell theirs; null where nobody said
  /// @throws NoordwijzerException when it is not sure where the shapes lie
  static Shapes of(SourceTable table, @Nullable CoordinateSystem system, Progress progress)
      throws NoordwijzerException {
    SourceTable drawn = withTexts(table);
    if (!drawn.hasGeometry()) {
      return new Shapes(drawn, drawn, drawn);
    }
    SourceTable rd = toRd(drawn, system).table(drawn, progress);
    return new Shapes(drawn, rd, GeometryRepair.anyShape().table(rd, progress));
  }

  /// The system in which a row would lie in the Netherlands, when it does not in that of the
  /// others.
  Optional<CoordinateSystem> stray(int index) {
    boolean isLost =
        asRead.rows().get(index).shape() != null && mended.rows().get(index).shape() == null;
    return isLost && guess(inFile, inFile.rows().get(index)) instanceof CrsGuess.Sure own
        ? Optional.of(own.system())
        : Optional.empty();
  }

  private static CrsGuess guess(SourceTable table, SourceRow row) {
    return CrsGuess.of(table.with(List.of(row), "", List.of()));
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

  /// The system of most rows, of those that lie anywhere: a row that does not lie in it is refused
  /// by itself, and does not make the others unsure.
  private static CrsGuess byMost(SourceTable table) throws NoordwijzerException {
    CrsGuess guess = CrsGuess.of(table);
    if (guess instanceof CrsGuess.Sure || !table.crs().isBlank()) {
      return guess;
    }
    Map<CrsGuess, List<Long>> rows = new LinkedHashMap<>();
    for (SourceRow row : table.rows()) {
      CrsGuess one = guess(table, row);
      boolean nowhere = one instanceof CrsGuess.Refused refused && refused.candidates().isEmpty();
      if (row.shape() != null && !nowhere) {
        rows.computeIfAbsent(one, _ -> new ArrayList<>()).add(row.place());
      }
    }
    int all = rows.values().stream().mapToInt(List::size).sum();
    for (Map.Entry<CrsGuess, List<Long>> each : rows.entrySet()) {
      if (2 * each.getValue().size() > all) {
        return each.getKey();
      }
    }
    requireOne(table, rows);
    return guess;
  }

  /// Names a row of each system where none has most rows.
  private static void requireOne(SourceTable table, Map<CrsGuess, List<Long>> rows)
      throws NoordwijzerException {
    List<Object> said = new ArrayList<>(List.of(table.name()));
    rows.forEach((guess, places) -> {
      if (guess instanceof CrsGuess.Sure sure) {
        said.add(Long.toString(places.getFirst()));
        said.add(sure.system().code());
      }
    });
    if (said.size() >= TWO_ROWS) {
      throw new NoordwijzerException(
          "exchange.crs.mixed", null, said.subList(0, TWO_ROWS).toArray());
    }
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
