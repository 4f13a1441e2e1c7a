package nl.noordwijzer.source.cbs;

import static nl.noordwijzer.source.cbs.CbsFile.figure;
import static nl.noordwijzer.source.cbs.CbsFile.figures;
import static nl.noordwijzer.source.cbs.CbsFile.number;
import static nl.noordwijzer.source.cbs.CbsFile.recognised;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.source.format.XlsxFormat;
import nl.noordwijzer.source.table.Confidence;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Workbooks of key figures of the shapes in which CBS published them, with made-up figures.
final class KeyFiguresTest {
  private @TempDir Path folder;

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
}
