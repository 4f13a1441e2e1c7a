package nl.noordwijzer.source.cbs;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.SourceTable;

/// Finds the year to which the figures of a table belong.
final class TableYear {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(199\\d|20\\d\\d)(?!\\d)");
  private static final Pattern YEAR_IN_COLUMN =
      Pattern.compile("(?:BU|WK|GM)_(19\\d\\d|20\\d\\d)", Pattern.CASE_INSENSITIVE);

  private final SourceTable table;
  private final ConceptTable concepts;

  TableYear(SourceTable table, ConceptTable concepts) {
    this.table = table;
    this.concepts = concepts;
  }

  /// From the number of a StatLine table, else the first year in the name of the file or of the
  /// sheet, else a name of a column such as BU_2004.
  OptionalInt find(String fileName) {
    for (String name : new String[] {fileName, table.name()}) {
      var listed = concepts.yearOfTable(name);
      if (listed.isPresent()) {
        return OptionalInt.of(listed.get());
      }
    }
    for (String name : new String[] {fileName, table.name()}) {
      Matcher year = YEAR.matcher(name);
      if (year.find()) {
        return OptionalInt.of(Integer.parseInt(year.group(1)));
      }
    }
    for (Column column : table.columns()) {
      Matcher year = YEAR_IN_COLUMN.matcher(column.name());
      if (year.matches()) {
        return OptionalInt.of(Integer.parseInt(year.group(1)));
      }
    }
    return OptionalInt.empty();
  }
}
