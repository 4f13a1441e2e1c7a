package nl.noordwijzer.source.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BackgroundTest {
  @ParameterizedTest
  @CsvSource({
    "BRT_GREY, brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:28992/10/560/675.png",
    "BRT_PASTEL, brt/achtergrondkaart/wmts/v2_0/pastel/EPSG:28992/10/560/675.png",
    "BRT_STANDARD, brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:28992/10/560/675.png",
    "AERIAL_PHOTO, hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/EPSG:28992/10/560/675.jpeg"
  })
  void tilesLieWherePdokServesThem(Background background, String path) {
    TileAddress tile = new TileAddress(background, 10, 560, 675);
    assertThat(background.address(Background.SERVICE, tile))
        .hasToString("https://service.pdok.nl/" + path);
  }

  @ParameterizedTest
  @EnumSource
  void everyBackgroundSaysWhoseItIsAndUnderWhichLicence(Background background) {
    for (Texts texts : new Texts[] {Texts.in(Texts.DUTCH), Texts.in(Texts.ENGLISH)}) {
      assertThat(background.attribution(texts)).contains("©").contains("CC BY 4.0");
      assertThat(background.title(texts)).isNotBlank();
    }
  }

  @Test
  void onPaperItAlsoSaysWhenItWasFetched() {
    assertThat(Background.BRT_GREY.attribution(Texts.in(Texts.DUTCH), LocalDate.of(2026, 11, 21)))
        .isEqualTo(
            "Achtergrond: Kaartgegevens © Kadaster (CC BY 4.0), opgehaald op 21 november 2026");
  }
}
