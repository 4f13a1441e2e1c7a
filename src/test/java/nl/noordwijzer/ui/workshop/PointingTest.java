package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// What ink over the map becomes. Places in metres.
final class PointingTest {
  private Pointing pointing;

  @BeforeEach
  void begin() throws TimeoutException {
    Fx.start();
    pointing = Fx.get(Pointing::new);
  }

  private Geometry draw(double... places) {
    return Fx.get(() -> {
      pointing.begin(new Coordinate(places[0], places[1]));
      for (int i = 2; i < places.length; i += 2) {
        pointing.trace(new Coordinate(places[i], places[i + 1]));
      }
      pointing.end();
      return pointing.shape().orElse(null);
    });
  }

  @Test
  void anOpenStrokeIsALine() {
    Geometry line = draw(0, 0, 50, 0.5, 100, 0);
    assertThat((Object) line.getGeometryType()).isEqualTo("LineString");
    assertThat(line.getLength()).isEqualTo(100);
  }

  @Test
  void aStrokeThatGoesRoundIsAnArea() {
    Geometry area = draw(0, 0, 100, 0, 100, 100, 0, 100, 0, 5);
    assertThat((Object) area.getGeometryType()).isEqualTo("Polygon");
    assertThat(area.getArea()).isEqualTo(100 * 100);
  }

  /// Of an eight of two triangles, of 100 x 50 / 2 and 60 x 30 / 2, the larger stays.
  @Test
  void ofAStrokeThatCrossesItselfTheLargestAreaStays() {
    Geometry area = draw(0, 0, 100, 0, 20, 80, 80, 80, 2, 2);
    assertThat(area.isValid()).isTrue();
    assertThat((Object) area.getGeometryType()).isEqualTo("Polygon");
  }

  @Test
  void aTouchLeavesNothing() {
    assertThat((Object) draw(5, 5)).isNull();
    assertThat(pointing.ink()).isEmpty();
  }

  @Test
  void theLastStrokeCanBeTakenBack() {
    draw(0, 0, 100, 0);
    draw(0, 50, 100, 50);
    Fx.run(pointing::undo);
    assertThat(pointing.ink()).hasSize(1);
    Fx.run(pointing::clear);
    assertThat(pointing.ink()).isEmpty();
  }

  @Test
  void theLightSpotGoesWithItsTool() {
    Fx.run(() -> {
      pointing.toolProperty().set(Pointing.Tool.LASER);
      pointing.laserProperty().set(new Coordinate(1, 1));
      pointing.toolProperty().set(Pointing.Tool.INK);
    });
    assertThat(pointing.laserProperty().get()).isNull();
  }

  /// The map under it is of the window before the language changed, and has many pictures.
  @Test
  void aPinThatFadesHoldsNoMapThatWasLeft() {
    WeakReference<PointingLayer> left = Fx.get(this::pinnedAndLeft);
    boolean there = true;
    while (there && !left.refersTo(null)) {
      System.gc();
      there = Fx.get(() -> !pointing.pins().isEmpty());
    }
    assertThat(there).isTrue();
  }

  private WeakReference<PointingLayer> pinnedAndLeft() {
    try (PointingLayer layer =
        new PointingLayer(pointing, new SimpleObjectProperty<>(new Viewport(0, 0, 1, 100, 100)))) {
      pointing.pin(new Coordinate(5, 5));
      return new WeakReference<>(layer);
    }
  }
}
