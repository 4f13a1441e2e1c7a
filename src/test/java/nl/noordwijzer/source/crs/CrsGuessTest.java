package nl.noordwijzer.source.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.source.crs.CrsGuess.Refused;
import nl.noordwijzer.source.crs.CrsGuess.Sure;
import nl.noordwijzer.source.crs.CrsGuess.Unsure;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class CrsGuessTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static SourceTable table(String crs, Coordinate... places) {
    List<SourceRow> rows = new ArrayList<>();
    for (Coordinate place : places) {
      rows.add(new SourceRow(rows.size() + 1, new Object[0], GEOMETRIES.createPoint(place)));
    }
    return new SourceTable("places", List.of(), rows, crs, List.of());
  }

  private static CrsGuess guess(String crs, double x, double y) {
    return CrsGuess.of(table(crs, new Coordinate(x, y)));
  }

  @ParameterizedTest
  @CsvSource({
    "196000, 322500, RD_NEW, false",
    "13700, 306900, RD_NEW, false",
    "5.97, 50.89, WGS84, false",
    "6.08, 50.77, WGS84, false",
    "4.4, 51.2, WGS84, false",
    "50.89, 5.97, WGS84, true"
  })
  void aMissingSystemIsKnownByItsRange(
      double x, double y, CoordinateSystem system, boolean northFirst) {
    assertThat(guess("", x, y)).isEqualTo(new Sure(system, northFirst));
  }

  @ParameterizedTest
  @CsvSource({
    "664564, 6602002, WEB_MERCATOR",
    "708865, 5641885, ETRS_UTM_31",
    "286899, 5642057, ETRS_UTM_32",
    "762644, 676836, LAMBERT_2008",
    "262646, 176822, LAMBERT_72",
    "170000, 250000, RD_NEW"
  })
  void anythingElseNearTheNetherlandsIsAsked(double x, double y, CoordinateSystem candidate) {
    assertThat(guess("", x, y))
        .isInstanceOfSatisfying(
            Unsure.class, unsure -> assertThat(unsure.candidates()).contains(candidate));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2.35, 48.86", "-74, 40.7", "1e7, 1e7", "1e300, -1e300", "13.4, 52.5"})
  void whatLiesElsewhereIsRefused(double x, double y) {
    assertThat(guess("", x, y))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("crs.nowhere");
              assertThat(refused.candidates()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:28992, 196000, 322500, RD_NEW, false",
    "EPSG:28992, 201000, 230000, RD_NEW, false",
    "urn:ogc:def:crs:EPSG::4326, 5.97, 50.89, WGS84, false",
    "urn:ogc:def:crs:EPSG::4326, 50.89, 5.97, WGS84, true",
    "EPSG:4258, 50.89, 5.97, ETRS89, true",
    "EPSG:31370, 262646, 176822, LAMBERT_72, false"
  })
  void aSystemThatIsToldIsBelievedWhereItCanBe(
      String crs, double x, double y, CoordinateSystem system, boolean northFirst) {
    assertThat(guess(crs, x, y)).isEqualTo(new Sure(system, northFirst));
  }

  @Test
  void aWrongSystemIsRefusedWithTheReasonAndABetterOne() {
    CrsGuess guess = guess("EPSG:4326", 196_000, 322_500);
    assertThat(guess)
        .isEqualTo(
            new Refused(
                "crs.outside",
                List.of("EPSG:4326", "196000.00, 322500.00"),
                List.of(CoordinateSystem.RD_NEW, CoordinateSystem.LAMBERT_72)));
    Refused refused = (Refused) guess;
    assertThat(Texts.in(Texts.ENGLISH).get(refused.key(), refused.arguments().toArray()))
        .contains("EPSG:4326", "196000.00, 322500.00", "outside the Netherlands");
  }

  @Test
  void aSystemWeDoNotKnowIsRefusedByName() {
    assertThat(guess("EPSG:23031", 700_000, 5_640_000))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.arguments()).contains("EPSG:23031"));
    assertThat(guess("PROJCS[\"Gauss-Boaga\",UNIT[\"m\",1]]", 1, 1))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.arguments()).contains("Gauss-Boaga"));
  }

  @Test
  void aFewStraysDoNotHideWhereTheRestIs() {
    Coordinate[] places = new Coordinate[20];
    Arrays.setAll(places, i -> new Coordinate(196_000 + i, 322_500));
    places[7] = new Coordinate(1e30, 0);
    assertThat(CrsGuess.of(table("", places))).isEqualTo(new Sure(CoordinateSystem.RD_NEW, false));
    for (int i = 0; i < 6; i++) {
      places[i] = new Coordinate(0, 0);
    }
    assertThat(CrsGuess.of(table("", places))).isInstanceOf(Unsure.class);
  }

  @Test
  void aTableWithoutPlacesNeedsNoSystem() {
    assertThat(CrsGuess.of(table(""))).isEqualTo(new Sure(CoordinateSystem.RD_NEW, false));
    assertThat(guess("", Double.NaN, Double.NaN)).isInstanceOf(Refused.class);
  }

  @Test
  void everySystemHasAName() {
    for (CoordinateSystem system : CoordinateSystem.values()) {
      assertThat(Texts.in(Texts.DUTCH).get(system.nameKey())).isNotBlank();
    }
  }
}
