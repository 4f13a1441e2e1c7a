package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.area.AreaColouring.ColourClass;
import org.junit.jupiter.api.Test;

final class AreaColouringsTest {
  @Test
  void eachClassHasItsColourItsWordsAndItsAreas() {
    AreaColouring colours = AreaColourings.of(MapCases.compose(MapCases.STYLE));
    assertThat(colours.title()).isEqualTo("Aandeel corporatiewoningen per buurt, 2019");
    // borders 10, 20, 40: 5 | 15 | 30 | 45 and 70; the sixth has no figure
    assertThat(colours.classes())
        .extracting(ColourClass::areas)
        .containsExactly(
            List.of("BU0"), List.of("BU1"), List.of("BU2"), List.of("BU3", "BU4"), List.of("BU5"));
    assertThat(colours.classes())
        .extracting(ColourClass::label)
        .contains("10 tot 20\u00a0%", "geen cijfer gepubliceerd");
    int[] ramp = Ramps.require("ylgnbu").colours(4, false);
    assertThat(colours.classes().get(3).rgb()).isEqualTo(ramp[3] & 0xffffff);
    assertThat(colours.classes())
        .extracting(ColourClass::hatched)
        .containsExactly(false, false, false, false, true);
  }

  @Test
  void ofTwoIndicatorsEveryAreaIsInOneClass() {
    MapPicture picture =
        MapCases.compose(MapCases.STYLE.withTheme(MapCases.SHARE.withSecond("dwellings")));
    assertThat(AreaColourings.of(picture).classes().stream().flatMap(it -> it.areas().stream()))
        .containsExactlyInAnyOrderElementsOf(picture.fills().keySet());
  }

  @Test
  void aMapWithoutAnIndicatorHasNone() {
    MapPicture picture = MapCases.compose(MapCases.only(LayerKind.BOUNDARIES));
    assertThat(AreaColourings.of(picture)).isEqualTo(AreaColouring.NONE);
  }
}
