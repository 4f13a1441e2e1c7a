package nl.noordwijzer.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.noordwijzer.text.Texts;

/// When and by which version of the program a sheet was made, and how finished it is.
public record Imprint(LocalDate made, String version, Status status) {

  /// How finished a sheet is.
  public enum Status {
    CONCEPT,
    FINAL
  }

  /// In words, a line each.
  public List<String> lines(Texts texts) {
    return List.of(
        texts.get("sheet.status", status),
        texts.get("sheet.made", day(texts)),
        texts.get("sheet.version", version));
  }

  /// The day it was made, in full.
  public String day(Texts texts) {
    return made.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()));
  }
}
