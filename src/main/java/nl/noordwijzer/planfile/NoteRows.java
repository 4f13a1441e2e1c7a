package nl.noordwijzer.planfile;

import java.time.DateTimeException;
import java.time.Instant;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.Point;

/// Notes as rows of a plan. Their time is text, as a DATETIME of a GeoPackage holds no more than
/// thousandths of a second.
final class NoteRows implements ItemRows<Note> {
  @Override
  public Layer layer() {
    return PlanSchema.NOTES;
  }

  @Override
  public LayerRow row(Note note) {
    return PlanRow.at(
        note.point(),
        note.id(),
        note.text(),
        note.theme().name(),
        note.author(),
        note.time().toString());
  }

  @Override
  public Note read(PlanRow row) throws NoordwijzerException {
    if (!(row.place() instanceof Point point)) {
      throw row.wrong(row.layer().geometryColumn());
    }
    return new Note(
        row.id(),
        point,
        row.textOrEmpty("tekst"),
        row.isAbsent("thema") ? NoteTheme.OTHER : row.constant("thema", NoteTheme.class),
        row.textOrEmpty("auteur"),
        time(row));
  }

  /// A note that was made elsewhere may have no time.
  private static Instant time(PlanRow row) throws NoordwijzerException {
    String text = row.textOrEmpty("tijd");
    try {
      return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
    } catch (DateTimeException _) {
      throw row.wrong("tijd");
    }
  }
}
