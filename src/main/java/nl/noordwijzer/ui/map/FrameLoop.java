package nl.noordwijzer.ui.map;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Latest;
import nl.noordwijzer.ui.session.Tasks;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Keeps a frame of the wanted view and picture, made by workers.
///
/// On an unchanged view only the picture is recoloured, and names keep off what covers it.
final class FrameLoop {
  private static final double USEFUL_OVERLAP = 0.5;

  /// What is wanted.
  ///
  /// @param where in device pixels
  record Wish(MapPicture picture, MapFrame where) {
    boolean sameView(Wish other) {
      return where.sameView(other.where);
    }

    Viewport viewport() {
      return where.viewport();
    }

    boolean isMadeBy(@Nullable Frame frame) {
      return frame != null && frame.where().equals(where) && frame.picture().equals(picture);
    }
  }

  private final ScreenRenderer renderer;
  private final Latest<Wish, FrameImage> work;
  private final Consumer<FrameImage> shown;
  private volatile @Nullable Frame frame;

  FrameLoop(ScreenRenderer renderer, Tasks tasks, Consumer<FrameImage> shown) {
    this.renderer = renderer;
    this.shown = shown;
    work =
        new Latest<>(tasks, this::make, Latest.Rules.whileUseful(FrameLoop::isUseful), this::take);
  }

  void want(Wish wish) {
    if (wish.isMadeBy(frame)) {
      work.forget();
    } else {
      work.want(wish);
    }
  }

  /// The last frame, null before the first.
  @Nullable Frame frame() {
    return frame;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  void close() {
    work.forget();
  }

  private FrameImage make(Wish wish, Progress progress) {
    return FrameImage.of(draw(wish, progress));
  }

  private Frame draw(Wish wish, Progress progress) {
    Frame last = frame;
    return last != null && last.where().sameView(wish.where)
        ? renderer.recolour(last, wish.picture, wish.where, progress)
        : renderer.render(wish.picture, wish.where, progress);
  }

  private void take(FrameImage next) {
    frame = next.frame();
    shown.accept(next);
  }

  /// Recolouring is always let finish; a view under way is when half of it is still looked at on
  /// the same scale, so that a long drag keeps getting new frames.
  private static boolean isUseful(Wish underWay, Wish wanted) {
    if (underWay.sameView(wanted)) {
      return underWay.picture.style().theme().level() == wanted.picture.style().theme().level();
    }
    Envelope seen = wanted.viewport().extent();
    return underWay.viewport().metresPerUnit() == wanted.viewport().metresPerUnit()
        && seen.intersection(underWay.viewport().extent()).getArea()
            > USEFUL_OVERLAP * seen.getArea();
  }
}
