package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

final class MapViewModelTest {
  private static final MapViewModel.Covered LEGEND = new MapViewModel.Covered(272, 46);

  private final TestDesk desk = TestDesk.shipped();
  private final MapViewModel model = new MapViewModel(desk.session());

  private static Area area(String code) {
    return ShippedRegion.area(code);
  }

  @Test
  void anExtentIsShownWholeInTheRoomThatIsFree() {
    model.resize(1000, 700, LEGEND);
    Envelope extent = area("BU09171000").geometry().getEnvelopeInternal();
    Viewport view = model.showing(extent);
    assertThat(view.toX(extent.getMinX())).isGreaterThan(272);
    assertThat(view.toX(extent.getMaxX())).isLessThan(1000 - 46);
    assertThat(view.extent().contains(extent)).isTrue();
  }

  @Test
  void anExtentThatDoesNotReachTheCoveredCornerIsAsLargeAsElse() {
    model.resize(1000, 700, LEGEND);
    Envelope extent = area("BU09171000").geometry().getEnvelopeInternal();
    double right = model.showing(extent).toX(extent.getMaxX());
    assertThat(model.clearOf(new Dimension2D(1000 - right, 100), extent))
        .isEqualTo(model.showing(extent));
    assertThat(model.clearOf(new Dimension2D(1010 - right, 300), extent))
        .isNotEqualTo(model.showing(extent));
  }

  @Test
  void untilTheMapIsMovedItsWholeAreaStaysInViewWhenTheWindowGrows() {
    model.resize(300, 300, LEGEND);
    model.resize(1200, 900, LEGEND);
    assertThat(model.viewport()).isEqualTo(model.showing(model.homeExtent()));
  }

  @Test
  void aViewThatWasMovedKeepsItsScaleAndMiddleWhenTheWindowGrows() {
    model.resize(800, 600, LEGEND);
    model.pan(40, -25);
    Viewport before = model.viewport();
    model.resize(1200, 900, LEGEND);
    assertThat(model.viewport()).isEqualTo(before.resized(1200, 900));
  }

  @Property(tries = 100)
  void nobodyGetsLostHoweverFarTheyDragAndZoom(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double dx,
      @ForAll @DoubleRange(min = 0.01, max = 1e4) double factor) {
    model.resize(800, 600, LEGEND);
    model.pan(dx, -dx);
    model.look(model.viewport().zoomed(factor, 10, 10));
    assertThat(model.viewport().extent().intersects(model.bounds().extent())).isTrue();
    assertThat(model.viewport().metresPerUnit()).isBetween(0.1, 200.0);
  }

  @Test
  void addingAnAreaTwiceTakesItOutAgain() {
    Area one = area("BU09171000");
    Area other = area("BU09172004");
    model.select(Optional.of(one), false);
    model.select(Optional.of(other), true);
    assertThat(desk.session().selectionProperty().get()).containsExactly(one, other);
    model.select(Optional.of(one), true);
    assertThat(desk.session().selectionProperty().get()).containsExactly(other);
    model.select(Optional.empty(), false);
    assertThat(desk.session().selectionProperty().get()).isEmpty();
  }

  @Test
  void aBoxTouchesTheAreasItMeetsAndNoOthers() {
    Area one = area("BU09171000");
    Coordinate inside = one.geometry().getInteriorPoint().getCoordinate();
    List<Area> touched = model.touched(new Envelope(inside), AreaLevel.NEIGHBOURHOOD);
    assertThat(touched).containsExactly(one);
  }

  @Test
  void stepsGoInTheirDirection() {
    model.select(Optional.of(area("BU09171000")), false);
    Coordinate start = area("BU09171000").geometry().getEnvelopeInternal().centre();
    Area east = model.step(Direction.EAST).orElseThrow();
    assertThat(east.geometry().getEnvelopeInternal().centre().x).isGreaterThan(start.x);
    assertThat(desk.session().selectionProperty().get()).containsExactly(east);
  }

  @Property(tries = 50)
  void onTheWayToAZoomedViewThePointUnderThePointerKeepsItsPlace(
      @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    Viewport from = new Viewport(196_000, 324_000, 12, 800, 600);
    Coordinate pointed = from.toWorld(150, 420);
    Viewport way = Glide.between(from, from.zoomed(factor, 150, 420), part);
    assertThat(way.toX(pointed.x)).isCloseTo(150, within(1e-6));
    assertThat(way.toY(pointed.y)).isCloseTo(420, within(1e-6));
  }

  @Test
  void theTrailGoesBackAndForth() {
    ViewTrail trail = new ViewTrail();
    Viewport first = new Viewport(0, 0, 1, 10, 10);
    Viewport second = first.panned(5, 5);
    trail.visit(first);
    trail.visit(second);
    assertThat(trail.back()).contains(first);
    trail.visit(first);
    assertThat(trail.forth()).contains(second);
    assertThat(trail.forth()).isEmpty();
  }
}
