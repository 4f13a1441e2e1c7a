package nl.noordwijzer.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;

/// A geometry as it stands in a GeoPackage: `GP`, version, flags, SRS, envelope, well-known binary.
public final class GeometryBlob {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int HEAD = 8;
  private static final int ENVELOPE = 32;
  private static final int LITTLE_ENDIAN = 0x01;
  private static final int ENVELOPE_XY = 0x02;
  private static final int EMPTY = 0x10;
  private static final int EXTENDED = 0x20;

  private GeometryBlob() {}

  /// A point has no envelope, as it would double its size. Heights are left out.
  public static byte[] encode(Geometry geometry, int srsId) {
    boolean enveloped = !(geometry instanceof Point) && !geometry.isEmpty();
    ByteBuffer bytes =
        ByteBuffer.allocate(HEAD + (enveloped ? ENVELOPE : 0) + WkbEncoder.size(geometry))
            .order(ByteOrder.LITTLE_ENDIAN);
    int flags = LITTLE_ENDIAN | (enveloped ? ENVELOPE_XY : 0) | (geometry.isEmpty() ? EMPTY : 0);
    bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(srsId);
    if (enveloped) {
      Envelope around = geometry.getEnvelopeInternal();
      bytes.putDouble(around.getMinX()).putDouble(around.getMaxX());
      bytes.putDouble(around.getMinY()).putDouble(around.getMaxY());
    }
    WkbEncoder.write(geometry, bytes);
    return bytes.array();
  }

  /// @throws IllegalArgumentException when it is no geometry, is damaged or has an open ring
  public static Geometry decode(byte[] blob) {
    return decode(blob, GEOMETRIES::createLinearRing);
  }

  /// @param rings makes a ring of the points of one, and an empty ring where it cannot
  /// @throws IllegalArgumentException when it is no geometry or is damaged
  public static Geometry decode(byte[] blob, Function<Coordinate[], LinearRing> rings) {
    try {
      ByteBuffer bytes = head(blob);
      bytes.position(HEAD + envelopeSize(blob[3]));
      return new WkbDecoder(bytes, GEOMETRIES, rings).geometry();
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("cut off", e);
    }
  }

  /// What lies around the geometry, empty for an empty one. Taken from the head where it is there.
  ///
  /// @throws IllegalArgumentException when it is no geometry or is damaged
  public static Optional<Envelope> envelope(byte[] blob) {
    ByteBuffer bytes = head(blob);
    if ((blob[3] & EMPTY) != 0) {
      return Optional.empty();
    }
    if (envelopeSize(blob[3]) > 0 && blob.length >= HEAD + ENVELOPE) {
      bytes.position(HEAD);
      double least = bytes.getDouble();
      double most = bytes.getDouble();
      return Optional.of(new Envelope(least, most, bytes.getDouble(), bytes.getDouble()));
    }
    return Optional.of(decode(blob).getEnvelopeInternal()).filter(around -> !around.isNull());
  }

  private static ByteBuffer head(byte[] blob) {
    if (blob.length < HEAD || blob[0] != 'G' || blob[1] != 'P' || (blob[3] & EXTENDED) != 0) {
      throw new IllegalArgumentException("no geometry of a GeoPackage");
    }
    if (blob.length < HEAD + envelopeSize(blob[3])) {
      throw new IllegalArgumentException("cut off");
    }
    boolean little = (blob[3] & LITTLE_ENDIAN) != 0;
    return ByteBuffer.wrap(blob).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  /// Bytes of the envelope: none, XY, XYZ, XYM or XYZM.
  private static int envelopeSize(byte flags) {
    return switch ((flags >> 1) & 7) {
      case 0 -> 0;
      case 1 -> ENVELOPE;
      case 2, 3 -> ENVELOPE + 16;
      case 4 -> ENVELOPE + 32;
      default -> throw new IllegalArgumentException("envelope of an unknown kind");
    };
  }
}
