package nl.noordwijzer.ui.sketch;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.MeasuredColumn;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The picture of an intervention or a note: small, to open large, to choose and to remove. Files
/// may be dropped on the form as well.
final class PictureField extends MeasuredColumn {
  /// Of the small picture, CSS pixels.
  private static final double WIDTH = 240;

  private static final double HEIGHT = 140;

  private final PictureModel model;
  private final Texts texts;
  private final ImageView small = new ImageView();
  private final Button open = new Button(null, small);
  private final Button choose = new Button(null, new FontIcon(Feather.IMAGE));
  private final Button remove;
  private final Label name = PanelRows.muted();
  private String item = "";
  private @Nullable Picture shown;

  PictureField(PictureModel model) {
    this.model = model;
    texts = model.acts().texts();
    getStyleClass().addAll("form-field", "picture-field");
    small.setPreserveRatio(true);
    small.setSmooth(true);
    open.setId("picture-open");
    open.getStyleClass().addAll("flat", "picture-open");
    open.setOnAction(_ -> openLarge());
    choose.setId("picture-choose");
    choose.setOnAction(_ -> model.choose(item));
    remove =
        IconButton.of(
            Feather.TRASH_2, texts.get("sketch.picture.remove"), () -> model.remove(item));
    remove.setId("picture-remove");
    Label title = PanelRows.muted();
    title.setText(texts.get("sketch.picture"));
    HBox acts = new HBox(choose, remove);
    acts.getStyleClass().add("form-line");
    getChildren().addAll(title, open, name, acts);
  }

  /// Takes files that are dropped on a form.
  void takeDropsOn(Node form) {
    form.setOnDragOver(PictureField::offer);
    form.setOnDragDropped(this::drop);
  }

  private static void offer(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    event.setDropCompleted(take(event.getDragboard().getFiles()));
    event.consume();
  }

  /// Takes the first of the files that were dropped.
  ///
  /// @return whether there was any
  boolean take(List<File> files) {
    files.stream().map(File::toPath).findFirst().ifPresent(file -> model.read(item, file));
    return !files.isEmpty();
  }

  /// Takes over what the plan says.
  ///
  /// @param of id of the intervention or note
  @SuppressWarnings("ReferenceEquality")
  void show(String of) {
    item = of;
    Picture picture = model.of(of).orElse(null);
    if (picture != shown || picture == null) {
      shown = picture;
      clear(picture);
      if (picture != null) {
        model.show(picture, image -> show(picture, image));
      }
    }
  }

  private void clear(@Nullable Picture picture) {
    model.showNone();
    small.setImage(null);
    PanelRows.show(open, false);
    PanelRows.show(name, picture != null);
    PanelRows.show(remove, picture != null);
    name.setText(picture == null ? "" : picture.name());
    choose.setText(texts.get(picture == null ? "sketch.picture.choose" : "sketch.picture.replace"));
  }

  private void show(Picture picture, Image image) {
    double scale = Math.min(1, Math.min(WIDTH / image.getWidth(), HEIGHT / image.getHeight()));
    small.setFitWidth(Math.max(1, image.getWidth() * scale));
    small.setFitHeight(Math.max(1, image.getHeight() * scale));
    small.setImage(image);
    IconButton.name(open, texts.get("sketch.picture.open", picture.name()));
    PanelRows.show(open, true);
  }

  private void openLarge() {
    Picture picture = shown;
    Image image = small.getImage();
    if (picture != null && image != null) {
      LargePicture.show(image, texts.get("sketch.picture.large", picture.name()), open);
    }
  }
}
