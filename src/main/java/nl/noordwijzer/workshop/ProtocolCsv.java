package nl.noordwijzer.workshop;

import java.io.IOException;
import java.util.Arrays;
import nl.noordwijzer.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The report as a table: what came of it, and below that everything that happened.
public record ProtocolCsv(Protocol protocol, Texts texts) {

  /// With commas between, and a line feed at the end of each line.
  public String text() {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      record(
          printer,
          word("moment"),
          word("step"),
          word("kind"),
          word("group"),
          word("words"),
          word("outcome"));
      for (Protocol.Tally tally : protocol.tallies()) {
        for (Protocol.Tally.Row row : tally.rows()) {
          record(printer, row.moment(), "", tally.heading(), "", row.words(), row.outcome());
        }
      }
      for (Protocol.Line line : protocol.lines()) {
        record(printer, line.moment(), line.step(), line.kind(), line.group(), line.words(), "");
      }
      for (String note : protocol.notes()) {
        record(printer, "", "", "", "", note, "");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private String word(String key) {
    return texts.get("session.column." + key);
  }

  private static void record(CSVPrinter printer, String... cells) throws IOException {
    printer.printRecord(Arrays.stream(cells).map(ProtocolCsv::harmless).toList());
  }

  /// What a spreadsheet would take for a formula gets an apostrophe before it.
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
