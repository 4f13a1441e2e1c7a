package nl.noordwijzer.source.crs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A coordinate system that can be turned into RD New, with its definition for PROJ.
///
/// ETRS89 and WGS 84 are taken as one: they differ by less than a metre.
public enum CoordinateSystem {
  RD_NEW(
      "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,"
          + "0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs",
      28992,
      7415),
  WGS84("+proj=longlat +datum=WGS84 +no_defs", 4326, 4979),
  ETRS89("+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs", 4258, 4937),
  WEB_MERCATOR(
      "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m"
          + " +nadgrids=@null +no_defs",
      3857,
      900913),
  LAMBERT_72(
      "+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339"
          + " +x_0=150000.013 +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,"
          + "0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs",
      31370),
  LAMBERT_2008(
      "+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333"
          + " +lat_2=51.1666666666667 +x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0 +units=m"
          + " +no_defs",
      3812),
  UTM_31("+proj=utm +zone=31 +datum=WGS84 +units=m +no_defs", 32631),
  UTM_32("+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs", 32632),
  ETRS_UTM_31("+proj=utm +zone=31 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs", 25831),
  ETRS_UTM_32("+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs", 25832);

  private final String definition;
  private final int epsg;
  private final int alias;

  CoordinateSystem(String definition, int epsg) {
    this(definition, epsg, epsg);
  }

  /// @param alias code of the same system with heights, or an older code
  CoordinateSystem(String definition, int epsg, int alias) {
    this.definition = definition;
    this.epsg = epsg;
    this.alias = alias;
  }

  /// The definition in the words of PROJ.
  String definition() {
    return definition;
  }

  /// As `EPSG:28992`.
  public String code() {
    return "EPSG:" + epsg;
  }

  /// Whether its coordinates are degrees.
  public boolean isGeographic() {
    return this == WGS84 || this == ETRS89;
  }

  /// Key of its name in the texts.
  public String nameKey() {
    return "crs.name." + name().toLowerCase(Locale.ROOT);
  }

  /// The system that a file names: an EPSG code, URN, URI or the WKT of a .prj; empty when it is
  /// not one of these.
  public static Optional<CoordinateSystem> named(String text) {
    return CrsName.system(text);
  }

  static Optional<CoordinateSystem> ofEpsg(int code) {
    return Arrays.stream(values())
        .filter(system -> system.epsg == code || system.alias == code)
        .findFirst();
  }
}
