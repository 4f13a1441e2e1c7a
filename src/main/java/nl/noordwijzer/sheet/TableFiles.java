package nl.noordwijzer.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes the tables of pages as figures to work with, each with its notes and sources under it.
///
/// @param folder that is there
/// @param name of the files, without number and extension
public record TableFiles(Path folder, String name) {

  /// Kinds of files that tables are written to.
  public enum Kind {
    /// One file with a sheet for each table.
    XLSX,
    /// A file for each table.
    CSV
  }

  /// @return the files that were written
  /// @throws NoordwijzerException when there are no tables, or one cannot be written
  public List<Path> write(List<Sheet> sheets, Kind kind) throws NoordwijzerException {
    return kind == Kind.XLSX ? List.of(writeXlsx(sheets)) : writeCsv(sheets);
  }

  /// How many tables the pages have.
  public static int count(List<Sheet> sheets) {
    return FoundTable.in(sheets).size();
  }

  /// The workbook that the tables of pages would go to.
  public Path xlsxFile() {
    return folder.resolve(name + ".xlsx");
  }

  /// The files that the tables of the pages would go to, each its own.
  public List<Path> csvFiles(List<Sheet> sheets) {
    return IntStream.rangeClosed(1, count(sheets)).mapToObj(this::csvFile).toList();
  }

  private Path csvFile(int number) {
    return folder.resolve(String.format(Locale.ROOT, "%s-%02d.csv", name, number));
  }

  /// One workbook with a tab for each table.
  ///
  /// @throws NoordwijzerException when the pages have no table, or the file cannot be written
  public Path writeXlsx(List<Sheet> sheets) throws NoordwijzerException {
    Path file = xlsxFile();
    try {
      SheetFile.write(TableWorkbook.of(found(sheets)), file);
    } catch (IOException e) {
      throw new NoordwijzerException("sheet.file.failed", e, file, SheetFile.reason(e));
    }
    return file;
  }

  /// A file for each table, in UTF-8, with commas and decimal points.
  ///
  /// @return in order
  /// @throws NoordwijzerException when the pages have no table, or a file cannot be written
  public List<Path> writeCsv(List<Sheet> sheets) throws NoordwijzerException {
    List<Path> files = new ArrayList<>();
    for (FoundTable table : found(sheets)) {
      Path file = csvFile(files.size() + 1);
      SheetFile.write(csv(table).getBytes(StandardCharsets.UTF_8), file);
      files.add(file);
    }
    return files;
  }

  private static List<FoundTable> found(List<Sheet> sheets) throws NoordwijzerException {
    List<FoundTable> found = FoundTable.in(sheets);
    if (found.isEmpty()) {
      throw new NoordwijzerException("sheet.tables.none", null);
    }
    return found;
  }

  private static String csv(FoundTable found) {
    SheetTable table = UnitColumns.of(found.table(), found.locale());
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(found.title());
      printer.printRecord(table.columns().stream().map(SheetTable.Column::heading).toList());
      for (SheetTable.Row row : table.rows()) {
        printer.printRecord(row.cells());
      }
      for (String line : found.under()) {
        printer.printRecord(line);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
