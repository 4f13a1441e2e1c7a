package nl.noordwijzer.ui.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.image.Image;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.ui.session.LatestTask;
import org.jspecify.annotations.Nullable;

/// Small pictures of the pages, painted one by one as they come into view, the last that came
/// first. FX thread only.
final class PageThumbs {
  private final PagesModel model;
  private final int width;
  private final IntConsumer painted;
  private final LatestTask task;
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private final Map<Integer, PageImage> images = new HashMap<>();
  private boolean busy;

  /// @param width in pixels of the screen
  /// @param painted told the place of each page of which there is a new picture
  PageThumbs(PagesModel model, int width, IntConsumer painted) {
    this.model = model;
    this.width = width;
    this.painted = painted;
    task = new LatestTask(model.desk().tasks());
  }

  /// The picture of a page, perhaps as it was before the last change: then a new one is on its way.
  /// Null when there is none yet.
  @Nullable Image of(int place) {
    PageImage known = images.get(place);
    if (known == null || !known.wish().isSame(wish(place))) {
      wanted.remove(place);
      wanted.push(place);
      paintNext();
    }
    return known == null ? null : known.image();
  }

  private PageImage.Wish wish(int place) {
    Sheet sheet = model.pagesProperty().get().sheets().get(place);
    return new PageImage.Wish(sheet, width);
  }

  private void paintNext() {
    wanted.removeIf(place -> place >= model.pagesProperty().get().sheets().size());
    Integer place = busy ? null : wanted.poll();
    if (place == null) {
      return;
    }
    busy = true;
    PageImage.Wish wish = wish(place);
    task.start(progress -> PageImage.of(wish, progress), image -> keep(place, image));
  }

  private void keep(int place, PageImage image) {
    busy = false;
    images.put(place, image);
    painted.accept(place);
    paintNext();
  }

  /// Drops what is not needed any more: the pages of another bidbook.
  void clear() {
    stop();
    images.clear();
  }

  /// Paints nothing more until asked again.
  void stop() {
    task.cancel();
    busy = false;
    wanted.clear();
  }
}
