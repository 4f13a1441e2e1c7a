package nl.noordwijzer.ui.map;

import nl.noordwijzer.map.Backdrop;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Backgrounds;
import org.jspecify.annotations.Nullable;

/// Puts what is there of the background map under a picture.
final class Underlay {
  private final Backgrounds backgrounds;
  private @Nullable MapPicture plain;
  private @Nullable MapPicture laid;

  Underlay(Backgrounds backgrounds) {
    this.backgrounds = backgrounds;
  }

  /// The same object as long as nothing changed.
  ///
  /// @param view in device pixels
  @SuppressWarnings("ReferenceEquality")
  MapPicture under(MapPicture picture, Viewport view) {
    Backdrop present = backgrounds.present(picture.style().background(), view);
    if (present.isEmpty()) {
      return picture;
    }
    if (laid == null || plain != picture || !laid.backdrop().equals(present)) {
      plain = picture;
      laid = picture.withBackdrop(present);
    }
    return laid;
  }

  /// The picture that one was made of.
  @SuppressWarnings("ReferenceEquality")
  MapPicture without(MapPicture shown) {
    return plain != null && shown == laid ? plain : shown;
  }
}
