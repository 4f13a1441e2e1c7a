package nl.noordwijzer.source.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// One text as Dutch spreadsheets open it: semicolons, decimal commas, and a mark in front by which
/// they see that it is UTF-8. A text that they would take for a formula has an apostrophe before
/// it.
final class CsvTables implements TableWriter {
  private static final char UTF_8_MARK = '\uFEFF';
  private static final int LIKE_THOUSANDS = 3;

  /// Letters of a cell that leave room for the rest of its record when it is read again.
  private static final int LONGEST = RecordLimit.LONGEST * 9 / 10;

  @Override
  public List<Finding> write(List<SourceTable> tables, Path file, Progress progress)
      throws IOException {
    Findings findings = new Findings();
    SourceTable table = ShapeText.in(JoinedTable.of(tables));
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        CSVPrinter printer = new CSVPrinter(out, format)) {
      out.write(UTF_8_MARK);
      printer.printRecord(table.columns().stream().map(Column::name).toList());
      for (SourceRow row : table.rows()) {
        progress.throwIfCancelled();
        printer.printRecord(cells(table, row, findings));
      }
    }
    return findings.list();
  }

  private static List<@Nullable String> cells(SourceTable table, SourceRow row, Findings findings) {
    List<@Nullable String> cells = new ArrayList<>();
    for (int i = 0; i < row.values().length; i++) {
      String cell = cell(row.value(i));
      if (cell != null && cell.length() > LONGEST) {
        String column = table.columns().get(i).name();
        findings.add(
            Finding.Weight.SKIPPED, "format.cells.long_text", row.place(), table.name(), column);
        cell = null;
      }
      cells.add(cell);
    }
    return cells;
  }

  private static @Nullable String cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Double number -> Double.isFinite(number) ? decimal(number) : null;
      case Boolean flag -> flag ? "ja" : "nee";
      case Number whole -> whole.toString();
      default -> FormulaGuard.guarded(value.toString());
    };
  }

  /// With a zero behind three decimals, as `1,234` could also be more than a thousand.
  private static String decimal(double number) {
    BigDecimal digits = new BigDecimal(Double.toString(number));
    int scale = Math.max(0, digits.scale());
    String plain = digits.setScale(scale == LIKE_THOUSANDS ? scale + 1 : scale).toPlainString();
    return plain.replace('.', ',');
  }
}
