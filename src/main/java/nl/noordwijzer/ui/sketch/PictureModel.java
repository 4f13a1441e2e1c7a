package nl.noordwijzer.ui.sketch;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.picture.PictureReader;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.ui.session.LatestTask;

/// The picture of an intervention or a note: each change one act that can be undone. Files are read
/// and pictures made beside the FX thread.
final class PictureModel {
  private final PlanActs acts;
  private final LatestTask showing;

  PictureModel(PlanActs acts) {
    this.acts = acts;
    showing = new LatestTask(acts.desk().tasks());
  }

  PlanActs acts() {
    return acts;
  }

  /// @param item id of the intervention or note
  Optional<Picture> of(String item) {
    return acts.plan().pictures().find(item);
  }

  void choose(String item) {
    acts.desk().dialogs().chooseOpenFiles(acts.texts().get("sketch.picture.choose")).stream()
        .findFirst()
        .ifPresent(file -> read(item, file));
  }

  void read(String item, Path file) {
    String name = String.valueOf(file.getFileName());
    acts.desk()
        .tasks()
        .start(
            acts.texts().get("sketch.picture.reading", name),
            _ -> new Picture(item, name, PictureReader.read(file)),
            this::keep);
  }

  /// What it belongs to may be gone by the time the file was read.
  private void keep(Picture picture) {
    Optional<Picture> before = of(picture.id());
    if (acts.plan().hasOwnerOf(picture) && !before.equals(Optional.of(picture))) {
      acts.act(
          before.isPresent()
              ? new ReplaceItem<>(PlanPart.PICTURES, picture, "")
              : new AddItem<>(PlanPart.PICTURES, picture));
    }
  }

  void remove(String item) {
    of(item).ifPresent(picture -> acts.act(new RemoveItem<>(PlanPart.PICTURES, picture)));
  }

  /// Makes the image of a picture.
  void show(Picture picture, Consumer<Image> shown) {
    showing.start(
        _ -> {
          byte[] bytes = picture.bytes();
          PictureReader.require(picture.name(), bytes);
          return new Image(new ByteArrayInputStream(bytes));
        },
        shown);
  }

  /// The image that is being made is no longer wanted.
  void showNone() {
    showing.cancel();
  }
}
