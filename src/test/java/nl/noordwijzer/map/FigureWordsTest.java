package nl.noordwijzer.map;

import static nl.noordwijzer.support.ShippedRegion.figure;
import static nl.noordwijzer.support.ShippedRegion.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureWordsTest {
  private static final IndicatorCatalogue CATALOGUE = ShippedRegion.get().statistics().catalogue();

  private final FigureWords dutch = new FigureWords(Texts.in(Texts.DUTCH), CATALOGUE);
  private final FigureWords english = new FigureWords(Texts.in(Texts.ENGLISH), CATALOGUE);

  private static String value(FigureWords words, String indicator, String area, int year) {
    return words.value(indicator(indicator), figure(indicator, area, year)).replace('\u00a0', ' ');
  }

  private static Figure.Known known(String indicator, String area, int year) {
    return (Figure.Known) figure(indicator, area, year);
  }

  @Test
  void aValueIsWrittenWithItsUnitInTheLanguageOfTheUser() {
    assertThat(value(dutch, "aandeel_corporatiehuur", "NOORD", 2019)).isEqualTo("39,6 %");
    assertThat(value(english, "aandeel_corporatiehuur", "NOORD", 2019)).isEqualTo("39.6%");
    assertThat(value(dutch, "inwoners", "NOORD", 2020)).isEqualTo("55.740 inwoners");
  }

  @Test
  void aPublishedWholeNumberGetsNoDecimalsThatItsSourceDidNotGive() {
    assertThat(value(dutch, "aandeel_corporatiehuur", "GM0917", 2019)).isEqualTo("37 %");
    assertThat(value(dutch, "huishoudens_laag_inkomen_40", "GM0917", 2018)).isEqualTo("54,1 %");
  }

  @Test
  void aValueThatLeavesOutAPartOfTheAreaSaysSo() {
    // De Hei has dwellings and no published property value
    assertThat(value(dutch, "woz_waarde", "NOORD", 2019)).isEqualTo("118,4 x 1.000 euro (deel)");
    assertThat(value(english, "woz_waarde", "NOORD", 2019)).endsWith(" (part)");
    assertThat(value(dutch, "woz_waarde", "GM0917", 2019)).doesNotContain("(");
  }

  @Test
  void aMissingFigureIsNoData() {
    assertThat(value(dutch, "aandeel_koop", "NOORD", 2020)).isEqualTo("geen gegevens");
    assertThat(value(english, "aandeel_koop", "NOORD", 2020)).isEqualTo("no data");
  }

  @Test
  void theOriginTellsHowTheFigureCameAbout() {
    assertThat(dutch.origin(known("aandeel_koop", "GM0917", 2019)))
        .isEqualTo("Zoals gepubliceerd door CBS / Kadaster");
    assertThat(dutch.origin(known("woz_waarde", "NOORD", 2019)))
        .isEqualTo("Gemiddelde van 13 gebieden, gewogen naar woningen (zonder De Hei)");
    assertThat(dutch.origin(known("inwoners", "NOORD", 2020)))
        .isEqualTo("Opgeteld over 14 gebieden");
    assertThat(english.origin(known("bijstand_per_100", "WK091710", 2019)))
        .isEqualTo("Computed: bijstand / inwoners * 100");
  }

  @Test
  void theReasonNamesWhatIsMissing() {
    assertThat(
            dutch.reason(
                new Figure.Missing(MissingReason.PARTS_MISSING, List.of("De Hei", "Husken"))))
        .isEqualTo("Ontbreekt voor De Hei en Husken");
    assertThat(
            dutch.reason(
                new Figure.Missing(MissingReason.PARTS_MISSING, List.of("A", "B", "C", "D", "E"))))
        .isEqualTo("Ontbreekt voor A, B, C en nog 2 gebieden");
    assertThat(dutch.reason(Figure.Missing.because(MissingReason.INPUT_MISSING, "bijstand")))
        .endsWith("Personen met een bijstandsuitkering");
    assertThat(dutch.reason(new Figure.Missing(MissingReason.PARTS_MISSING, List.of())))
        .isEqualTo("Ontbreekt voor een deel van het gebied");
  }

  @ParameterizedTest
  @EnumSource(MissingReason.class)
  void everyReasonHasASentenceInBothLanguages(MissingReason reason) {
    Figure.Missing missing = Figure.Missing.because(reason, "inwoners");
    assertThat(dutch.reason(missing)).isNotBlank().isNotEqualTo(english.reason(missing));
  }

  @Test
  void sourcesAreTheLinesThatMustBeShown() {
    assertThat(dutch.sources(known("aandeel_koop", "NOORD", 2019)))
        .containsExactly("Bron: CBS / Kadaster, 2019 (kerncijfers wijken en buurten)");
    assertThat(english.sources(known("aandeel_koop", "NOORD", 2019)))
        .allMatch(line -> line.startsWith("Source: CBS / Kadaster, 2019"));
  }
}
