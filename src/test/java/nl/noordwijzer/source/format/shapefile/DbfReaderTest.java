package nl.noordwijzer.source.format.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The values of a .dbf: kinds, blanks, encodings, deleted rows and counts that lie.
class DbfReaderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String NAME = "NAAM,C,24,0";

  @TempDir Path folder;

  private RawShapefile shapefile() {
    return new RawShapefile(folder);
  }

  @Test
  void everyKindOfColumnIsRead() throws Exception {
    SourceTable table =
        shapefile()
            .points(2)
            .field("TEKST,C,6,0")
            .field("GEHEEL,N,5,0")
            .field("DEEL,N,6,2")
            .field("DRIJVEND,F,7,3")
            .field("DATUM,D,8,0")
            .field("JANEE,L,1,0")
            .record("   BU4 " + "   12" + "  1.50" + "1.5e+03" + "20250301" + "T")
            .record("       " + "     " + "      " + "       " + "        " + "?")
            .read();
    assertThat(table.columns())
        .containsExactly(
            new Column("TEKST", ColumnType.TEXT),
            new Column("GEHEEL", ColumnType.WHOLE),
            new Column("DEEL", ColumnType.DECIMAL),
            new Column("DRIJVEND", ColumnType.DECIMAL),
            new Column("DATUM", ColumnType.DATE),
            new Column("JANEE", ColumnType.FLAG));
    assertThat(table.rows().getFirst().values()).hasSize(6);
    assertThat(table.findings()).isEmpty();
  }

  private SourceRow row(String fields, String values) throws Exception {
    RawShapefile file = shapefile().points(1).record(" " + values);
    for (String field : fields.split(" ")) {
      file.field(field);
    }
    return file.read().rows().getFirst();
  }

  @Test
  void textIsTrimmedOnTheRightOnly() throws Exception {
    assertThat(row(NAME, " BU4     ").value(0)).isEqualTo(" BU4");
  }

  @Test
  void blankValuesAreNone() throws Exception {
    String fields = "T,C,3,0 N,N,3,0 D,D,8,0 L,L,1,0 F,F,4,1";
    assertThat(row(fields, "   " + "   " + "        " + " " + "    ").values()).containsOnlyNulls();
    assertThat(row(fields, "   " + "***" + "00000000" + "?" + "****").values()).containsOnlyNulls();
    assertThat(row(fields, "").values()).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "N,5,0,'   12',12",
    "N,5,0,'-0012',-12",
    "N,5,0,'12   ',12",
    "N,5,0,'+7   ',7",
    "N,19,0,9223372036854775807,9223372036854775807",
    "N,16,0,0917010000123456,917010000123456",
  })
  void wholeNumbersAreRead(String type, int length, int decimals, String text, long number)
      throws Exception {
    assertThat(row("N," + type + "," + length + "," + decimals, text).value(0)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "N,8,2,'   12.50',12.5",
    "N,8,2,'   12,50',12.5",
    "F,8,2,-1.5e-05,-0.000015",
    "N,8,3,'      12',12",
    "N,8,0,'     1.5',1.5",
    "N,20,0,99999999999999999999,1e20",
  })
  void decimalNumbersAreRead(String type, int length, int decimals, String text, double number)
      throws Exception {
    assertThat(row("N," + type + "," + length + "," + decimals, text).value(0)).isEqualTo(number);
  }

  @Test
  void aLateDecimalMakesTheWholeColumnDecimal() throws Exception {
    SourceTable table =
        shapefile().points(2).field("N,N,4,0").record("    7").record("  1.5").read();
    assertThat(table.columns()).containsExactly(new Column("N", ColumnType.DECIMAL));
    assertThat(table.rows()).extracting(row -> row.value(0)).containsExactly(7.0, 1.5);
  }

  @Test
  void dateAndFlagAreRead() throws Exception {
    assertThat(row("D,D,8,0 L,L,1,0 M,L,1,0", "20250301yN").values())
        .containsExactly(LocalDate.of(2025, 3, 1), true, false);
  }

  @Test
  void senselessValuesAreCountedPerColumnAndLeftEmpty() throws Exception {
    SourceTable table =
        shapefile()
            .points(3)
            .field("N,N,4,0")
            .field("D,D,8,0")
            .record("    720250230")
            .record("  abc20250228")
            .record("  NaN20250228")
            .read();
    assertThat(table.rows()).extracting(row -> row.value(0)).containsExactly(7L, null, null);
    assertThat(table.findings()).extracting("key").containsOnly("format.dbf.values");
    assertThat(table.findings()).extracting("row").containsExactly(2L, 1L);
    assertThat(table.findings().getFirst().arguments()).containsExactly("N", "2");
  }

  @Test
  void deletedRowsAreLeftOutAndTheOthersKeepTheirPlaceAndShape() throws Exception {
    SourceTable table =
        shapefile().points(3).field(NAME).record(" een").record("*twee").record(" drie").read();
    assertThat(table.rows()).extracting(SourceRow::place).containsExactly(1L, 3L);
    assertThat(table.rows()).extracting(row -> row.text(0)).containsExactly("een", "drie");
    assertThat(String.valueOf(table.rows().getLast().shape())).isEqualTo("POINT (2 2)");
  }

  @Test
  void theEncodingIsThatOfTheCpg() throws Exception {
    Files.writeString(folder.resolve("raw.cpg"), "\uFEFF UTF-8\r\n");
    RawShapefile file = shapefile().points(1).field(NAME).language(0x57).record(" Súdwest-Fryslân");
    assertThat(file.read().rows().getFirst().text(0)).isEqualTo("Súdwest-Fryslân");
  }

  @ParameterizedTest
  @CsvSource({
    "1252,windows-1252",
    "ANSI 1252,windows-1252",
    "CP1252,windows-1252",
    "windows-1252,windows-1252",
    "88591,ISO-8859-1",
    "ISO-8859-15,ISO-8859-15",
    "ISO 8859-1,ISO-8859-1",
    "850,IBM850",
    "OEM 437,IBM437",
    "UTF8,UTF-8",
    "65001,UTF-8",
    "LDID/87,windows-1252",
  })
  void namesOfEncodingsAreKnown(String name, String charset) {
    assertThat(TextEncoding.named(name)).contains(Charset.forName(charset));
  }

  @Test
  void anUnknownEncodingIsNotedAndTheNextSignIsUsed() throws Exception {
    Files.writeString(folder.resolve("raw.cpg"), "Klingon");
    SourceTable table =
        shapefile()
            .points(1)
            .field(NAME)
            .language(0x02)
            .record(" é", Charset.forName("IBM850"))
            .read();
    assertThat(table.rows().getFirst().text(0)).isEqualTo("é");
    assertThat(RawShapefile.keys(table)).containsExactly("format.cpg.unknown");
  }

  @Test
  void withoutCpgTheNumberInTheHeadCounts() throws Exception {
    RawShapefile file =
        shapefile().points(1).field(NAME).language(0x57).record(" Súdwest", WINDOWS);
    assertThat(file.read().rows().getFirst().text(0)).isEqualTo("Súdwest");
  }

  @Test
  void withoutAnySignTextIsUtf8WhereItCanBe() throws Exception {
    RawShapefile file = shapefile().points(1).field(NAME).record(" Súdwest-Fryslân €");
    assertThat(file.read().rows().getFirst().text(0)).isEqualTo("Súdwest-Fryslân €");
  }

  @Test
  void textThatIsNoUtf8IsWindows() throws Exception {
    SourceTable table =
        shapefile().points(1).field(NAME).record(" Súdwest-Fryslân €", WINDOWS).read();
    assertThat(table.rows().getFirst().text(0)).isEqualTo("Súdwest-Fryslân €");
    assertThat(RawShapefile.keys(table)).containsExactly("format.dbf.encoding");
  }

  @Test
  void aCpgThatIsWrongAboutUtf8IsMended() throws Exception {
    Files.writeString(folder.resolve("raw.cpg"), "UTF-8");
    RawShapefile file = shapefile().points(1).field(NAME).record(" Súdwest", WINDOWS);
    assertThat(file.read().rows().getFirst().text(0)).isEqualTo("Súdwest");
  }

  @Test
  void aCharacterCutOffAtTheEndOfAColumnIsDropped() throws Exception {
    RawShapefile file = shapefile().points(1).field("A,C,3,0").field("B,C,3,0").record(" aaéb");
    byte[] dbf = file.dbf();
    System.arraycopy(new byte[] {'x', 'y', (byte) 0xE2, 'b'}, 0, dbf, dbf.length - 6, 4);
    Files.write(folder.resolve("cut.dbf"), dbf);
    Files.write(folder.resolve("cut.shp"), file.shp());
    SourceRow row = RawShapefile.read(folder.resolve("cut.shp")).rows().getFirst();
    assertThat(row.values()).containsExactly("xy", "bb");
  }

  @Test
  void textEndsAtAZeroByte() throws Exception {
    assertThat(row(NAME, "abc\0rommel").value(0)).isEqualTo("abc");
  }

  @Test
  void columnsWithTheSameNameAreToldApart() throws Exception {
    SourceTable table =
        shapefile()
            .points(1)
            .field("P,C,1,0")
            .field("p,C,1,0")
            .field("P,C,1,0")
            .record(" abc")
            .read();
    assertThat(table.columns()).extracting(Column::name).containsExactly("P", "p_2", "P_3");
  }

  @Test
  void columnsOfUnknownKindsAreLeftOutAndNoted() throws Exception {
    SourceTable table =
        shapefile()
            .points(1)
            .field("A,C,1,0")
            .field("M,M,10,0")
            .field("B,C,1,0")
            .record(" a0123456789b")
            .read();
    assertThat(table.rows().getFirst().values()).containsExactly("a", "b");
    assertThat(RawShapefile.keys(table)).containsExactly("format.dbf.kind");
  }

  @ParameterizedTest
  @CsvSource({"0,3", "1,3", "268435456,3", "-1,3"})
  void aCountThatLiesIsPutRight(int told, int real) throws Exception {
    RawShapefile file =
        shapefile().points(3).field(NAME).record(" een").record(" twee").record(" drie");
    byte[] dbf = file.dbf();
    for (int i = 0; i < 4; i++) {
      dbf[4 + i] = (byte) (told >>> (8 * i));
    }
    Files.write(folder.resolve("raw.shp"), file.shp());
    Files.write(folder.resolve("raw.dbf"), dbf);
    SourceTable table = RawShapefile.read(folder.resolve("raw.shp"));
    assertThat(table.rows()).hasSize(real).extracting(row -> row.text(0)).contains("een", "drie");
    assertThat(RawShapefile.keys(table)).contains("format.dbf.count");
  }

  @Test
  void moreShapesThanRowsAndMoreRowsThanShapesAreKept() throws Exception {
    SourceTable shapes = shapefile().points(3).field(NAME).record(" een").read();
    assertThat(shapes.rows()).hasSize(3);
    assertThat(shapes.rows().getLast().values()).containsExactly((Object) null);
    assertThat(RawShapefile.keys(shapes)).contains("format.dbf.rows");
    SourceTable rows = shapefile().points(1).field(NAME).record(" een").record(" twee").read();
    assertThat(rows.rows()).hasSize(2);
    assertThat(rows.rows().getLast().geometry()).isEmpty();
    assertThat(rows.rows().getLast().text(0)).isEqualTo("twee");
  }

  @Test
  void fieldsBeyondTheRecordAreLeftOutAndNoted() throws Exception {
    RawShapefile file = shapefile().points(1).field("A,C,4,0").field("B,C,4,0").record(" aaaabbbb");
    byte[] dbf = file.dbf();
    dbf[10] = 6;
    Files.write(folder.resolve("raw.shp"), file.shp());
    Files.write(folder.resolve("raw.dbf"), dbf);
    SourceTable table = RawShapefile.read(folder.resolve("raw.shp"));
    assertThat(table.columns()).extracting(Column::name).containsExactly("A");
    assertThat(RawShapefile.keys(table)).contains("format.dbf.beyond");
  }

  @Test
  void threeHundredColumnsAreRead() throws Exception {
    RawShapefile file = shapefile().points(1);
    StringBuilder text = new StringBuilder(" ");
    for (int i = 0; i < 300; i++) {
      file.field("K" + i + ",N,3,0");
      text.append("%3d".formatted(i));
    }
    SourceTable table = file.record(text.toString(), StandardCharsets.US_ASCII).read();
    assertThat(table.columns()).hasSize(300);
    assertThat(table.rows().getFirst().value(299)).isEqualTo(299L);
  }
}
