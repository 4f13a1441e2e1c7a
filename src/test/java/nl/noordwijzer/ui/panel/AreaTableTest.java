package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.FigureWords;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class AreaTableTest {
  private static final AreaTable.Filter ALL =
      new AreaTable.Filter(AreaTable.Scope.ALL, Set.of(), "");
  private static final AreaTable.Filter NOORD =
      new AreaTable.Filter(AreaTable.Scope.PROGRAMME_AREA, Set.of(), "");

  private static final AreaTableOrder AS_GIVEN = new AreaTableOrder(List.of(), Texts.DUTCH);

  private static AreaTable table(
      AreaLevel level, int year, AreaTable.Filter filter, String... indicators) {
    List<AreaTableColumn> columns =
        Stream.of(indicators)
            .map(id -> new AreaTableColumn(ShippedRegion.indicator(id), year))
            .toList();
    return AreaTable.of(
        ShippedRegion.get(), new AreaTable.Request(level, columns, filter, AS_GIVEN));
  }

  private static AreaTableText text(Locale language) {
    Texts texts = Texts.in(language);
    return new AreaTableText(
        texts, new FigureWords(texts, ShippedRegion.get().statistics().catalogue()));
  }

  private static List<AreaTableRow> sorted(AreaTable table, boolean ascending) {
    return table.rows().stream().sorted(AreaTableOrder.byFigure(0, ascending)).toList();
  }

  @Test
  void theWijkenOfNoordTogetherHaveTheInhabitantsOfNoord() {
    AreaTable table = table(AreaLevel.DISTRICT, 2020, NOORD, "inwoners");
    assertThat(table.rows()).hasSize(14);
    assertThat(table.together().getFirst().number()).hasValue(55_740);
  }

  @Test
  void sharesTogetherAreWeightedByTheStockAndNotAdded() {
    AreaTable table = table(AreaLevel.DISTRICT, 2019, NOORD, "aandeel_corporatiehuur");
    assertThat(table.together().getFirst().number().orElseThrow()).isCloseTo(39.6, within(0.05));
  }

  @Test
  void focusAreasAreNeverTakenTogether() {
    assertThat(table(AreaLevel.FOCUS_AREA, 2020, ALL, "inwoners").together()).isEmpty();
  }

  @Test
  void rowsWithoutAFigureComeLastInBothDirections() {
    AreaTable table = table(AreaLevel.NEIGHBOURHOOD, 2019, ALL, "aandeel_corporatiehuur");
    long missing = missing(table.rows());
    assertThat(missing).isPositive();
    for (boolean ascending : List.of(true, false)) {
      List<AreaTableRow> rows = sorted(table, ascending);
      assertThat(missing(rows.subList(rows.size() - (int) missing, rows.size())))
          .isEqualTo(missing);
    }
  }

  @Test
  void rowsThatAreEqualInTheFirstKeyAreSortedByTheSecond() {
    AreaTable table = table(AreaLevel.NEIGHBOURHOOD, 2019, NOORD, "inwoners");
    AreaTableOrder order =
        new AreaTableOrder(
            List.of(
                new AreaTableOrder.Key(AreaTableOrder.DISTRICT, true),
                new AreaTableOrder.Key("inwoners", false)),
            Texts.DUTCH);
    List<AreaTableRow> rows = order.of(table.rows(), table.columns());
    assertThat(rows).hasSameSizeAs(table.rows());
    for (int i = 1; i < rows.size(); i++) {
      AreaTableRow above = rows.get(i - 1);
      AreaTableRow row = rows.get(i);
      assertThat(row.district()).isGreaterThanOrEqualTo(above.district());
      if (row.district().equals(above.district())) {
        assertThat(row.figures().getFirst().number().orElse(-1))
            .isLessThanOrEqualTo(above.figures().getFirst().number().orElse(-1));
      }
    }
  }

  private static long missing(List<AreaTableRow> rows) {
    return rows.stream().filter(row -> row.figures().getFirst().number().isEmpty()).count();
  }

  @Test
  void figuresAreSortedAsNumbersAndNotAsText() {
    List<Double> values =
        sorted(table(AreaLevel.NEIGHBOURHOOD, 2019, ALL, "aandeel_corporatiehuur"), true).stream()
            .flatMapToDouble(row -> row.figures().getFirst().number().stream())
            .boxed()
            .toList();
    assertThat(values).isSorted();
    assertThat(values).contains(2.0, 88.0);
  }

  @Test
  void theFilterLooksAtNameCodeAndWijk() {
    AreaTable.Filter filter =
        new AreaTable.Filter(AreaTable.Scope.ALL, Set.of(), "vrieheide de stack");
    assertThat(table(AreaLevel.NEIGHBOURHOOD, 2020, filter, "inwoners").rows())
        .isNotEmpty()
        .allMatch(row -> row.district().equals("Vrieheide-De Stack"));
  }

  @Test
  void theSelectionAloneIsListedOnRequest() {
    AreaTable.Filter filter =
        new AreaTable.Filter(AreaTable.Scope.SELECTION, Set.of("BU09172004"), "");
    assertThat(table(AreaLevel.NEIGHBOURHOOD, 2020, filter, "inwoners").rows())
        .singleElement()
        .satisfies(row -> assertThat(row.area().name()).isEqualTo("Vrieheide"));
  }

  @Test
  void aDutchFileHasSemicolonsDecimalCommasUnitsAndSources() {
    AreaTable table = table(AreaLevel.PROGRAMME_AREA, 2019, ALL, "inwoners", "woz_waarde");
    List<String> lines = text(Texts.DUTCH).csv(table).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("\uFEFFCode;Naam;Wijk;Inwoners;Gemiddelde WOZ-waarde");
    assertThat(lines.get(1)).isEqualTo("Eenheid;;;inwoners;x 1.000 euro");
    assertThat(lines.get(2)).isEqualTo("Jaar;;;2019;2019");
    assertThat(lines.get(3)).matches("NOORD;Heerlen-Noord;;\\d{5};118,\\d+");
    assertThat(lines.getLast()).startsWith("Bron: CBS / Kadaster, 2019");
    // De Hei has dwellings and no published property value
    assertThat(lines).contains("Heerlen-Noord, Gemiddelde WOZ-waarde, 2019: zonder De Hei");
  }

  @Test
  void anEnglishFileHasCommasAndDecimalPoints() {
    AreaTable table = table(AreaLevel.PROGRAMME_AREA, 2019, ALL, "woz_waarde");
    List<String> lines = text(Locale.ENGLISH).csv(table).lines().toList();
    assertThat(lines.get(1)).isEqualTo("Unit,,,\"x 1,000 euros\"");
    assertThat(lines.get(3)).matches("NOORD,Heerlen-Noord,,118\\.\\d+");
  }
}
