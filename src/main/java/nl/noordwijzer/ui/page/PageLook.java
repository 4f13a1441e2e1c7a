package nl.noordwijzer.ui.page;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.PageOrigin;
import nl.noordwijzer.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// Which page is looked at, and how large. FX thread only.
final class PageLook implements AutoCloseable {
  private final PagesModel model;
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<PageZoom> zoom = new SimpleObjectProperty<>(PageZoom.WHOLE);
  private final DoubleProperty factor = new SimpleDoubleProperty(1);
  private final Subscription subscription;
  private String book = "";

  PageLook(PagesModel model) {
    this.model = model;
    subscription = model.pagesProperty().subscribe(this::follow);
  }

  /// The same place in the same bidbook; the first page of another.
  private void follow(PageBook next) {
    goTo(next.id().equals(book) ? place.get() : 0);
    book = next.id();
  }

  int count() {
    return model.pagesProperty().get().sheets().size();
  }

  /// From 0.
  ReadOnlyIntegerProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// @param wanted brought within the pages there are
  void goTo(int wanted) {
    place.set(Math.clamp(wanted, 0, Math.max(0, count() - 1)));
  }

  /// @param pages forward, or back when negative
  void step(int pages) {
    goTo(place.get() + pages);
  }

  /// The page that is looked at; null when there is none.
  @Nullable Sheet sheet() {
    return count() == 0 ? null : model.pagesProperty().get().sheets().get(place.get());
  }

  /// What the page that is looked at was made from; null when there is none.
  @Nullable PageOrigin origin() {
    return count() == 0 ? null : model.pagesProperty().get().origins().get(place.get());
  }

  /// How many pages are made from the same template as the one that is looked at.
  int alike() {
    PageOrigin origin = origin();
    return origin == null
        ? 0
        : (int)
            model.pagesProperty().get().origins().stream()
                .filter(it -> it.page().equals(origin.page()))
                .count();
  }

  /// What the page is called while the plan changes; empty when there is none.
  String key() {
    return count() == 0 ? "" : model.pagesProperty().get().keys().get(place.get());
  }

  boolean isLeftOut() {
    return model.leftOutProperty().get().contains(key());
  }

  void leaveOut(boolean out) {
    if (count() > 0) {
      model.leaveOut(key(), out);
    }
  }

  /// Whether homes that others may not see may be on the page.
  boolean maySeeSecrets() {
    PageOrigin origin = origin();
    return origin != null && model.secrets().isAllowedOn(origin);
  }

  void allowSecrets(boolean wanted) {
    PageOrigin origin = origin();
    if (origin != null) {
      model.secrets().allow(origin, wanted, model.pagesProperty().get().origins());
    }
  }

  ObjectProperty<PageZoom> zoomProperty() {
    return zoom;
  }

  /// How large the page is now: 1 is as large as on paper.
  DoubleProperty factorProperty() {
    return factor;
  }

  /// One step larger.
  void enlarge() {
    zoom.set(PageZoom.larger(factor.get()));
  }

  /// One step smaller.
  void reduce() {
    zoom.set(PageZoom.smaller(factor.get()));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
