package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class LegendWordsTest {
  /// A legend has name and unit; how a figure is computed stands among the sources.
  @Test
  void aLegendHasNoFormula() {
    Indicator derived =
        ShippedRegion.get().statistics().catalogue().byId("bijstand_per_100").orElseThrow();
    MapStyle style =
        new MapStyle(
            new MapTheme(AreaLevel.NEIGHBOURHOOD, derived.id(), null, 2020),
            UsualStyle.classes(derived),
            "ylgnbu",
            false,
            MapStyle.usualLayers());
    MapPicture picture =
        new MapComposer(ShippedRegion.get()).compose(style, Ground.PAPER, Texts.in(Texts.DUTCH));
    assertThat(LegendWords.of(picture))
        .contains("Bijstand per 100 inwoners, per 100 inwoners, buurten in totaal")
        .noneMatch(line -> line.contains("*"));
    assertThat(picture.notes()).anyMatch(note -> note.endsWith("= bijstand / inwoners * 100"));
  }
}
