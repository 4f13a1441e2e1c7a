package nl.noordwijzer.ui.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import nl.noordwijzer.map.Highlight;
import nl.noordwijzer.map.HighlightPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Latest;
import nl.noordwijzer.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// Outlines of areas that stand out, drawn by a worker and laid over the map.
final class HighlightLayer extends Group {
  private record Wish(Highlight highlight, Viewport view, double unit) {}

  private final ImageView image = new ImageView();
  private final Affine place = new Affine();
  private final Latest<Wish, Optional<HighlightPicture>> work;
  private @Nullable Viewport shown;
  private @Nullable Viewport present;
  private @Nullable Wish done;

  HighlightLayer(Tasks tasks) {
    work =
        new Latest<>(
            tasks,
            (wish, progress) ->
                HighlightPicture.render(wish.highlight, wish.view, wish.unit, progress),
            Latest.Rules.whileUseful((_, _) -> false),
            this::show);
    getChildren().add(image);
    getTransforms().add(place);
    setManaged(false);
    setMouseTransparent(true);
  }

  /// @param view in device pixels
  /// @param unit device pixels per CSS pixel
  void want(Highlight highlight, Viewport view, double unit) {
    Wish wish = new Wish(highlight, view, unit);
    if (wish.equals(done)) {
      return;
    }
    done = wish;
    if (highlight.areas().isEmpty()) {
      work.forget();
      show(Optional.empty());
    } else {
      work.want(wish);
    }
  }

  ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  void place(Viewport view) {
    present = view;
    if (shown != null) {
      Placement.place(place, shown, view);
    }
  }

  private void show(Optional<HighlightPicture> picture) {
    shown = picture.map(HighlightPicture::viewport).orElse(null);
    image.setImage(picture.map(FrameImage::share).orElse(null));
    if (present != null) {
      place(present);
    }
  }

  void close() {
    work.forget();
  }
}
