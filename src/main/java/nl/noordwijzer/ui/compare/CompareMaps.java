package nl.noordwijzer.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// The maps of the scenarios, which all look at the same place: beside each other, or the first two
/// over each other.
final class CompareMaps extends Region {
  private static final double GAP = 1;
  private static final HomePlace PLACE = new HomePlace(600, 400, new Insets(8));

  private final Desk desk;
  private final CompareLook look;
  private final double magnified;
  private final List<CompareMap> maps = new ArrayList<>();

  /// That have no size of their own yet, and do not look where the others do.
  private final Set<CompareMap> unsized = new HashSet<>();

  private final SwipeBorder border;
  private final Subscription lies;
  private MapOverlay.@Nullable Maker overlays;
  private boolean verdicts = true;
  private boolean making;
  private boolean following;

  /// Whether they look elsewhere than a comparison begins.
  private boolean chosen;

  /// What is to be seen whatever their size, until another view is chosen by hand.
  private @Nullable Viewport wanted;

  private boolean closed;

  /// That lead: where one looks the others follow, and whoever takes over the look.
  CompareMaps(Desk desk, CompareLook look) {
    this(desk, look, 1);
  }

  /// @param magnified how much larger than laid out they are on the screen: more than 1 for who can
  ///   only look
  CompareMaps(Desk desk, CompareLook look, double magnified) {
    this.desk = desk;
    this.look = look;
    this.magnified = magnified;
    border = new SwipeBorder(desk.texts(), look.borderProperty());
    lies =
        Subscription.combine(
            look.borderProperty().subscribe((_, _) -> requestLayout()),
            look.swipeProperty().subscribe((_, _) -> requestLayout()),
            look.viewProperty().subscribe(this::followLook));
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
    var picture = comparison.pictures().get(index);
    desk.tasks()
        .start(
            _ -> FirstMap.of(picture.region(), picture, PLACE),
            (FirstMap first) -> {
              making = false;
              if (!closed) {
                add(map(first, comparison.all().get(index), picture));
                Comparison latest = look.comparisonProperty().get();
                show(latest == null ? comparison : latest);
              }
            });
  }

  private boolean leads() {
    return magnified == 1;
  }

  private CompareMap map(FirstMap first, Compared shown, MapPicture picture) {
    return leads()
        ? new CompareMap(desk, first, shown, picture)
        : CompareMap.toLookAt(desk, new CompareMap.MapOf(first, magnified, false), shown, picture);
  }

  /// Lays something over each of the maps, in the place of what lay there.
  ///
  /// @param maker null for nothing
  void lay(MapOverlay.@Nullable Maker maker) {
    overlays = maker;
    maps.forEach(map -> map.lay(maker));
  }

  /// Tells the verdict on each scenario above its map, or its name alone.
  void tellVerdicts(boolean told) {
    verdicts = told;
    maps.forEach(map -> map.tellVerdict(told));
  }

  private void add(CompareMap map) {
    maps.add(map);
    unsized.add(map);
    map.lay(overlays);
    map.tellVerdict(verdicts);
    getChildren().add(getChildren().size() - 1, map);
    map.pane()
        .viewportProperty()
        .subscribe((before, view) -> {
          boolean resized = before.width() != view.width() || before.height() != view.height();
          if (leads()) {
            lead(() -> lookOn(map, view, resized));
          } else if (resized) {
            followLook(look.viewProperty().get());
          }
        });
  }

  /// Goes on from where one of them looks, or has got its size.
  private void lookOn(CompareMap map, Viewport view, boolean resized) {
    boolean first = resized && unsized.remove(map);
    if (resized && wanted != null) {
      go(map, wanted);
    } else if (resized && !chosen) {
      goHome(map);
    } else if (first && look.viewProperty().get() != null) {
      map.pane().follow(look.viewProperty().get());
    } else {
      wanted = null;
      follow(map, view);
    }
  }

  /// Looks at all that another map shows, also with maps that are still to come.
  void go(Viewport place) {
    wanted = place;
    maps.stream().findFirst().ifPresent(map -> lead(() -> go(map, place)));
  }

  private void go(CompareMap map, Viewport place) {
    map.pane().showAllOf(place);
    follow(map, map.pane().viewportProperty().get());
  }

  /// What one of them does, the others do not answer.
  private void lead(Runnable act) {
    if (following) {
      return;
    }
    following = true;
    try {
      act.run();
    } finally {
      following = false;
    }
  }

  private void follow(CompareMap leader, Viewport view) {
    chosen = !view.equals(leader.pane().homeView());
    maps.stream().filter(map -> map != leader).forEach(map -> map.pane().follow(view));
    look.viewProperty().set(view);
  }

  /// Until a view is chosen, each map shows the home extent, whatever its size.
  private void goHome(CompareMap map) {
    Viewport home = map.pane().homeView();
    map.pane().follow(home);
    look.viewProperty().set(home);
  }

  /// Shows all that the leading maps show, at the size of these.
  private void followLook(@Nullable Viewport view) {
    if (view != null && !leads()) {
      maps.forEach(map -> map.pane().showAllOf(view));
    }
  }

  /// Two or three lie in a row, four in two rows.
  ObservableValue<Boolean> twoRowsProperty() {
    return Bindings.createBooleanBinding(
        this::inTwoRows, look.comparisonProperty(), look.swipeProperty());
  }

  private boolean inTwoRows() {
    Comparison comparison = look.comparisonProperty().get();
    return comparison != null
        && !look.swipeProperty().get()
        && comparison.all().size() == CompareModel.MOST;
  }

  private int shown() {
    Comparison comparison = look.comparisonProperty().get();
    int wanted = comparison == null ? 0 : comparison.all().size();
    return Math.min(maps.size(), look.swipeProperty().get() ? Math.min(wanted, 2) : wanted);
  }

  @Override
  protected void layoutChildren() {
    int count = shown();
    for (int i = 0; i < maps.size(); i++) {
      maps.get(i).setVisible(i < count);
      maps.get(i).setClip(null);
    }
    boolean over = look.swipeProperty().get() && count == 2;
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
    level(2, getWidth());
    maps.forEach(map -> map.resizeRelocate(0, 0, getWidth(), getHeight()));
    border.part(maps.getFirst(), maps.get(1), getWidth(), getHeight());
  }

  private void level(int count, double width) {
    CompareHead.level(maps.subList(0, count).stream().map(CompareMap::head).toList(), width);
  }

  private void layBeside(int count) {
    int rows = inTwoRows() ? 2 : 1;
    int columns = inTwoRows() ? 2 : Math.max(1, count);
    double width = Math.floor((getWidth() - GAP * (columns - 1)) / columns);
    level(count, width);
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
    lies.unsubscribe();
    maps.forEach(CompareMap::close);
  }
}
