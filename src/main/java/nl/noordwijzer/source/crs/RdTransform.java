package nl.noordwijzer.source.crs;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Turns RD New (EPSG:28992) into WGS 84 (EPSG:4326) and back.
///
/// Uses the seven parameters of PROJ and leaves out the correction grid of RDNAPTRANS, which moves
/// a place by a few decimetres at most. The projection library is loaded at the first use. Safe to
/// use from any thread.
public final class RdTransform {
  private RdTransform() {}

  /// Made when first needed.
  private static final class Transforms {
    static final CoordinateTransform TO_WGS_84;
    static final CoordinateTransform TO_RD;

    static {
      CRSFactory systems = new CRSFactory();
      CoordinateReferenceSystem rd = definition(systems, CoordinateSystem.RD_NEW);
      CoordinateReferenceSystem wgs84 = definition(systems, CoordinateSystem.WGS84);
      CoordinateTransformFactory transforms = new CoordinateTransformFactory();
      TO_WGS_84 = transforms.createTransform(rd, wgs84);
      TO_RD = transforms.createTransform(wgs84, rd);
    }

    private static CoordinateReferenceSystem definition(
        CRSFactory systems, CoordinateSystem system) {
      return systems.createFromParameters(system.code(), system.definition());
    }
  }

  /// @param rd x to the east and y to the north, in metres
  /// @return x is the longitude and y the latitude, in degrees
  public static Coordinate toWgs84(Coordinate rd) {
    return apply(Transforms.TO_WGS_84, rd);
  }

  /// The same shape in WGS 84, longitude before latitude.
  ///
  /// @param rd in EPSG:28992, metres
  public static Geometry toWgs84(Geometry rd) {
    Geometry turned = rd.copy();
    turned.apply(new Turn());
    return turned;
  }

  /// Turns RD New into WGS 84 in place.
  private static final class Turn implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      Coordinate to = toWgs84(new Coordinate(points.getX(i), points.getY(i)));
      points.setOrdinate(i, CoordinateSequence.X, to.x);
      points.setOrdinate(i, CoordinateSequence.Y, to.y);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }

  /// @param wgs84 x is the longitude and y the latitude, in degrees
  /// @return x to the east and y to the north, in metres
  public static Coordinate toRd(Coordinate wgs84) {
    return apply(Transforms.TO_RD, wgs84);
  }

  private static Coordinate apply(CoordinateTransform transform, Coordinate from) {
    ProjCoordinate to =
        transform.transform(new ProjCoordinate(from.x, from.y), new ProjCoordinate());
    return new Coordinate(to.x, to.y);
  }
}
