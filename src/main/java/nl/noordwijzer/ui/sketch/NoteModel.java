package nl.noordwijzer.ui.sketch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The notes of the plan and the one that is chosen: each change an act that can be undone.
record NoteModel(PlanActs acts) {
  private static final double MARGIN_METRES = 200;

  Texts texts() {
    return acts.texts();
  }

  List<Note> notes() {
    return acts.plan().notes().toList();
  }

  /// As it is in the present plan, also before the choice follows a change of the plan.
  Optional<Note> chosen() {
    return Optional.ofNullable(acts.session().chosenNoteProperty().get())
        .flatMap(note -> acts.plan().notes().find(note.id()));
  }

  void choose(@Nullable Note note) {
    acts.session().chosenNoteProperty().set(note);
  }

  /// As on the map: its place among the notes, from 1.
  int number(Note note) {
    return acts.plan().notes().indexOf(note.id()) + 1;
  }

  /// Who wrote it, and when; empty where neither is known.
  String origin(Note note) {
    return note.author().isEmpty() || note.time().equals(Instant.EPOCH)
        ? note.author()
        : texts().get("sketch.note.by", note.author(), day(note.time()));
  }

  private String day(Instant time) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts().locale())
        .format(time.atZone(ZoneId.systemDefault()));
  }

  /// Gives the chosen note other words.
  ///
  /// @param gesture the same for one run of typing
  /// @return whether there are words
  boolean write(String text, String gesture) {
    if (text.isBlank()) {
      return false;
    }
    chosen()
        .filter(note -> !note.text().equals(text))
        .ifPresent(
            note -> acts.act(new ReplaceItem<>(PlanPart.NOTES, note.withText(text), gesture)));
    return true;
  }

  /// Says what the chosen note is about.
  void about(NoteTheme theme) {
    chosen()
        .filter(note -> note.theme() != theme)
        .ifPresent(note -> acts.act(new ReplaceItem<>(PlanPart.NOTES, note.with(theme), "")));
  }

  void remove() {
    chosen().ifPresent(note -> acts.act(new RemoveItem<>(PlanPart.NOTES, note)));
  }

  /// Brings the chosen note into view on the map.
  void show() {
    chosen()
        .ifPresent(note -> {
          Envelope extent = new Envelope(note.point().getCoordinate());
          extent.expandBy(MARGIN_METRES);
          acts.session().wantedExtentProperty().set(extent);
        });
  }
}
