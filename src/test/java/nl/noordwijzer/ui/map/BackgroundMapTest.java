package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.source.tiles.TileCache;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.support.TileImages;
import nl.noordwijzer.support.TurnableClock;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.TileSupply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map on screen with a background, from a service on this machine.
class BackgroundMapTest {
  private static final int ORANGE = 0xffffc800;

  @TempDir private Path folder;
  private LocalService service;
  private Backgrounds backgrounds;
  private TestDesk desk;
  private MapPane pane;
  private Stage stage;

  @BeforeEach
  void open() throws IOException, TimeoutException {
    Fx.start();
    service = new LocalService();
    TurnableClock clock = new TurnableClock();
    TileCache cache = new TileCache(folder.resolve("tiles.sqlite"), 1 << 20, clock);
    TileSupply supply = new TileSupply(service.http(), service.address(), cache, clock);
    backgrounds = new Backgrounds(() -> Optional.of(supply));
    desk =
        new TestDesk(
            DorpsrandMap.region(),
            new MapTheme(AreaLevel.NEIGHBOURHOOD, "share", null, DorpsrandMap.YEAR),
            backgrounds);
    pane = Fx.get(() -> new MapPane(desk.desk(), desk.firstMap()));
    stage = Fx.get(Stage::new);
    Fx.run(() -> {
      stage.setScene(new Scene(pane.root(), 900, 800));
      stage.show();
    });
    Fx.waitUntil(pane.settledProperty()::get);
  }

  @AfterEach
  void close() {
    Fx.run(() -> {
      pane.close();
      backgrounds.close();
      stage.hide();
    });
    desk.close();
    service.close();
  }

  private void choose(String background) {
    Fx.run(() -> {
      MapStyle style = desk.session().style();
      desk.session().change("background", style.withBackground(new BackgroundStyle(background, 1)));
    });
  }

  /// Whether any frame on screen has an orange pixel: no area, line or ground is orange.
  private boolean showsOrange() {
    return pane.root().lookupAll("*").stream()
        .filter(ImageView.class::isInstance)
        .map(node -> ((ImageView) node).getImage())
        .anyMatch(BackgroundMapTest::hasOrange);
  }

  private static boolean hasOrange(@Nullable Image image) {
    for (int y = 0; image != null && y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getPixelReader().getArgb(x, y) == ORANGE) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean showsWords(String part) {
    return pane.root().lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Label label && label.getText().contains(part));
  }

  @Test
  void nothingIsAskedBeforeABackgroundIsChosen() {
    assertThat(service.asked()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tilesAppearUnderTheMapWithTheirAttribution() throws TimeoutException {
    service.reacting(Reaction.ok("image/png", TileImages.png(Color.ORANGE)));
    choose("brt_pastel");
    Fx.waitUntil(this::showsOrange);
    assertThat(service.asked())
        .isNotEmpty()
        .allMatch(uri -> uri.getPath().contains("/pastel/EPSG:28992/"));
    Fx.waitUntil(() -> showsWords("Kadaster (CC BY 4.0)"));
    Fx.waitUntil(pane.settledProperty()::get);

    Fx.run(() -> desk.session().history().undo());
    Fx.waitUntil(() -> pane.settledProperty().get() && !showsOrange());
    assertThat(Fx.get(() -> showsWords("Kadaster (CC BY 4.0)"))).isFalse();
  }

  @Test
  void withoutNetworkTheUserIsToldOnceAndTheMapGoesOn() throws TimeoutException {
    service.reacting(Reaction.status(404));
    choose("brt_grey");
    Fx.waitUntil(() -> !desk.notices().isEmpty());
    Fx.run(() -> pane.resume(pane.viewportProperty().get().zoomed(1.5, 100, 100)));
    Fx.waitUntil(() -> service.asked().size() > 1);
    Fx.waitUntil(pane.settledProperty()::get);
    assertThat(desk.notices())
        .singleElement()
        .asString()
        .startsWith("De achtergrondkaart is nu niet op te halen; al het andere werkt gewoon.");
    assertThat(desk.failures()).isEmpty();
  }
}
