package nl.noordwijzer.source.crs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Recognises a coordinate system in WKT by what it computes with, so that a name or code that the
/// parameters contradict is not believed.
final class WktSystem {
  private static final double BESSEL = 6_377_397.155;
  private static final double GRS_80 = 6_378_137;
  private static final double INTERNATIONAL = 6_378_388;
  private static final double AXIS_MARGIN = 0.5;
  private static final double DEGREES_MARGIN = 1e-5;
  private static final double METRES_MARGIN = 0.01;
  private static final double DEGREE = Math.PI / 180;

  /// What a projected system computes with.
  ///
  /// @param axis half the long axis of the ellipsoid, in metres
  /// @param meridian degrees east
  private record Projection(
      CoordinateSystem system,
      List<String> methods,
      double axis,
      double meridian,
      double easting,
      double northing) {}

  private static final List<String> STEREOGRAPHIC =
      List.of("doublestereographic", "obliquestereographic");
  private static final List<String> LAMBERT =
      List.of(
          "lambertconformalconic",
          "lambertconformalconic2sp",
          "lambertconformalconic2spbelgium",
          "lambertconicconformal2sp",
          "lambertconicconformal2spbelgium");
  private static final List<String> WEB =
      List.of("mercatorauxiliarysphere", "popularvisualisationpseudomercator", "mercator1sp");
  private static final List<String> TRANSVERSE = List.of("transversemercator", "gausskruger");

  private static final List<Projection> PROJECTIONS =
      List.of(
          new Projection(
              CoordinateSystem.RD_NEW, STEREOGRAPHIC, BESSEL, 5.38763888888889, 155_000, 463_000),
          new Projection(
              CoordinateSystem.LAMBERT_72,
              LAMBERT,
              INTERNATIONAL,
              4.36748666666667,
              150_000.013,
              5_400_088.438),
          new Projection(
              CoordinateSystem.LAMBERT_2008, LAMBERT, GRS_80, 4.35921583333333, 649_328, 665_262),
          new Projection(CoordinateSystem.WEB_MERCATOR, WEB, GRS_80, 0, 0, 0),
          new Projection(CoordinateSystem.UTM_31, TRANSVERSE, GRS_80, 3, 500_000, 0),
          new Projection(CoordinateSystem.UTM_32, TRANSVERSE, GRS_80, 9, 500_000, 0));

  private WktSystem() {}

  static Optional<CoordinateSystem> of(WktNode root) {
    Optional<WktNode> projected = root.find("PROJCS", "PROJCRS", "PROJECTEDCRS");
    if (projected.isPresent()) {
      return projected(projected.get());
    }
    return root.find("GEOGCS", "GEOGCRS", "GEOGRAPHICCRS", "GEODCRS").flatMap(WktSystem::degrees);
  }

  private static Optional<CoordinateSystem> degrees(WktNode node) {
    String datum = datum(node);
    if (!inDegrees(node) || datum.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(isEtrs(datum) ? CoordinateSystem.ETRS89 : CoordinateSystem.WGS84);
  }

  /// The datum when it is WGS 84 or ETRS89, else empty.
  private static String datum(WktNode node) {
    return node.find("DATUM", "ENSEMBLE", "GEODETICDATUM")
        .map(datum -> plain(datum.name()))
        .filter(datum -> isEtrs(datum) || datum.contains("wgs") || datum.contains("worldgeodetic"))
        .orElse("");
  }

  private static boolean isEtrs(String datum) {
    return datum.contains("etrs") || datum.contains("europeanterrestrial");
  }

  private static boolean inDegrees(WktNode node) {
    return node.find("UNIT", "ANGLEUNIT")
        .map(unit -> unit.number(0).orElse(0))
        .filter(unit -> Math.abs(unit - DEGREE) < 1e-9)
        .isPresent();
  }

  private static Optional<CoordinateSystem> projected(WktNode node) {
    return PROJECTIONS.stream()
        .filter(projection -> matches(projection, node))
        .map(projection -> ofDatum(projection.system, node))
        .findFirst();
  }

  private static CoordinateSystem ofDatum(CoordinateSystem system, WktNode node) {
    boolean etrs = isEtrs(datum(node));
    return switch (system) {
      case UTM_31 -> etrs ? CoordinateSystem.ETRS_UTM_31 : system;
      case UTM_32 -> etrs ? CoordinateSystem.ETRS_UTM_32 : system;
      default -> system;
    };
  }

  private static boolean matches(Projection projection, WktNode node) {
    String method = node.find("PROJECTION", "METHOD").map(found -> plain(found.name())).orElse("");
    return projection.methods.contains(method)
        && near(axis(node), projection.axis, AXIS_MARGIN)
        && (projection.axis != GRS_80 || !datum(node).isEmpty())
        && near(
            parameter(node, "centralmeridian", "longitudeof"), projection.meridian, DEGREES_MARGIN)
        && near(
            parameter(node, "falseeasting", "eastingatfalse"), projection.easting, METRES_MARGIN)
        && near(
            parameter(node, "falsenorthing", "northingatfalse"), projection.northing, METRES_MARGIN)
        && inMetres(node);
  }

  private static OptionalDouble axis(WktNode node) {
    return node.find("SPHEROID", "ELLIPSOID").map(e -> e.number(0)).orElse(OptionalDouble.empty());
  }

  /// A parameter whose plain name begins with one of these.
  private static OptionalDouble parameter(WktNode node, String... names) {
    WktNode holder = node.find("CONVERSION").orElse(node);
    return holder
        .all("PARAMETER")
        .filter(parameter -> List.of(names).stream().anyMatch(plain(parameter.name())::startsWith))
        .map(parameter -> parameter.number(0))
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  private static boolean near(OptionalDouble value, double wanted, double margin) {
    return value.isPresent() && Math.abs(value.getAsDouble() - wanted) <= margin;
  }

  private static boolean inMetres(WktNode node) {
    return node.all("UNIT", "LENGTHUNIT").allMatch(unit -> unit.number(0).orElse(0) == 1);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
