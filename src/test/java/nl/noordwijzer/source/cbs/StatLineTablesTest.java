package nl.noordwijzer.source.cbs;

import static nl.noordwijzer.source.cbs.CbsFile.figure;
import static nl.noordwijzer.source.cbs.CbsFile.figures;
import static nl.noordwijzer.source.cbs.CbsFile.number;
import static nl.noordwijzer.source.cbs.CbsFile.recognised;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.source.format.CsvFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of StatLine, wide and long, with made-up figures.
final class StatLineTablesTest {
  private @TempDir Path folder;

  @Test
  void statLineWideHasTopicsAndUnitsAroundItsNamesAndDutchNumbers() throws Exception {
    Path file = folder.resolve("Kerncijfers_wijken_en_buurten_2020.csv");
    Files.writeString(
        file,
        "\uFEFF\"Wijken en buurten\";\"Regioaanduiding/Gemeentenaam (naam)\";"
            + "\"Regioaanduiding/Soort regio (omschrijving)\";\"Regioaanduiding/Codering (code)\";"
            + "\"Bevolking/Aantal inwoners (aantal)\";\"Bevolking/Leeftijdsgroepen/0 tot 15 jaar (aantal)\";"
            + "\"Particuliere huishoudens/Gemiddelde huishoudensgrootte (aantal)\";"
            + "\"Wonen/Gemiddelde WOZ-waarde van woningen (x 1 000 euro)\";\"Wonen/Koopwoningen (%)\";"
            + "\"Motorvoertuigen/Personenauto's per huishouden (per huishouden)\"\n"
            + "\"Heerlen   \";\"Heerlen   \";\"Gemeente  \";\"GM0917    \";\"86.936\";\"10.921\";\"1,9\";\"158\";\"46\";\"0,9\"\n"
            + "\"Nieuw-Lotbroek\";\"Heerlen   \";\"Buurt     \";\"BU09170101\";\"1.234\";\".\";\"2,1\";\"171\";\".\";\"1,1\"\n"
            + "\"Bron: CBS\"\n");
    CbsTable table = recognised(new CsvFormat(), file);
    assertThat(table.kind()).isEqualTo(CbsKind.STATLINE);
    assertThat(table.year()).hasValue(2020);
    assertThat(table.codeColumn()).isEqualTo(3);
    CbsFigures figures = figures(table);
    assertThat(number(figures, "GM0917", "inwoners")).isEqualTo(86936);
    assertThat(number(figures, "GM0917", "inwoners_0_15")).isEqualTo(10921);
    assertThat(number(figures, "BU09170101", "autos_per_huishouden")).isEqualTo(1.1);
    assertThat(number(figures, "BU09170101", "woz_waarde")).isEqualTo(171);
    assertThat(figure(figures, "BU09170101", "aandeel_koop"))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_PUBLISHED));
  }

  @Test
  void odataHasNumbersBehindItsNamesAndPaddedCodes() throws Exception {
    Path file = folder.resolve("85984NED.csv");
    Files.writeString(
        file,
        "ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;IndelingswijzigingWijkenEnBuurten_4;"
            + "AantalInwoners_5;k_0Tot15Jaar_8;HuishoudensTotaal_29;GemiddeldeWOZWaardeVanWoningen_39;"
            + "InBezitWoningcorporatie_49;BouwjaarAfgelopenTienJaar_52\n"
            + "0;\"GM0917    \";Heerlen;Gemeente;\"GM0917    \";.;87087;11000;44500;210;38;5\n"
            + "1;\"BU09170101\";Heerlen;Buurt;\"BU09170101\";1;1240;150;640;201;35;.\n");
    CbsTable table = recognised(new CsvFormat(), file);
    assertThat(table.year()).hasValue(2024);
    CbsFigures figures = figures(table);
    assertThat(number(figures, "GM0917", "aandeel_corporatiehuur")).isEqualTo(38);
    assertThat(number(figures, "GM0917", "aandeel_bouwjaar_tien_jaar")).isEqualTo(5);
  }

  @Test
  void statLineLongHasARowForEveryFigure() throws Exception {
    Path file = folder.resolve("86165NED_Observations.csv");
    Files.writeString(
        file,
        """
        "Id";"Measure";"WijkenEnBuurten";"Value";"ValueAttribute";"StringValue"
        1;"T001036";"GM0917    ";87000;"None";
        2;"1050010_2";"GM0917    ";44600;"None";
        3;"M001642";"GM0917    ";222.5;"None";
        4;"T001036";"BU09170101";1240;"None";
        5;"1050010_2";"BU09170101";;"Confidential";
        6;"M001642";"BU09170101";;"Impossible";
        7;"ZZZ";"BU09170101";5;"None";
        """);
    CbsTable table = recognised(new CsvFormat(), file);
    assertThat(table.year()).hasValue(2025);
    CbsFigures figures = figures(table);
    assertThat(number(figures, "GM0917", "woz_waarde")).isEqualTo(222.5);
    assertThat(figure(figures, "BU09170101", "huishoudens"))
        .isEqualTo(Figure.Missing.because(MissingReason.SECRET));
    assertThat(figure(figures, "BU09170101", "woz_waarde"))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_APPLICABLE));
  }

  @Test
  void severalYearsInOneTableAreKeptApart() {
    CbsFigures figures =
        new CbsFile("export", "Measure Perioden WijkenEnBuurten Value")
            .row("T001036", "2023JJ00", "GM0917", 87000L)
            .row("T001036", "2024JJ00", "GM0917", 87100L)
            .row("1050010_2", "2023JJ00", "GM0917", 44000L)
            .row("M000297", "2023JJ00", "GM0917", 45000L)
            .read();
    assertThat(CbsFile.years(figures)).containsExactlyInAnyOrder(2023, 2024);
  }
}
