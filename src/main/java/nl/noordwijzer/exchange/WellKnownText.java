package nl.noordwijzer.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Reads shapes that stand as text: `POLYGON ((...))`, with or without `SRID=28992;` before it.
/// Heights are left out.
final class WellKnownText {
  private static final int LONGEST = 20_000_000;
  private static final int DEEPEST = 20;
  private static final Pattern SRID =
      Pattern.compile("^SRID\\s*=\\s*(\\d{1,9})\\s*;", Pattern.CASE_INSENSITIVE);

  private WellKnownText() {}

  /// Nothing for what is no shape, or an empty one.
  static Optional<Geometry> read(String text) {
    String wkt = SRID.matcher(text.strip()).replaceFirst("").strip();
    if (wkt.isEmpty() || wkt.length() > LONGEST || !isOne(wkt)) {
      return Optional.empty();
    }
    try {
      Geometry read = new WKTReader(new GeometryFactory()).read(wkt);
      return Optional.of(flat(read)).filter(shape -> !shape.isEmpty());
    } catch (ParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The number of the coordinate system before it, as `EPSG:28992`; empty where there is none.
  static String system(String text) {
    Matcher srid = SRID.matcher(text.strip());
    return srid.find() && !srid.group(1).equals("0") ? "EPSG:" + srid.group(1) : "";
  }

  /// Whether the brackets are closed at the end, and not before it or too deep. What follows behind
  /// the last one is not looked at by the reader of JTS.
  private static boolean isOne(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      boolean closed = depth == 0 && letter == ')';
      if (depth > DEEPEST || (closed && i < text.length() - 1)) {
        return false;
      }
    }
    return depth == 0;
  }

  private static Geometry flat(Geometry shape) {
    return new GeometryTransformer() {
      @Override
      protected CoordinateSequence transformCoordinates(
          CoordinateSequence points, Geometry parent) {
        Coordinate[] places = new Coordinate[points.size()];
        for (int i = 0; i < places.length; i++) {
          places[i] = new Coordinate(points.getX(i), points.getY(i));
        }
        return factory.getCoordinateSequenceFactory().create(places);
      }
    }.transform(shape);
  }
}
