package nl.noordwijzer.source.crs;

import org.locationtech.jts.geom.Coordinate;
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
  private static final String RD_NEW =
      "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,"
          + "0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs";
  private static final String WGS_84 = "+proj=longlat +datum=WGS84 +no_defs";

  private RdTransform() {}

  /// Made when first needed.
  private static final class Transforms {
    static final CoordinateTransform TO_WGS_84;
    static final CoordinateTransform TO_RD;

    static {
      CRSFactory systems = new CRSFactory();
      CoordinateReferenceSystem rd = systems.createFromParameters("EPSG:28992", RD_NEW);
      CoordinateReferenceSystem wgs84 = systems.createFromParameters("EPSG:4326", WGS_84);
      CoordinateTransformFactory transforms = new CoordinateTransformFactory();
      TO_WGS_84 = transforms.createTransform(rd, wgs84);
      TO_RD = transforms.createTransform(wgs84, rd);
    }
  }

  /// @param rd x to the east and y to the north, in metres
  /// @return x is the longitude and y the latitude, in degrees
  public static Coordinate toWgs84(Coordinate rd) {
    return apply(Transforms.TO_WGS_84, rd);
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
