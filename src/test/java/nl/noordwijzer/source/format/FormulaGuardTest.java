package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text that begins like a formula is one in no spreadsheet, and comes back as it was.
final class FormulaGuardTest {
  private static final List<String> NAMES =
      List.of("=2+2", "+31 45", "-5", "@SOM(A1)", "\tna een tab", "'=1", "''-x", "'s-Gravenhage");

  @TempDir Path folder;

  private Path written(WrittenFormat format) throws Exception {
    List<SourceRow> rows =
        IntStream.range(0, NAMES.size())
            .mapToObj(i -> new SourceRow(i + 1L, new Object[] {"a", NAMES.get(i), -3L}, null))
            .toList();
    List<Column> columns =
        List.of(
            new Column("code", ColumnType.TEXT),
            new Column("naam", ColumnType.TEXT),
            new Column("getal", ColumnType.WHOLE));
    Path file = folder.resolve("uit." + format.extension());
    TableFile.write(
        List.of(new SourceTable("uit", columns, rows, "", List.of())), file, format, Progress.NONE);
    return file;
  }

  private static List<String> names(Path file) throws Exception {
    SourceTable table = FileFormats.all().read(file, Progress.NONE).getFirst();
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.value(2)).isEqualTo(-3L));
    return table.rows().stream().map(row -> row.text(1)).toList();
  }

  @Test
  void inATextFileItHasAnApostropheBeforeIt() throws Exception {
    Path file = written(WrittenFormat.CSV);
    assertThat(Files.readString(file, StandardCharsets.UTF_8).lines().skip(1).limit(8))
        .containsExactly(
            "a;'=2+2;-3",
            "a;'+31 45;-3",
            "a;'-5;-3",
            "a;'@SOM(A1);-3",
            "a;'\tna een tab;-3",
            "a;''=1;-3",
            "a;'''-x;-3",
            "a;'s-Gravenhage;-3");
    assertThat(names(file)).containsExactlyElementsOf(NAMES.stream().map(String::strip).toList());
  }

  @Test
  void inAWorkbookItsCellIsMarkedAsText() throws Exception {
    Path file = written(WrittenFormat.XLSX);
    try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      var sheet = workbook.getSheetAt(0);
      for (int i = 0; i < NAMES.size(); i++) {
        var cell = sheet.getRow(i + 1).getCell(1);
        assertThat(cell.getStringCellValue()).isEqualTo(NAMES.get(i));
        assertThat(cell.getCellStyle().getQuotePrefixed())
            .as(NAMES.get(i))
            .isEqualTo(!NAMES.get(i).startsWith("'s"));
      }
    }
    assertThat(names(file)).containsExactlyElementsOf(NAMES.stream().map(String::strip).toList());
  }
}
