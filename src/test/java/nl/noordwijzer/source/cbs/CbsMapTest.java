package nl.noordwijzer.source.cbs;

import static nl.noordwijzer.source.cbs.CbsFile.figure;
import static nl.noordwijzer.source.cbs.CbsFile.figures;
import static nl.noordwijzer.source.cbs.CbsFile.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.source.table.Finding;
import org.junit.jupiter.api.Test;

/// Maps of districts and neighbourhoods of several years, with made-up figures.
final class CbsMapTest {
  @Test
  void theMapOf2019InAShapefileHasWaterAndOneNumberForAllThatIsMissing() {
    CbsFigures figures =
        new CbsFile(
                "buurt_2019_V3",
                "BU_CODE BU_NAAM WK_CODE GM_CODE GM_NAAM IND_WBI WATER OAD STED AANT_INW P_00_14_JR P_15_24_JR P_25_44_JR P_45_64_JR P_65_EO_JR AANTAL_HH P_EENP_HH P_HH_Z_K P_HH_M_K WONINGEN WOZ P_KOOPWON P_HUURCORP P_HUUROVVH P_HUKO_ONB")
            .row(
                "BU09170101",
                "A",
                "WK091701",
                "GM0917",
                "Heerlen",
                "1",
                "NEE",
                1800L,
                2L,
                1240L,
                12L,
                10L,
                24L,
                30L,
                24L,
                640L,
                39L,
                30L,
                31L,
                650L,
                131L,
                50L,
                35L,
                13L,
                2L)
            .row(
                "BU09170199",
                "W",
                "WK091701",
                "GM0917",
                "Heerlen",
                "1",
                "JA",
                -99999999L,
                -99999999L,
                0L,
                -99999999L)
            .row("BU09179998", "Zee", "WK091799", "GM0917", "Heerlen", "1", "NEE", -99999999L)
            .row(
                "BU09170102",
                "B",
                "WK091701",
                "GM0917",
                "Heerlen",
                "1",
                "NEE",
                1200.0,
                3L,
                15L,
                -99999999L,
                -99999999L,
                -99999999L,
                -99999999L,
                -99999999L,
                10L)
            .read();
    assertThat(CbsFile.years(figures)).containsExactly(2019);
    assertThat(number(figures, "BU09170101", "aandeel_eenpersoons")).isEqualTo(39);
    assertThat(number(figures, "BU09170101", "woningvoorraad")).isEqualTo(650);
    assertThat(figure(figures, "BU09170102", "aandeel_0_15"))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_PUBLISHED));
    assertThat(figures.observations()).noneMatch(o -> o.area().matches("BU0917(0199|9998)"));
    assertThat(figures.findings())
        .containsExactly(Finding.of(Finding.Weight.NOTED, "cbs.water", 0, "2"));
  }

  @Test
  void theMapOf2004NamesItsCodeAfterTheYear() {
    CbsTable table =
        new CbsFile("buurten", "BU_2004 BU_NAAM P_15_24_JR P_25_44_JR P_45_64_JR WOZ")
            .row("BU09170101", "A", 10L, 24L, 30L, 131L)
            .recognise()
            .orElseThrow();
    assertThat(table.year()).hasValue(2004);
    assertThat(table.kind()).isEqualTo(CbsKind.MAP);
    assertThat(table.first(ColumnRole.NEIGHBOURHOOD_CODE).orElseThrow().column())
        .isEqualTo(table.codeColumn());
  }

  @Test
  void theGeoPackageOf2022GivesEveryReasonItsOwnNumber() {
    CbsFigures figures =
        new CbsFile(
                "wijkenbuurten_2022_v1",
                "buurtcode buurtnaam wijkcode gemeentecode gemeentenaam indelingswijziging_wijken_en_buurten water omgevingsadressendichtheid aantal_inwoners gemiddelde_woningwaarde percentage_koopwoningen gemiddeld_inkomen_per_inwoner")
            .row(
                "BU09170101",
                "A",
                "WK091701",
                "GM0917",
                "Heerlen",
                3L,
                "NEE",
                -99997L,
                1240L,
                -99995L,
                -99991L,
                null)
            .read();
    assertThat(
            Stream.of(
                    "omgevingsadressendichtheid",
                    "woz_waarde",
                    "aandeel_koop",
                    "inkomen_per_inwoner")
                .map(id -> figure(figures, "BU09170101", id)))
        .containsExactly(
            Figure.Missing.because(MissingReason.SECRET),
            Figure.Missing.because(MissingReason.LATER_VERSION),
            Figure.Missing.because(MissingReason.NO_LONGER_PUBLISHED),
            Figure.Missing.because(MissingReason.NOT_PUBLISHED));
    assertThat(figures.changes())
        .containsExactly(new BoundaryChange("BU09170101", 2022, BoundaryChange.Kind.BORDER));
  }

  @Test
  void layersOfDistrictsAndMunicipalitiesHaveTheirOwnCodes() {
    CbsTable districts =
        new CbsFile(
                "wijken_2023",
                "wijkcode gemeentecode aantal_inwoners woningvoorraad aantal_huishoudens")
            .row("WK091701", "GM0917", 4000L, 2000L, 1900L)
            .row("WK091702", "GM0917", 5000L, 2500L, 2300L)
            .recognise()
            .orElseThrow();
    assertThat(districts.codeColumn()).isZero();
    CbsFigures municipalities =
        new CbsFile(
                "gemeenten_2023",
                "gemeentecode gemeentenaam aantal_inwoners woningvoorraad aantal_huishoudens")
            .row("GM0917", "Heerlen", 87000L, 45000L, 44000L)
            .read();
    assertThat(number(municipalities, "GM0917", "inwoners")).isEqualTo(87000);
  }
}
