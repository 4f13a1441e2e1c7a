package nl.noordwijzer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Desk;

/// The maps of the scenarios, which all look at the same place: beside each other, or the first two
/// over each other.
final class CompareMaps extends Region {
  private static final double GAP = 1;
  private static final HomePlace PLACE = new HomePlace(600, 400, new Insets(8));

  private final CompareModel model;
  private final List<CompareMap> maps = new ArrayList<>();
  private final SwipeBorder border;
  private boolean making;
  private boolean following;
  private boolean closed;

  CompareMaps(CompareModel model) {
    this.model = model;
    border = new SwipeBorder(model.desk().texts(), this::requestLayout);
    getStyleClass().add("compare-maps");
    setMinSize(0, 0);
    getChildren().add(border);
  }

  void show(Comparison comparison) {
    if (maps.size() < comparison.all().size()) {
      make(comparison);
      return;
    }
    for (int i = 0; i < comparison.all().size(); i++) {
      maps.get(i).show(comparison.wish(), comparison.all().get(i), comparison.pictures().get(i));
    }
    requestLayout();
  }

  /// Draws the first picture of a map beside the FX thread, and goes on from there.
  private void make(Comparison comparison) {
    if (making) {
      return;
    }
    making = true;
    int index = maps.size();
    Desk desk = model.desk();
    var picture = comparison.pictures().get(index);
    desk.tasks()
        .start(
            _ -> FirstMap.of(picture.region(), picture, PLACE),
            (FirstMap first) -> {
              making = false;
              if (!closed) {
                add(new CompareMap(desk, first, comparison.all().get(index), picture));
                Comparison latest = model.comparisonProperty().get();
                show(latest == null ? comparison : latest);
              }
            });
  }

  private void add(CompareMap map) {
    maps.add(map);
    getChildren().add(getChildren().size() - 1, map);
    map.pane().viewportProperty().subscribe((_, view) -> follow(map, view));
  }

  private void follow(CompareMap leader, Viewport view) {
    if (following) {
      return;
    }
    following = true;
    try {
      maps.stream().filter(map -> map != leader).forEach(map -> map.pane().follow(view));
    } finally {
      following = false;
    }
  }

  private int shown() {
    Comparison comparison = model.comparisonProperty().get();
    int wanted = comparison == null ? 0 : comparison.all().size();
    return Math.min(maps.size(), model.swipeProperty().get() ? Math.min(wanted, 2) : wanted);
  }

  @Override
  protected void layoutChildren() {
    int count = shown();
    for (int i = 0; i < maps.size(); i++) {
      maps.get(i).setVisible(i < count);
      maps.get(i).setClip(null);
    }
    boolean over = model.swipeProperty().get() && count == 2;
    border.setVisible(over);
    if (maps.size() > 1) {
      maps.get(1).alignHead(over ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }
    if (over) {
      layOver();
    } else {
      layBeside(count);
    }
  }

  private void layOver() {
    maps.forEach(map -> map.resizeRelocate(0, 0, getWidth(), getHeight()));
    border.part(maps.getFirst(), maps.get(1), getWidth(), getHeight());
  }

  /// Two or three in a row, four in two rows.
  private void layBeside(int count) {
    int columns = count == CompareModel.MOST ? 2 : Math.max(1, count);
    int rows = count == CompareModel.MOST ? 2 : 1;
    double width = Math.floor((getWidth() - GAP * (columns - 1)) / columns);
    double height = Math.floor((getHeight() - GAP * (rows - 1)) / rows);
    for (int i = 0; i < count; i++) {
      int row = i / columns;
      double x = (i - row * columns) * (width + GAP);
      double y = row * (height + GAP);
      maps.get(i).resizeRelocate(x, y, width, height);
    }
  }

  void close() {
    closed = true;
    maps.forEach(CompareMap::close);
  }
}
