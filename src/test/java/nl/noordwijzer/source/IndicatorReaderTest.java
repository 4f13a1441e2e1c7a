package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorReaderTest {
  private static final String HEADER =
      "id,name_nl,name_en,description_nl,description_en,theme_nl,theme_en,unit_nl,unit_en,"
          + "kind,rule,weight,decimals,formula,breaks,norm\n";
  private static final String INHABITANTS =
      "inwoners,Inwoners,Inhabitants,Aantal.,Number.,Bevolking,Population,,,COUNT,SUM,,0,,10 20,\n";

  private final Region region = ShippedRegion.get();
  private final List<Indicator> offered = region.statistics().indicators();
  private final IndicatorCatalogue catalogue = region.statistics().catalogue();

  @Test
  void offersThirtyEightMeasuredIndicatorsAndDerivedOnes() {
    assertThat(offered).filteredOn(i -> i.formula() == null).hasSize(38);
    assertThat(offered).filteredOn(i -> i.formula() != null).hasSize(17);
  }

  @Test
  void knowsIndicatorsThatOnlyFilesOfOthersHaveAndDoesNotOfferThem() {
    assertThat(catalogue.byId("inkomen_per_inwoner")).isPresent();
    assertThat(offered).extracting(Indicator::id).doesNotContain("inkomen_per_inwoner");
  }

  @Test
  void everyIndicatorOnOfferHasFiguresInSomeYear() {
    assertThat(offered)
        .allSatisfy(i -> assertThat(region.statistics().years(i)).as(i.id()).isNotEmpty());
  }

  @Test
  void onlyTheShareOfSocialHousingHasANormAndItIsThirty() {
    assertThat(catalogue.require("aandeel_corporatiehuur").normValue()).contains(30.0);
    assertThat(catalogue.indicators())
        .filteredOn(i -> i.normValue().isPresent())
        .extracting(Indicator::id)
        .containsExactly("aandeel_corporatiehuur");
  }

  @Test
  void personsOnBenefitsAreCounted() {
    for (String id : List.of("bijstand", "ao_uitkering", "ww_uitkering", "aow_uitkering")) {
      assertThat(catalogue.require(id).kind()).isEqualTo(IndicatorKind.COUNT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "aandeel_koop, WEIGHTED, woningvoorraad",
    "woz_waarde, WEIGHTED, woningvoorraad",
    "huishoudens_laag_inkomen_40, WEIGHTED, huishoudens",
    "wmo_clienten, WEIGHTED, inwoners",
    "jeugdzorg, NONE,",
    "arbeidsparticipatie, NONE,",
    "aardgas, NONE,",
    "elektriciteit, NONE,",
    "bijstand, SUM, inwoners",
    "inwoners, SUM,"
  })
  void combinesByItsOwnDenominator(String id, Aggregation.Rule rule, String weight) {
    assertThat(catalogue.require(id).aggregation()).isEqualTo(new Aggregation(rule, weight));
  }

  @Test
  void breaksAreThreeToSixAndDivideTheNeighbourhoodsOfTheLastYearInAtLeastThreeClasses() {
    for (Indicator indicator : offered) {
      assertThat(indicator.breaks()).as(indicator.id()).hasSizeBetween(3, 6);
      double[] values =
          region
              .statistics()
              .values(
                  indicator,
                  AreaLevel.NEIGHBOURHOOD,
                  region.statistics().years(indicator).getLast())
              .sorted();
      Set<Long> classes = new TreeSet<>();
      for (double value : values) {
        classes.add(indicator.breaks().stream().filter(border -> value >= border).count());
      }
      assertThat(classes).as(indicator.id()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void namesAreUniqueInBothLanguages() {
    assertThat(catalogue.indicators().stream().map(i -> i.names().dutch()).toList())
        .doesNotHaveDuplicates();
    assertThat(catalogue.indicators().stream().map(i -> i.names().english()).toList())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,A,A,D,D,T,T,,,COUNT,SUM,,0,onbekend * 2,,|source.indicator.unknown",
        "a,A,A,D,D,T,T,,,COUNT,SUM,,0,a * 2,,|source.indicator.unknown",
        "a,A,A,D,D,T,T,,,SHARE,WEIGHTED,onbekend,0,,,|source.indicator.unknown",
        "a,A,A,D,D,T,T,,,SHARE,WEIGHTED,,0,,,|source.csv.blank",
        "a,A,A,D,D,T,T,,,SHARE,SOMETIMES,,0,,,|source.csv.choice",
        "a,A,A,D,D,T,T,,,PART,NONE,,0,,,|source.csv.choice",
        "a,A,A,D,D,T,T,,,COUNT,SUM,,0,,20 10,|source.indicator.breaks",
        "a,A,A,D,D,T,T,,,COUNT,SUM,,0,,10 10,|source.indicator.breaks",
        "a,A,A,D,D,T,T,,,COUNT,SUM,,veel,,,|source.csv.number",
        "a,A,,D,D,T,T,,,COUNT,SUM,,0,,,|source.csv.blank",
        "inwoners,A,A,D,D,T,T,,,COUNT,SUM,,0,,,|source.code.twice"
      })
  void aDamagedLineIsRefusedWithItsNumber(String line, String key) {
    TextFile file = new TextFile("indicators.csv", HEADER + INHABITANTS + line + "\n");
    NoordwijzerException failure =
        catchThrowableOfType(NoordwijzerException.class, () -> IndicatorReader.read(file));
    assertThat(failure.key()).isEqualTo(key);
    assertThat(failure.sentence(Texts.in(Texts.ENGLISH))).contains("indicators.csv, line 3");
  }
}
