package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.area.DwellingPoints;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Points of homes that were taken in, taken out of the plan again.
final class OwnPointsTest {
  @TempDir private Path folder;

  private static DwellingPoints points(Region region) {
    Source source = region.ownership().source();
    return new DwellingPoints(
        "BU09171000",
        new GeometryFactory()
            .createMultiPointFromCoords(new Coordinate[] {new Coordinate(195_000, 325_000)}),
        source);
  }

  private static List<DwellingPoints> points(OpenWindow window) {
    return Fx.get(() -> window.bench().session().region().dwellingPoints());
  }

  @Test
  void thePointsGoAndComeBackWithUndo() throws TimeoutException {
    try (OpenWindow window =
        OpenWindow.keeping(new Opening(ShippedRegion.FOLDER), folder.resolve("plan.gpkg"))) {
      Session session = window.bench().session();
      OwnPoints own = new OwnPoints(window.bench());
      assertThat(Fx.<Boolean>get(own::areThere)).isFalse();
      Region with = session.region().with(List.of(points(session.region())));
      Fx.run(() -> new RegionAct(window.bench(), "punten").take(with, session.style()));
      window.rest();
      assertThat(points(window)).hasSize(1);
      assertThat(Fx.<Boolean>get(own::areThere)).isTrue();

      Fx.run(own::takeOut);
      window.rest();
      assertThat(points(window)).isEmpty();
      assertThat(Fx.get(() -> session.history().undoName())).contains("woningpunten weghalen");

      window.press("Shortcut+Z");
      window.rest();
      assertThat(points(window)).hasSize(1);
    }
    Fx.waitUntilWritten();
  }
}
