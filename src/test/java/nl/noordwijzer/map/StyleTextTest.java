package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StyleTextTest {
  private static final MapStyle USUAL =
      new MapStyle(
          new MapTheme(AreaLevel.NEIGHBOURHOOD, "inwoners", null, 2020),
          ClassSpec.of(ClassMethod.QUANTILE, 5),
          "ylgnbu",
          false,
          MapStyle.usualLayers());

  @Test
  void aStyleComesBackAsItWas() {
    MapStyle style =
        new MapStyle(
            new MapTheme(AreaLevel.DISTRICT, "aandeel_koop", "woz", 2019),
            new ClassSpec(ClassMethod.AROUND_NORM, 5, List.of(10.5, 20.0, 30.25), 30.0, true),
            "puor",
            true,
            USUAL.layers().reversed().stream().map(layer -> layer.withOpacity(0.25)).toList(),
            new BackgroundStyle("grijs", 0.5));

    assertThat(StyleText.read(StyleText.of(style), USUAL)).contains(style);
    assertThat(StyleText.read(StyleText.of(USUAL), style)).contains(USUAL);
  }

  @Test
  void aLayerThatALaterProgramKnowsStandsWhereItUsuallyStands() {
    String text = StyleText.of(USUAL).replaceAll("PLAN_AREAS:true:1.0 ", "");

    assertThat(StyleText.read(text, USUAL)).contains(USUAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no style", "indicator=x", "{}", "\\u00zz"})
  void otherTextIsNoStyle(String text) {
    assertThat(StyleText.read(text, USUAL)).isEmpty();
  }

  @Test
  void aDamagedNumberIsNoStyle() {
    assertThat(StyleText.read(StyleText.of(USUAL).replace("count=5", "count=9"), USUAL)).isEmpty();
    assertThat(StyleText.read(StyleText.of(USUAL).replace("year=2020", "year=?"), USUAL)).isEmpty();
  }
}
