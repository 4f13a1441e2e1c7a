package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.source.tiles.TileCache;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.support.TileImages;
import nl.noordwijzer.support.TurnableClock;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageBackgroundTest {
  private static final BackgroundStyle GREY = new BackgroundStyle("brt_grey", 1);
  private static final Viewport VIEW = new Viewport(191500, 321000, 4, 800, 600);

  @TempDir private Path folder;
  private final TurnableClock clock = new TurnableClock();
  private LocalService service;
  private TileCache cache;

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
    cache = new TileCache(folder.resolve("tiles.sqlite"), 1 << 20, clock);
  }

  @AfterEach
  void stop() {
    cache.close();
    service.close();
  }

  private PageBackground fetch() {
    TileSupply supply = new TileSupply(service.http(), service.address(), cache, clock);
    return PageBackground.fetch(supply, GREY, VIEW, Progress.NONE);
  }

  private static MapPicture picture() {
    MapTheme theme = new MapTheme(AreaLevel.NEIGHBOURHOOD, "share", null, DorpsrandMap.YEAR);
    try (TestDesk desk = new TestDesk(DorpsrandMap.region(), theme)) {
      desk.session().change("grey", desk.session().style().withBackground(GREY));
      return desk.session().pictureProperty().get();
    }
  }

  @Test
  void aPageHasTheWholeBackgroundAndTheDateOfItsTiles() {
    service.reacting(Reaction.ok("image/png", TileImages.png(Color.ORANGE)));
    PageBackground found = fetch();
    MapPicture picture = found.under(picture(), Texts.in(Texts.DUTCH));
    assertThat(found.backdrop().pieces()).hasSize(Backgrounds.needed(GREY, VIEW).size());
    assertThat(picture.backdrop()).isEqualTo(found.backdrop());
    assertThat(picture.notes())
        .contains(
            "Achtergrond: Kaartgegevens © Kadaster (CC BY 4.0), opgehaald op 21 november 2026")
        .doesNotContain("Achtergrond: Kaartgegevens © Kadaster (CC BY 4.0)");
  }

  @Test
  void whatWasKeptIsThereWithoutNetwork() {
    service.reacting(Reaction.ok("image/png", TileImages.png(Color.ORANGE)));
    int all = fetch().backdrop().pieces().size();
    service.reacting(Reaction.status(404));
    assertThat(fetch().backdrop().pieces()).hasSize(all);
  }

  @Test
  void withoutNetworkAndCacheThereIsNone() {
    service.reacting(Reaction.status(404));
    assertThat(fetch().backdrop().isEmpty()).isTrue();
    assertThat(fetch().fetched()).isEmpty();
  }
}
