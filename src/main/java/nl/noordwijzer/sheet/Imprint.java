package nl.noordwijzer.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// When and by which version of the program a sheet was made, and how finished it is.
public record Imprint(LocalDate made, String version, Status status) {

  /// How finished a sheet is.
  public enum Status {
    CONCEPT,
    FINAL
  }

  /// Size of the word of a sheet that is not finished, in points.
  private static final double MARK = 11;

  /// The word that a sheet is not finished, which must not be overlooked; null where it is.
  ///
  /// @param box where it stands, at the right
  public @Nullable SheetItem mark(Box box, Texts texts) {
    if (status == Status.FINAL) {
      return null;
    }
    String words = texts.get("sheet.status", status).toUpperCase(texts.locale());
    return new SheetItem.TextItem(
        box, List.of(words), TextLook.mark(MARK).with(TextLook.Align.RIGHT));
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
