package nl.noordwijzer.source.cbs;

import static nl.noordwijzer.source.cbs.CbsFile.figure;
import static nl.noordwijzer.source.cbs.CbsFile.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.CsvFormat;
import nl.noordwijzer.source.format.XlsxFormat;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Reason;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of the shapes in which CBS published them, with made-up figures.
class CbsRecogniserTest {
  private @TempDir Path folder;

  private static CbsTable recognised(TableFormat format, Path file) throws NoordwijzerException {
    SourceTable table = format.read(file, Progress.NONE).getFirst();
    return CbsRecogniser.recognise(table, file.getFileName().toString()).orElseThrow();
  }

  private static CbsFigures figures(CbsTable table) {
    return CbsReader.read(table, Dorpsrand.SOURCE, _ -> true);
  }

  private Path workbook(String name, String sheetName, Object[][] rows) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook workbook = name.endsWith("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet(sheetName);
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          if (rows[r][c] instanceof Number number) {
            row.createCell(c).setCellValue(number.doubleValue());
          } else if (!rows[r][c].toString().isEmpty()) {
            row.createCell(c).setCellValue(rows[r][c].toString());
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }

  @Test
  void keyFiguresOf2013HaveSharesOfAgesAndTheLevelsInOneSheet() throws Exception {
    Path file =
        workbook(
            "kwb-2013.xls",
            "Blad1",
            new Object[][] {
              "gwb_code_10 gwb_code_8 regio recs a_inw p_00_14 p_15_24 p_25_44 p_45_64 p_65_oo woningwaarde p_koopw p_wcorpw p_ov_hw p_e_o_w g_hhgro"
                  .split(" "),
              {
                "NL00",
                "0",
                "Nederland",
                "L",
                16779575,
                17,
                12,
                25,
                28,
                18,
                222,
                55,
                30,
                13,
                2,
                "2,2"
              },
              {
                "GM0917", "0917", "Heerlen", "G", 88259, 13, 11, 23, 31, 22, 137, 45, 40, 13, 2,
                "2,0"
              },
              {
                "BU09170101",
                "09170101",
                "Nieuw-Lotbroek",
                "B",
                1240,
                12,
                10,
                24,
                30,
                24,
                131,
                50,
                35,
                13,
                2,
                "2,1"
              },
              {
                "BU09170102",
                "09170102",
                "'s-Gravenhage",
                "B",
                850,
                10,
                12,
                26,
                31,
                21,
                ".",
                ".",
                ".",
                ".",
                ".",
                "1,9"
              }
            });
    CbsTable table = recognised(new XlsxFormat(), file);
    assertThat(table.kind()).isEqualTo(CbsKind.KEY_FIGURES);
    assertThat(table.year()).hasValue(2013);
    CbsFigures figures = figures(table);
    assertThat(number(figures, "BU09170101", "aandeel_0_15")).isEqualTo(12);
    assertThat(number(figures, "GM0917", "inwoners")).isEqualTo(88259);
    assertThat(number(figures, "BU09170101", "woz_waarde")).isEqualTo(131);
    assertThat(number(figures, "BU09170101", "gemiddelde_huishoudensgrootte")).isEqualTo(2.1);
    assertThat(figure(figures, "BU09170102", "aandeel_koop"))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_PUBLISHED));
    assertThat(figures.observations())
        .noneMatch(o -> o.area().startsWith("NL") || o.indicator().equals("inwoners_0_15"));
    assertThat(figures.findings()).isEmpty();
  }

  @Test
  void keyFiguresOf2017HaveNumbersOfAges() throws Exception {
    Path file =
        workbook(
            "kwb-2017.xls",
            "KWB2017",
            new Object[][] {
              "gwb_code_10 gwb_code_8 regio gm_naam recs gwb_code ind_wbi a_inw a_00_14 a_15_24 a_25_44 a_45_64 a_65_oo a_hh a_1p_hh a_hh_z_k a_hh_m_k pst_mvp"
                  .split(" "),
              {
                "GM0917",
                "0917",
                "Heerlen",
                "Heerlen",
                "Gemeente",
                "GM0917",
                ".",
                86935,
                11035,
                9540,
                20485,
                25880,
                19995,
                44500,
                18500,
                13000,
                13000,
                ""
              },
              {
                "BU09170101",
                "09170101",
                "A",
                "Heerlen",
                "Buurt",
                "BU09170101",
                3,
                1240,
                150,
                130,
                300,
                370,
                290,
                640,
                250,
                190,
                200,
                "6411"
              },
              {
                "BU09170102",
                "09170102",
                "B",
                "Heerlen",
                "Buurt",
                "BU09170102",
                1,
                100,
                20,
                10,
                30,
                25,
                15,
                45,
                15,
                15,
                15,
                "6412"
              },
              {
                "BU09170103",
                "09170103",
                "C",
                "Heerlen",
                "Buurt",
                "BU09170103",
                2,
                500,
                60,
                55,
                130,
                150,
                105,
                240,
                90,
                70,
                80,
                "6413"
              }
            });
    CbsFigures figures = figures(recognised(new XlsxFormat(), file));
    assertThat(number(figures, "BU09170101", "inwoners_0_15")).isEqualTo(150);
    assertThat(number(figures, "BU09170101", "huishoudens_zonder_kinderen")).isEqualTo(190);
    assertThat(figures.observations()).noneMatch(o -> o.indicator().startsWith("aandeel"));
    assertThat(figures.changes())
        .containsExactly(
            new BoundaryChange("BU09170101", 2017, BoundaryChange.Kind.BORDER),
            new BoundaryChange("BU09170103", 2017, BoundaryChange.Kind.CODE));
  }

  @ParameterizedTest
  @CsvSource({
    "kwb-2020.xlsx, Blad1, g_woz, 2020",
    "kwb2023.xlsx, Blad1, g_wozbag, 2023",
    "kerncijfers.xlsx, KWB2025, g_wozbag, 2025"
  })
  void theYearComesFromTheNameOfFileOrSheetAndTrailingBlanksDoNotMatter(
      String name, String sheet, String woz, int year) throws Exception {
    Path file =
        workbook(
            name,
            sheet,
            new Object[][] {
              {
                "gwb_code_10 ",
                "regio",
                "recs",
                "a_inw",
                "a_nb_won ",
                woz + " ",
                "p_won_m_ag ",
                "p_stadsv"
              },
              {"BU09170101", "A", "Buurt", 1240, 3, 211, 1, 0},
              {"BU09170102", "B", "Buurt", 850, 3, 187, 1, ""}
            });
    CbsTable table = recognised(new XlsxFormat(), file);
    assertThat(table.year()).hasValue(year);
    CbsFigures figures = figures(table);
    assertThat(number(figures, "BU09170102", "woz_waarde")).isEqualTo(187);
    assertThat(figure(figures, "BU09170102", "aandeel_stadsverwarming"))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_APPLICABLE));
    assertThat(table.columns().get(4).confidence()).isEqualTo(Confidence.UNKNOWN);
    assertThat(table.columns().get(5).confidence()).isEqualTo(Confidence.SURE);
  }

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
