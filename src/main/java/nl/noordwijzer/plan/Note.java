package nl.noordwijzer.plan;

import java.time.Instant;
import org.locationtech.jts.geom.Point;

/// Something a person wrote at a place on the map.
///
/// @param point in EPSG:28992, metres
public record Note(
    String id, Point point, String text, NoteTheme theme, String author, Instant time)
    implements Identified {
  private static final int LONGEST = 40;

  /// The beginning of its first line: at most 40 characters.
  public String title() {
    String line = text.strip().lines().findFirst().map(String::strip).orElse("");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  public Note withText(String value) {
    return new Note(id, point, value, theme, author, time);
  }

  public Note withPoint(Point value) {
    return new Note(id, value, text, theme, author, time);
  }

  public Note with(NoteTheme value) {
    return new Note(id, point, text, value, author, time);
  }
}
