package nl.noordwijzer.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryBlobTest {
  private static final String POLYGON =
      "POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1), (7 3, 8 3, 8 4, 7 3))";

  private static Geometry wkt(String text) throws ParseException {
    return new WKTReader().read(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (196000.123 322500.456)",
        "LINESTRING (0 0, 1 1, 2 0)",
        POLYGON,
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))",
        "GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 9 0, 9 9, 0 0)))",
        "POINT EMPTY",
        "POLYGON EMPTY",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION EMPTY"
      })
  void whatIsWrittenIsReadBack(String text) throws ParseException {
    Geometry geometry = wkt(text);
    byte[] blob = GeometryBlob.encode(geometry, 28992);
    assertThat(GeometryBlob.decode(blob).toText()).isEqualTo(text);
    Envelope around = geometry.getEnvelopeInternal();
    assertThat(GeometryBlob.envelope(blob).isEmpty()).isEqualTo(geometry.isEmpty());
    GeometryBlob.envelope(blob).ifPresent(read -> assertThat((Object) read).isEqualTo(around));
  }

  @Test
  void theHeadIsAsTheStandardHasIt() throws ParseException {
    ByteBuffer blob =
        ByteBuffer.wrap(GeometryBlob.encode(wkt(POLYGON), 28992)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(blob.getInt()).isEqualTo('G' | ('P' << 8) | (0b0000_0011 << 24));
    assertThat(blob.getInt()).isEqualTo(28992);
    assertThat(new double[] {blob.getDouble(), blob.getDouble()}).containsExactly(0, 9);
    assertThat(new double[] {blob.getDouble(), blob.getDouble()}).containsExactly(0, 9);
    assertThat(GeometryBlob.encode(wkt("POINT EMPTY"), 0)[3]).isEqualTo((byte) 0b0001_0001);
  }

  /// A blob around well-known binary of JTS, which is another implementation.
  private static byte[] around(byte[] wkb, int envelope, boolean little) {
    int[] sizes = {0, 32, 48, 48, 64};
    ByteBuffer blob = ByteBuffer.allocate(8 + sizes[envelope] + wkb.length);
    blob.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    blob.put((byte) 'G').put((byte) 'P').put((byte) 0);
    blob.put((byte) ((envelope << 1) | (little ? 1 : 0))).putInt(28992);
    if (envelope > 0) {
      blob.putDouble(0).putDouble(9).putDouble(0).putDouble(9);
    }
    return blob.position(8 + sizes[envelope]).put(wkb).array();
  }

  @Test
  void everyByteOrderEnvelopeAndDimensionIsRead() throws ParseException {
    Geometry flat = wkt(POLYGON);
    Geometry high = wkt("POLYGON Z((0 0 5, 9 0 5, 9 9 5, 0 0 5))");
    for (int order : new int[] {ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN}) {
      for (int envelope = 0; envelope <= 4; envelope++) {
        boolean little = order == ByteOrderValues.LITTLE_ENDIAN;
        byte[] blob = around(new WKBWriter(2, order).write(flat), envelope, little);
        assertThat(GeometryBlob.decode(blob).toText()).isEqualTo(POLYGON);
        assertThat(GeometryBlob.envelope(blob)).contains(new Envelope(0, 9, 0, 9));
        byte[] extended = around(new WKBWriter(3, order, true).write(high), envelope, !little);
        assertThat(GeometryBlob.decode(extended).toText())
            .isEqualTo("POLYGON ((0 0, 9 0, 9 9, 0 0))");
      }
    }
  }

  @Test
  void isoTypesWithHeightAndMeasureAreRead() {
    ByteBuffer wkb = ByteBuffer.allocate(37).put((byte) 0).putInt(3001);
    wkb.putDouble(1).putDouble(2).putDouble(3).putDouble(4);
    assertThat(GeometryBlob.decode(around(wkb.array(), 0, true)).toText()).isEqualTo("POINT (1 2)");
  }

  @Test
  void whatIsCutOffAnywhereIsDamaged() throws ParseException {
    byte[] blob = GeometryBlob.encode(wkt(POLYGON), 28992);
    for (int length = 0; length < blob.length; length++) {
      byte[] cut = Arrays.copyOf(blob, length);
      assertThatThrownBy(() -> GeometryBlob.decode(cut))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void countsAndDepthsAreNotBelieved() {
    ByteBuffer huge = ByteBuffer.allocate(13).put((byte) 0).putInt(3).putInt(Integer.MAX_VALUE);
    assertThatThrownBy(() -> GeometryBlob.decode(around(huge.array(), 0, true)))
        .isInstanceOf(IllegalArgumentException.class);
    ByteBuffer deep = ByteBuffer.allocate(9 * 100_000);
    while (deep.hasRemaining()) {
      deep.put((byte) 0).putInt(7).putInt(1);
    }
    assertThatThrownBy(() -> GeometryBlob.decode(around(deep.array(), 0, true)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void anyBytesAreAGeometryOrDamaged(@ForAll byte[] bytes, @ForAll byte flags) {
    byte[] blob = around(bytes, 0, true);
    blob[3] = flags;
    try {
      assertThat((Object) GeometryBlob.decode(blob)).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).isNotNull();
    }
  }
}
