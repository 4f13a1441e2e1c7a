package nl.noordwijzer.source.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

class StockMappingTest {
  private final HomesList dutch =
      new HomesList(
              "Eigenaar;Aantal woningen;Soort woning;Bouwjaar;Energielabel;Complexnr.;X-coördinaat;Y;Buurtcode;Complexnaam")
          .row(
              "Weller", 12L, "Eengezins", 1953L, "C", "0012", 190_050.0, 320_050.0, "BU1", "De Hof")
          .row(
              "Weller", 40L, "Flat", 1968L, "A++", "0013", 190_150.0, 320_050.0, "BU2", "De Toren");

  private static Map<StockField, Integer> columns(StockMapping mapping) {
    return mapping.choices().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().column()));
  }

  @Test
  void dutchNamesAreKnown() {
    StockMapping mapping = dutch.propose();
    assertThat(columns(mapping))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                StockField.OWNER, 0,
                StockField.DWELLINGS, 1,
                StockField.TYPE, 2,
                StockField.BUILD_YEAR, 3,
                StockField.ENERGY_LABEL, 4,
                StockField.CODE, 5,
                StockField.X, 6,
                StockField.Y, 7,
                StockField.NEIGHBOURHOOD, 8,
                StockField.NAME, 9));
    assertThat(mapping.choices().get(StockField.OWNER))
        .extracting(StockMapping.Choice::confidence)
        .isEqualTo(Confidence.SURE);
    assertThat(mapping.tellsOwner()).isTrue();
    assertThat(mapping.tellsPlace(false)).isTrue();
  }

  @Test
  void englishNamesAreKnownAndLongerNamesAreLikely() {
    StockMapping mapping =
        new HomesList("Landlord;Units;Year built;latitude;longitude;Energylabel 2024")
            .row("Weller", 12L, 1953L, 50.9, 5.97, "B")
            .propose();
    assertThat(columns(mapping))
        .containsOnlyKeys(
            StockField.OWNER,
            StockField.DWELLINGS,
            StockField.BUILD_YEAR,
            StockField.LATITUDE,
            StockField.LONGITUDE,
            StockField.ENERGY_LABEL);
    assertThat(mapping.choices().get(StockField.ENERGY_LABEL))
        .extracting(StockMapping.Choice::confidence)
        .isEqualTo(Confidence.LIKELY);
  }

  @Test
  void codesOfNeighbourhoodsAndShapesAreKnownByTheirValues() {
    StockMapping mapping =
        new HomesList("kolom1;kolom2;kolom3")
            .row("BU09170101", "POINT (190050 320050)", 3L)
            .propose();
    assertThat(columns(mapping))
        .containsExactlyInAnyOrderEntriesOf(Map.of(StockField.NEIGHBOURHOOD, 0, StockField.WKT, 1));
  }

  @Test
  void aNameWhoseValuesDoNotAgreeIsNotBelieved() {
    StockMapping mapping =
        new HomesList("bouwjaar;x;y")
            .row("veertig", 5.97, 50.9)
            .row("vijftig", 5.98, 50.9)
            .propose();
    assertThat(mapping.choices()).isEmpty();
    assertThat(mapping.tellsPlace(false)).isFalse();
    assertThat(mapping.tellsPlace(true)).isTrue();
  }

  @Test
  void theUserMayChooseAColumnWhichAnotherFieldThenLoses() {
    StockMapping mapping = dutch.propose().with(StockField.NAME, 0).without(2);
    assertThat(mapping.column(StockField.OWNER)).isEmpty();
    assertThat(mapping.column(StockField.NAME)).hasValue(0);
    assertThat(mapping.column(StockField.TYPE)).isEmpty();
    assertThat(mapping.tellsOwner()).isFalse();
    assertThat(mapping.ownedBy("Weller ").tellsOwner()).isTrue();
  }

  @Test
  void aConfirmedMappingIsFoundAgainForTheSameColumns() throws Exception {
    StockMappings mappings = new StockMappings();
    StockMapping confirmed = dutch.propose().without(0).ownedBy("Wonen = Zuid: \\ Weller");
    mappings.remember(confirmed, LocalDate.of(2026, 11, 22));
    StringWriter text = new StringWriter();
    mappings.write(text);
    StockMappings read = StockMappings.read(new StringReader(text.toString()));
    StockMapping recalled = read.recall(dutch.table()).orElseThrow();
    assertThat(columns(recalled)).isEqualTo(columns(confirmed));
    assertThat(recalled.owner()).isEqualTo("Wonen = Zuid: \\ Weller");
    assertThat(read.confirmed(dutch.table())).contains(LocalDate.of(2026, 11, 22));
    assertThat(read.recall(new HomesList("Eigenaar;Aantal woningen").table())).isEmpty();
  }

  @Test
  void aMappingIsForgotten() {
    StockMappings mappings = new StockMappings();
    mappings.remember(dutch.propose(), LocalDate.of(2026, 11, 22));
    mappings.forget(dutch.table());
    assertThat(mappings.recall(dutch.table())).isEmpty();
    assertThat(mappings.confirmed(dutch.table())).isEmpty();
  }

  @Test
  void aTextThatIsNoListOfMappingsGivesNoMapping() throws Exception {
    StockMappings read = StockMappings.read(new StringReader("hallo\n\u0000=x\na.b.c=d\n"));
    assertThat(read.recall(dutch.table())).isEmpty();
  }

  @Test
  void everyFieldAndReasonHasWords() {
    Texts texts = Texts.in(Texts.DUTCH);
    for (StockField field : StockField.values()) {
      assertThat(field.words(texts)).isNotBlank();
    }
    dutch
        .propose()
        .choices()
        .values()
        .forEach(choice -> assertThat(choice.reason().sentence(texts)).endsWith("."));
    assertThat(Confidence.LIKELY.words(texts)).isEqualTo("waarschijnlijk");
  }
}
