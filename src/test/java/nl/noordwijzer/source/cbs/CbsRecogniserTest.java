package nl.noordwijzer.source.cbs;

import static nl.noordwijzer.source.cbs.CbsFile.figures;
import static nl.noordwijzer.source.cbs.CbsFile.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Reason;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// What is told of tables that are like those of CBS, and what is not.
final class CbsRecogniserTest {
  @Test
  void sharesUnderTheNameOfCountsAndCountsUnderTheNameOfSharesAreToldByTheirSum() {
    CbsFile shares =
        new CbsFile("kwb-2018", "gwb_code_10 a_inw a_00_14 a_15_24 a_25_44 a_45_64 a_65_oo")
            .row("BU09170101", 1240L, 12L, 10L, 24L, 30L, 24L)
            .row("BU09170102", 850L, 20L, 10L, 30L, 25L, 15L);
    assertThat(number(shares.read(), "BU09170101", "aandeel_65_plus")).isEqualTo(24);
    assertThat(shares.recognise().orElseThrow().columns().get(2))
        .extracting(RecognisedColumn::confidence, RecognisedColumn::reason)
        .containsExactly(Confidence.LIKELY, Reason.of("cbs.reason.percent"));
    CbsFigures counts =
        new CbsFile(
                "pdok2023",
                "buurtcode aantal_huishoudens percentage_eenpersoonshuishoudens percentage_huishoudens_zonder_kinderen percentage_huishoudens_met_kinderen")
            .row("BU09170101", 640L, 250L, 190L, 200L)
            .row("BU09170102", 100L, 40L, 30L, 30L)
            .read();
    assertThat(number(counts, "BU09170101", "huishoudens_eenpersoons")).isEqualTo(250);
  }

  @Test
  void propertyValuesInWholeEurosAreTurnedIntoThousands() {
    CbsFigures figures =
        new CbsFile("kwb2023", "gwb_code_10 a_inw a_hh g_wozbag")
            .row("BU09170101", 1240L, 640L, 211000L)
            .row("BU09170102", 850L, 400L, 187000L)
            .read();
    assertThat(number(figures, "BU09170101", "woz_waarde")).isEqualTo(211);
  }

  @Test
  void figuresThatCannotBeAreLeftOutAndTold() {
    CbsFigures figures =
        new CbsFile("kwb2023", "gwb_code_10 a_inw p_koopw p_wcorpw p_ov_hw a_woning")
            .row("BU09170101", -5L, 101L, 35L, 13L, "veel")
            .row("BU09170102", 850L, 50L, 40L, 20L, 400L)
            .row("BU09170103", 850L, 20L, 20L, 15L, 400L)
            .row("BU09170104", 850L, 20L, 20L, 5L, 400L)
            .row("BU09170104", 850L, 20L, 20L, 5L, 400L)
            .row("kop", 1L, 1L, 1L, 1L, 1L)
            .row("BU09170105", 10L, 50L, 30L, 20L, 4L)
            .row("BU09170106", 10L, 50L, 30L, 20L, 4L)
            .row("BU09170107", 10L, 50L, 30L, 20L, 4L)
            .row("BU09170108", 10L, 50L, 30L, 20L, 4L)
            .row("BU09170109", 10L, 50L, 30L, 20L, 4L)
            .row("BU09170110", 10L, 50L, 30L, 20L, 4L)
            .row("BU09170111", 10L, 50L, 30L, 20L, 4L)
            .read();
    assertThat(figures.findings())
        .extracting(Finding::key, Finding::row)
        .containsExactlyInAnyOrder(
            tuple("cbs.negative", 2L),
            tuple("cbs.percent", 2L),
            tuple("cbs.number", 2L),
            tuple("cbs.tenure", 3L),
            tuple("cbs.tenure", 5L),
            tuple("cbs.twice", 6L),
            tuple("cbs.code", 7L));
    assertThat(figures.observations())
        .noneMatch(o -> o.area().equals("BU09170101") && o.indicator().equals("inwoners"));
  }

  @Test
  void aListOfComplexesWithNamesThatCbsUsesTooIsNoCbsTable() {
    CbsFile list = new CbsFile("bezit 2024", "buurtcode WONINGEN WOZ STED water");
    for (int i = 0; i < 20; i++) {
      list.row("BU09170101", 12L, 150L, 2L, "NEE");
    }
    assertThat(list.recognise()).isEmpty();
    assertThat(new CbsFile("kwb2023", "naam a_inw a_hh a_woning").row("A", 1L, 1L, 1L).recognise())
        .isEmpty();
    assertThat(new CbsFile("lijst", "gwb_code_10 kleur").row("BU09170101", "rood").recognise())
        .isEmpty();
  }

  @Test
  void aYearThatIsNotToldIsAskedFor() {
    CbsTable table =
        new CbsFile("export", "gwb_code_10 a_inw a_hh a_woning")
            .row("BU09170101", 1L, 1L, 1L)
            .recognise()
            .orElseThrow();
    assertThat(table.yearKnown()).isFalse();
    assertThat(CbsFile.years(figures(table.withYear(2021)))).containsExactly(2021);
  }

  @Test
  void aColumnThatTheUserLeavesOutIsNotRead() {
    CbsTable table =
        new CbsFile("kwb2021", "gwb_code_10 a_inw a_hh a_woning")
            .row("BU09170101", 1L, 2L, 3L)
            .recognise()
            .orElseThrow();
    assertThat(figures(table.without(2)).observations())
        .extracting(o -> o.indicator())
        .containsExactly("inwoners", "woningvoorraad");
  }

  @Test
  void everyConceptIsAnIndicatorAndEveryReasonIsASentence() {
    IndicatorCatalogue catalogue = ShippedRegion.get().statistics().catalogue();
    assertThat(ConceptTable.shipped().indicators())
        .filteredOn(id -> !id.isEmpty())
        .hasSizeGreaterThan(50)
        .allMatch(id -> catalogue.byId(id).isPresent());
    for (String key : List.of("unknown", "name", "other_file", "codes", "percent", "euros")) {
      assertThat(Reason.of("cbs.reason." + key).sentence(Texts.in(Texts.DUTCH))).endsWith(".");
    }
  }

  @Test
  void codesThatCameAndWentAreChanges() {
    assertThat(BoundaryChange.between(Set.of("BU1", "BU2"), Set.of("BU2", "BU3"), 2020))
        .containsExactly(
            new BoundaryChange("BU1", 2020, BoundaryChange.Kind.VANISHED),
            new BoundaryChange("BU3", 2020, BoundaryChange.Kind.NEW));
  }
}
