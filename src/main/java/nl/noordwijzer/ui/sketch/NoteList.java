package nl.noordwijzer.ui.sketch;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.NoteSigns;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The notes of the plan in short, while it has any.
final class NoteList extends VBox {
  private static final double ROW = 46;
  private static final int MOST_ROWS = 2;

  private final NoteModel model;
  private final ListView<Note> list = new ListView<>();
  private final Button show;
  private final Button remove;
  private boolean following;

  NoteList(NoteModel model) {
    this.model = model;
    Texts texts = model.texts();
    getStyleClass().addAll("map-section", "notes");
    show = SectionHead.act(texts, "sketch.notes.show", Feather.CROSSHAIR, model::show);
    remove = SectionHead.act(texts, "sketch.notes.remove", Feather.TRASH_2, model::remove);
    list.getStyleClass().addAll("plan-list", "note-list");
    list.setAccessibleText(texts.get("sketch.notes.name"));
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    new ListKeys(model::show, model::remove).listen(list);
    getChildren().addAll(new SectionHead(texts.get("sketch.section.notes"), show, remove), list);
  }

  private void choose(@Nullable Note note) {
    if (!following && note != null) {
      model.choose(note);
    }
  }

  /// Takes over what the plan says and what is chosen.
  void refresh() {
    following = true;
    List<Note> notes = model.notes();
    if (!notes.equals(list.getItems())) {
      list.getItems().setAll(notes);
    }
    double height = ROW * Math.min(MOST_ROWS, notes.size()) + 2;
    list.setStyle("-fx-min-height: " + height + "; -fx-pref-height: " + height + ";");
    model
        .chosen()
        .ifPresentOrElse(
            note -> list.getSelectionModel().select(note),
            () -> list.getSelectionModel().clearSelection());
    following = false;
    PanelRows.show(this, !notes.isEmpty());
    show.setDisable(model.chosen().isEmpty());
    remove.setDisable(model.chosen().isEmpty());
  }

  private final class Cell extends ListCell<Note> {
    Cell() {
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
      super.updateItem(note, empty);
      setText(
          note == null
              ? null
              : model.texts().get("sketch.notes.item", model.number(note), note.title()));
      setGraphic(note == null ? null : NoteSigns.icon(note.theme()));
      setAccessibleText(
          note == null
              ? null
              : getText() + ", " + model.texts().get("plan.notetheme", note.theme()));
    }
  }
}
