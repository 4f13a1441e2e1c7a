package nl.noordwijzer.source.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.Cancelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

class ToRdTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Coordinate turned(CoordinateSystem system, double x, double y) {
    return ToRd.from(system).geometry(GEOMETRIES.createPoint(new Coordinate(x, y))).getCoordinate();
  }

  /// The places come from `gdaltransform -s_srs EPSG:28992 -t_srs <code>` of GDAL 3.6.2 without its
  /// grids, which is another implementation (PROJ 9) of the same formulas.
  @ParameterizedTest
  @CsvSource({
    "WGS84, 5.96988268707741, 50.8908152409903, 196000, 322500",
    "WGS84, 5.38720350841377, 52.1551723011922, 155000, 463000",
    "ETRS89, 5.6853914169527, 50.851448853453, 176000, 318000",
    "WEB_MERCATOR, 664564.300821037, 6602002.88066853, 196000, 322500",
    "WEB_MERCATOR, 632894.877495622, 6595058.69181359, 176000, 318000",
    "LAMBERT_72, 262646.349215421, 176822.626631928, 196000, 322500",
    "LAMBERT_72, 242711.182021207, 172050.692171419, 176000, 318000",
    "LAMBERT_2008, 762644.307266009, 676836.401885678, 196000, 322500",
    "LAMBERT_2008, 742709.871935011, 672062.132259662, 176000, 318000",
    "UTM_31, 708865.158262578, 5641885.27472807, 196000, 322500",
    "UTM_31, 689019.913935174, 5636741.97704197, 176000, 318000",
    "UTM_32, 286899.473902871, 5642057.5088922, 196000, 322500",
    "UTM_32, 252878.45305758, 5784453.21189505, 155000, 463000",
    "ETRS_UTM_31, 708865.159823085, 5641885.27431805, 196000, 322500",
    "ETRS_UTM_32, 286899.475430818, 5642057.50835658, 196000, 322500"
  })
  void everySystemAgreesWithGdalWithinAFewCentimetres(
      CoordinateSystem system, double x, double y, double rdX, double rdY) {
    assertThat(turned(system, x, y).distance(new Coordinate(rdX, rdY))).isLessThan(0.02);
  }

  /// Control points as in RdTransformTest; those of the approximation hold within 0.3 m.
  @ParameterizedTest
  @CsvSource({
    "52.155174, 5.387206, 155000, 463000",
    "50.890817, 5.969885, 196000, 322500",
    "50.920719, 5.920488, 192500, 325800"
  })
  void controlPointsHoldWithinThreeDecimetres(
      double latitude, double longitude, double x, double y) {
    assertThat(turned(CoordinateSystem.WGS84, longitude, latitude).distance(new Coordinate(x, y)))
        .isLessThan(0.3);
  }

  @Test
  void withoutTheShiftOfTheDatumTheControlPointsWouldNotHold() {
    String unshifted = CoordinateSystem.RD_NEW.definition().replaceAll("\\+towgs84=\\S+", "");
    CRSFactory systems = new CRSFactory();
    ProjCoordinate place =
        new CoordinateTransformFactory()
            .createTransform(
                systems.createFromParameters("a", CoordinateSystem.WGS84.definition()),
                systems.createFromParameters("b", unshifted))
            .transform(new ProjCoordinate(5.969885, 50.890817), new ProjCoordinate());
    assertThat(new Coordinate(place.x, place.y).distance(new Coordinate(196_000, 322_500)))
        .isGreaterThan(50);
  }

  @Test
  void rdIsNotCopied() {
    Geometry point = GEOMETRIES.createPoint(new Coordinate(196_000, 322_500));
    SourceTable table = table(point);
    assertThat((Object) ToRd.from(CoordinateSystem.RD_NEW).geometry(point)).isSameAs(point);
    assertThat(ToRd.from(CoordinateSystem.RD_NEW).table(table, Progress.NONE)).isSameAs(table);
  }

  private static SourceTable table(Geometry shape) {
    List<SourceRow> rows =
        List.of(new SourceRow(1, new Object[0], shape), new SourceRow(2, new Object[0], null));
    return new SourceTable("a", List.of(), rows, "EPSG:4326", List.of());
  }

  @Test
  void aTableIsTurnedWithAllItHolds() {
    Geometry hole =
        GEOMETRIES
            .createPoint(new Coordinate(5.97, 50.89))
            .buffer(0.01)
            .difference(GEOMETRIES.createPoint(new Coordinate(5.97, 50.89)).buffer(0.005));
    Geometry two =
        GEOMETRIES.createGeometryCollection(
            new Geometry[] {hole, GEOMETRIES.createPoint(new Coordinate(5.9, 50.9))});
    SourceTable table = ToRd.from(CoordinateSystem.WGS84).table(table(two), Progress.NONE);
    Geometry turned = table.rows().getFirst().geometry().orElseThrow();
    assertThat(table.crs()).isEqualTo("EPSG:28992");
    assertThat(turned.getNumPoints()).isEqualTo(two.getNumPoints());
    assertThat(Netherlands.range().contains(turned.getEnvelopeInternal())).isTrue();
    assertThat(two.getCoordinate().x).isLessThan(6);
    assertThat((Object) table.rows().get(1).shape()).isNull();
  }

  @Test
  void latitudeFirstIsTurnedRound() {
    Geometry point = GEOMETRIES.createPoint(new Coordinate(50.8908152409903, 5.96988268707741));
    Coordinate place = ToRd.from(CoordinateSystem.ETRS89, true).geometry(point).getCoordinate();
    assertThat(place.distance(new Coordinate(196_000, 322_500))).isLessThan(0.02);
  }

  @ParameterizedTest
  @CsvSource({"1e300, 1e300", "NaN, 50", "Infinity, 50", "5, 100000", "-1e9, 0"})
  void aPlaceThatIsNowhereDoesNotStopTheRest(double x, double y) {
    for (CoordinateSystem system : CoordinateSystem.values()) {
      Coordinate place = turned(system, x, y);
      assertThat(Netherlands.range().contains(place)).isFalse();
    }
  }

  @Test
  void turningStopsWhenItIsNoLongerWanted() {
    ToRd toRd = ToRd.from(CoordinateSystem.WGS84);
    SourceTable table = table(GEOMETRIES.createPoint(new Coordinate(5, 51)));
    assertThatThrownBy(() -> toRd.table(table, Cancelled.PROGRESS))
        .isInstanceOf(CancellationException.class);
  }
}
