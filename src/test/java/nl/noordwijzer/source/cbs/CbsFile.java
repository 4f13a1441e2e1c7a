package nl.noordwijzer.source.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A made-up table with the column names of a CBS file.
final class CbsFile {
  private final String name;
  private final List<Column> columns;
  private final List<SourceRow> rows = new ArrayList<>();

  /// @param names separated by spaces
  CbsFile(String name, String names) {
    this.name = name;
    columns = Stream.of(names.split(" ")).map(n -> new Column(n, ColumnType.TEXT)).toList();
  }

  CbsFile row(@Nullable Object... values) {
    rows.add(new SourceRow(rows.size() + 2L, Arrays.copyOf(values, columns.size()), null));
    return this;
  }

  SourceTable table() {
    return new SourceTable(name, columns, rows, "", List.of());
  }

  Optional<CbsTable> recognise() {
    return CbsRecogniser.recognise(table(), name);
  }

  CbsFigures read() {
    return figures(recognise().orElseThrow());
  }

  static CbsTable recognised(TableFormat format, Path file) throws NoordwijzerException {
    SourceTable table = format.read(file, Progress.NONE).getFirst();
    return CbsRecogniser.recognise(table, file.getFileName().toString()).orElseThrow();
  }

  static CbsFigures figures(CbsTable table) {
    return CbsReader.read(table, Dorpsrand.SOURCE, _ -> true);
  }

  static Figure figure(CbsFigures figures, String area, String indicator) {
    List<Figure> found =
        figures.observations().stream()
            .filter(o -> o.area().equals(area) && o.indicator().equals(indicator))
            .map(Observation::figure)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " figures of " + indicator + " in " + area);
    }
    return found.getFirst();
  }

  static double number(CbsFigures figures, String area, String indicator) {
    return figure(figures, area, indicator).number().orElseThrow();
  }

  static Set<Integer> years(CbsFigures figures) {
    return Set.copyOf(figures.observations().stream().map(Observation::year).toList());
  }
}
