package nl.noordwijzer.source.intake;

import java.time.LocalDate;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.SourceTable;

/// The source of what nobody but the file itself gave one: its name, and the day on which it was
/// read.
final class FileSource {
  private FileSource() {}

  /// @param kind begins the id
  /// @param word begins the source line, such as `Bron: `; empty where the line stands after one
  static Source of(SourceTable table, String kind, Names word, LocalDate today) {
    String name = table.name();
    String day = today.getDayOfMonth() + "-" + today.getMonthValue() + "-" + today.getYear();
    return new Source(
        kind + "-" + OwnIndicator.id(name),
        Names.same(name),
        "",
        "",
        new Names(
            word.dutch() + name + ", ingelezen op " + day,
            word.english() + name + ", read on " + day),
        false);
  }

  /// The same source, for nobody else to see when the user said so of the table.
  static Source keptFromOthers(Source open, SourceTable table, Occasion occasion) {
    if (!occasion.answers().confidential().contains(table.name())) {
      return open;
    }
    return new Source(
        open.id(),
        open.title(),
        open.owner(),
        open.licence(),
        open.attribution(),
        open.invented(),
        true);
  }
}
