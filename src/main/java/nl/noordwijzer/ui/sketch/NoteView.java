package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.NoteSigns;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen note, to read and to write. What is typed comes into the plan at once.
public final class NoteView implements View {
  private static final int ROWS = 8;

  private final NoteModel model;
  private final Texts texts;
  private final Label title = new Label();
  private final Label origin = PanelRows.muted();
  private final Paragraph text = new Paragraph("note-text", ROWS);
  private final FormField field;
  private final TypedValue<String> typed;
  private final ComboBox<NoteTheme> theme;
  private final PictureField picture;
  private final VBox root = new VBox();
  private final Subscription subscriptions;
  private String open = "";
  private boolean following;

  public NoteView(Desk desk) {
    model = new NoteModel(new PlanActs(desk));
    texts = desk.texts();
    field = new FormField(texts.get("sketch.note.text"), text);
    typed = new TypedValue<>(text, Function.identity(), this::write);
    Button remove = new Button(texts.get("sketch.note.remove"), new FontIcon(Feather.TRASH_2));
    remove.setId("note-remove");
    remove.setOnAction(_ -> model.remove());
    picture = new PictureField(new PictureModel(model.acts()));
    theme = themes();
    VBox form =
        new VBox(field, new FormField(texts.get("sketch.note.theme"), theme), picture, remove);
    picture.takeDropsOn(form);
    form.getStyleClass().add("intervention-form");
    root.getStyleClass().addAll("profile", "intervention-view");
    root.getChildren()
        .addAll(
            new FormHeader(title, origin, texts.get("sketch.note.close"), () -> model.choose(null)),
            form);
    subscriptions =
        Subscription.combine(
            desk.session().chosenNoteProperty().subscribe((Runnable) this::show),
            desk.session().planProperty().subscribe((Runnable) this::show),
            desk.session().sketch().toolProperty().subscribe(this::begin));
  }

  private ComboBox<NoteTheme> themes() {
    ComboBox<NoteTheme> choice =
        PanelRows.choice(it -> texts.get("plan.notetheme", it), this::about);
    choice.setId("note-theme");
    choice.getItems().setAll(NoteTheme.values());
    return choice;
  }

  private void about(NoteTheme chosen) {
    if (!following) {
      model.about(chosen);
    }
  }

  private void show() {
    model.chosen().ifPresent(this::show);
  }

  private void show(Note note) {
    title.setText(texts.get("sketch.note.title", model.number(note)));
    origin.setText(model.origin(note));
    PanelRows.show(origin, !origin.getText().isEmpty());
    if (!note.id().equals(open)) {
      open = note.id();
      field.setMistake("");
    }
    typed.show(note.text());
    following = true;
    theme.setValue(note.theme());
    following = false;
    title.setGraphic(NoteSigns.icon(note.theme()));
    picture.show(note.id());
  }

  private void write(String words) {
    typed.means(words);
    boolean any = model.write(words, typed.gesture());
    field.setMistake(any ? "" : texts.get("sketch.note.empty"));
  }

  /// The keyboard goes to the words of a note that was just placed.
  private void begin(Sketch.Tool before, Sketch.Tool now) {
    if (before == Sketch.Tool.NOTE && now == Sketch.Tool.NONE && model.chosen().isPresent()) {
      Platform.runLater(() -> {
        text.requestFocus();
        text.selectAll();
      });
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            texts.get("sketch.note.remove"),
            null,
            model::remove,
            () -> model.chosen().isPresent()));
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
