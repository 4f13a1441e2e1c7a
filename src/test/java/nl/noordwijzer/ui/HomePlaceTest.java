package nl.noordwijzer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

final class HomePlaceTest {
  /// The first map is drawn for the place where the map of the window will lie, so that nothing
  /// jumps when the panels come.
  @Test
  void theMapStaysWhereItIsWhenThePanelsCome() throws TimeoutException {
    try (OpenWindow window = new OpenWindow(ShippedRegion.FOLDER)) {
      Envelope home = ShippedRegion.get().areas().extent(AreaLevel.PROGRAMME_AREA);
      Viewport map = window.bench().viewport();
      Point2D shown =
          Fx.get(() ->
              window
                  .bench()
                  .root()
                  .sceneToLocal(
                      window
                          .scene()
                          .lookup(".map-surface")
                          .localToScene(map.toX(home.getMinX()), map.toY(home.getMaxY()))));
      FirstMap first =
          FirstMap.of(
              ShippedRegion.get(),
              window.bench().session().pictureProperty().get(),
              Fx.get(window.bench()::homePlace));
      Viewport atFirst = first.seen().view(1000, 800);
      assertEquals(shown.getX(), atFirst.toX(home.getMinX()), 1);
      assertEquals(shown.getY(), atFirst.toY(home.getMaxY()), 1);
      assertEquals(map.metresPerUnit(), atFirst.metresPerUnit(), 0.01 * map.metresPerUnit());
    }
  }

  @Test
  void theMapComesWhereItWillStayOnTheVeryFirstStartToo() throws TimeoutException {
    var size = new ScreenshotOptions.Size((int) WindowSettings.WIDTH, (int) WindowSettings.HEIGHT);
    try (OpenWindow window = new OpenWindow(ShippedRegion.FOLDER, size)) {
      Insets usual = new WindowSettings(Preferences.none(), ListMemory.none()).homePlace().free();
      Insets found = Fx.get(window.bench()::homePlace).free();
      assertEquals(found.getTop(), usual.getTop(), 1, found.toString());
      assertEquals(found.getRight(), usual.getRight(), 1, found.toString());
      assertEquals(found.getBottom(), usual.getBottom(), 1, found.toString());
      assertEquals(found.getLeft(), usual.getLeft(), 1, found.toString());
    }
  }
}
