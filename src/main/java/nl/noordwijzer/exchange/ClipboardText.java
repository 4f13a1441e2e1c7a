package nl.noordwijzer.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.GeoJsonFormat;
import nl.noordwijzer.source.format.GeoJsonWriter;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Shapes on their way over the clipboard: GeoJSON, well-known text on each line, or the table that
/// QGIS copies, with tabs.
public final class ClipboardText {
  private static final int LONGEST = 20_000_000;
  private static final String SHAPE = "wkt";
  private static final String TAB = "\t";

  private ClipboardText() {}

  /// Interventions as GeoJSON.
  public static String of(SourceTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new GeoJsonWriter().write(List.of(table), bytes, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// Whether pictures are small enough to go along with a text that is to be read back.
  ///
  /// @param bytes of all of them
  public static boolean mayFit(long bytes) {
    return bytes <= LONGEST / 4 * 3;
  }

  /// Whether a text is short enough to be read back.
  public static boolean fits(String text) {
    return text.length() <= LONGEST;
  }

  /// What a text holds.
  ///
  /// @param name of where it comes from, in the words of the user
  /// @throws NoordwijzerException when it holds no shapes
  public static SourceTable read(String name, String text, Progress progress)
      throws NoordwijzerException {
    String content = text.strip();
    if (content.isEmpty() || !fits(content)) {
      throw new NoordwijzerException("exchange.clipboard", null);
    }
    if (content.startsWith("{")) {
      return new GeoJsonFormat().read(name, content.getBytes(StandardCharsets.UTF_8), progress);
    }
    SourceTable table = table(name, content);
    if (!Shapes.hasShapes(table)) {
      throw new NoordwijzerException("exchange.clipboard", null);
    }
    return table;
  }

  private static SourceTable table(String name, String content) {
    List<String> lines = content.lines().filter(line -> !line.isBlank()).toList();
    if (WellKnownText.read(content).isPresent()) {
      return table(name, List.of(SHAPE), Stream.of(content), WellKnownText.system(content));
    }
    String first = lines.getFirst();
    boolean named = first.contains(TAB) && WellKnownText.read(first.split(TAB)[0]).isEmpty();
    return named
        ? table(name, Arrays.asList(first.split(TAB, -1)), lines.stream().skip(1), "")
        : table(name, List.of(SHAPE), lines.stream(), WellKnownText.system(first));
  }

  private static SourceTable table(
      String name, List<String> names, Stream<String> lines, String system) {
    List<Column> columns =
        names.stream().map(column -> new Column(column.strip(), ColumnType.TEXT)).toList();
    List<SourceRow> rows = new ArrayList<>();
    lines.forEach(line -> {
      @Nullable Object[] values = new @Nullable Object[names.size()];
      String[] cells = line.split(TAB, -1);
      System.arraycopy(cells, 0, values, 0, Math.min(cells.length, values.length));
      rows.add(new SourceRow(rows.size() + 1L, values, null));
    });
    return new SourceTable(name, columns, rows, system, List.of());
  }
}
