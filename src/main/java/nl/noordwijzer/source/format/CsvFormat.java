package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Text with a separator between the values. Separator, encoding, header and the way numbers are
/// written are found in the file itself.
public final class CsvFormat implements TableFormat {
  /// Most bytes of a file.
  static final long MOST_BYTES = 256L << 20;

  private static final int START = 1 << 16;
  private static final int ROWS_BETWEEN_LOOKS = 500;
  private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".tab", ".txt");

  @Override
  public boolean recognises(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (EXTENSIONS.stream().noneMatch(name::endsWith) || !Files.isRegularFile(file)) {
      return false;
    }
    try {
      return !TextEncoding.isBinary(TextEncoding.start(file, START));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    try {
      long size = Files.size(file);
      if (!Files.isRegularFile(file) || TextEncoding.isBinary(TextEncoding.start(file, START))) {
        throw new NoordwijzerException("format.csv.binary", null, file);
      }
      if (size > MOST_BYTES) {
        throw new NoordwijzerException("format.cells.large", null, file, "" + (MOST_BYTES >> 20));
      }
      return List.of(new Reading(file, size, progress).table());
    } catch (IOException e) {
      throw new NoordwijzerException("format.cells.unreadable", e, file);
    }
  }

  /// One file on its way in.
  private static final class Reading {
    private final Path file;
    private final long size;
    private final Progress progress;

    Reading(Path file, long size, Progress progress) {
      this.file = file;
      this.size = size;
      this.progress = progress;
    }

    SourceTable table() throws IOException, NoordwijzerException {
      TextEncoding encoding = TextEncoding.of(file);
      char separator = Separator.in(encoding.lines(file, START));
      NumberStyle usual = separator == ';' ? NumberStyle.COMMA : NumberStyle.POINT;
      RawTable table = RawTable.ofText(name(), usual);
      try (RecordLimit text =
              new RecordLimit(new InputStreamReader(encoding.open(file), encoding.charset()));
          CSVParser parser = CSVParser.parse(text, Separator.format(separator))) {
        fill(table, parser, text);
      }
      return table
          .build()
          .orElseThrow(() -> new NoordwijzerException("format.cells.empty", null, file));
    }

    private String name() {
      Path name = file.getFileName();
      return (name == null ? file : name).toString().replaceFirst("\\.[^.]*$", "");
    }

    private void fill(RawTable table, CSVParser parser, RecordLimit text)
        throws NoordwijzerException {
      long line = 0;
      try {
        Iterator<CSVRecord> records = parser.iterator();
        while (records.hasNext()) {
          CSVRecord record = records.next();
          text.next();
          line = parser.getCurrentLineNumber();
          table.add(line, cells(record));
          if (record.getRecordNumber() % ROWS_BETWEEN_LOOKS == 0) {
            progress.throwIfCancelled();
            progress.report(Math.min(1, text.passed() / (double) size));
          }
        }
      } catch (UncheckedIOException e) {
        stop(table, e, line + 1);
      }
    }

    /// What came before is kept; what follows cannot be told apart any more.
    private void stop(RawTable table, UncheckedIOException e, long line)
        throws NoordwijzerException {
      String key =
          e.getCause() instanceof RecordLimit.Reached ? "format.csv.line" : "format.csv.quote";
      if (line <= 2) {
        throw new NoordwijzerException(key, e, file, "" + line);
      }
      table.findings().add(Finding.Weight.SKIPPED, key, line, file.toString(), "" + line);
    }

    private @Nullable Object[] cells(CSVRecord record) throws NoordwijzerException {
      if (record.size() > RawTable.MOST_COLUMNS) {
        throw new NoordwijzerException("format.cells.wide", null, file, "" + RawTable.MOST_COLUMNS);
      }
      @Nullable Object[] cells = new @Nullable Object[record.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = FormulaGuard.unguarded(record.get(i));
      }
      return cells;
    }
  }
}
