package nl.noordwijzer.source.stock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Finds out where the homes of a row lie: by geometry, coordinates or neighbourhood.
final class Places {
  private static final GeometryFactory RD = new GeometryFactory(new PrecisionModel(), 28992);
  private static final Pattern SRID = Pattern.compile("^SRID=\\d+;", Pattern.CASE_INSENSITIVE);
  private static final double MOST_EAST = 300_000;
  private static final double MOST_NORTH = 625_000;
  private static final int LONGEST_WKT = 1_000_000;

  private final AreaSet areas;
  private final UnaryOperator<Coordinate> toRd;
  private final Findings findings;
  private final Map<String, String> codeByName = new HashMap<>();

  /// @param toRd turns longitude and latitude in degrees into EPSG:28992
  Places(AreaSet areas, UnaryOperator<Coordinate> toRd, Findings findings) {
    this.areas = areas;
    this.toRd = toRd;
    this.findings = findings;
    Set<String> twice = new HashSet<>();
    for (Area area : areas.at(AreaLevel.NEIGHBOURHOOD)) {
      String name = area.name().toLowerCase(Locale.ROOT);
      if (codeByName.put(name, area.code()) != null) {
        twice.add(name);
      }
    }
    codeByName.keySet().removeAll(twice);
  }

  /// Empty when there is no telling; the finding says why. Where place and neighbourhood disagree
  /// the place counts.
  Optional<Place> of(Fields fields) {
    Geometry geometry = geometry(fields);
    Optional<String> listed = neighbourhood(fields);
    if (geometry == null) {
      if (listed.isEmpty()) {
        tell(Finding.Weight.SKIPPED, "stock.nowhere", fields, "");
      }
      return listed.map(code -> new Place(code, null));
    }
    Coordinate inside = geometry.getInteriorPoint().getCoordinate();
    Optional<String> found = areas.areaAt(AreaLevel.NEIGHBOURHOOD, inside).map(Area::code);
    if (found.isEmpty()) {
      tell(Finding.Weight.SKIPPED, "stock.outside", fields, "", geometry);
      return Optional.empty();
    }
    if (listed.isPresent() && !listed.equals(found)) {
      tell(Finding.Weight.NOTED, "stock.elsewhere", fields, listed.get(), geometry);
    }
    return found.map(code -> new Place(code, geometry));
  }

  private void tell(Finding.Weight weight, String key, Fields fields, String argument) {
    findings.add(weight, key, fields.row().place(), argument);
  }

  private void tell(
      Finding.Weight weight, String key, Fields fields, String argument, Geometry place) {
    findings.add(
        Finding.of(weight, key, fields.row().place(), argument).at(place.getEnvelopeInternal()));
  }

  /// The code of the neighbourhood that a row names by code or by name.
  private Optional<String> neighbourhood(Fields fields) {
    String text = fields.text(StockField.NEIGHBOURHOOD);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String upper = text.toUpperCase(Locale.ROOT);
    String code =
        switch (upper.matches("\\d+") ? upper.length() : 0) {
          case 8 -> "BU" + upper;
          case 7 -> "BU0" + upper;
          default -> upper;
        };
    Optional<String> known =
        areas
            .byCode(code)
            .filter(area -> area.level() == AreaLevel.NEIGHBOURHOOD)
            .map(Area::code)
            .or(() -> Optional.ofNullable(codeByName.get(text.toLowerCase(Locale.ROOT))));
    if (known.isEmpty()) {
      tell(Finding.Weight.NOTED, "stock.neighbourhood", fields, text);
    }
    return known;
  }

  private @Nullable Geometry geometry(Fields fields) {
    Geometry own = fields.row().shape();
    if (own instanceof Polygonal || own instanceof Puntal) {
      return own.isEmpty() ? null : own;
    }
    String wkt = fields.text(StockField.WKT);
    return wkt.isEmpty() ? point(fields) : fromText(fields, wkt);
  }

  private @Nullable Geometry fromText(Fields fields, String wkt) {
    try {
      String text = SRID.matcher(wkt).replaceFirst("");
      Geometry geometry = text.length() > LONGEST_WKT ? null : new WKTReader(RD).read(text);
      boolean surface = geometry instanceof Polygonal || geometry instanceof Puntal;
      if (geometry != null && surface && !geometry.isEmpty()) {
        return geometry.isValid() ? geometry : repaired(fields, geometry);
      }
    } catch (ParseException | IllegalArgumentException e) {
      // told below, as any other text that is no shape
    }
    tell(Finding.Weight.NOTED, "stock.wkt", fields, wkt.substring(0, Math.min(40, wkt.length())));
    return null;
  }

  private @Nullable Geometry repaired(Fields fields, Geometry broken) {
    Geometry geometry = GeometryFixer.fix(broken);
    if (!(geometry instanceof Polygonal) || geometry.isEmpty()) {
      throw new IllegalArgumentException("nothing is left of the shape");
    }
    tell(Finding.Weight.REPAIRED, "stock.wkt.repaired", fields, "", geometry);
    return geometry;
  }

  private @Nullable Geometry point(Fields fields) {
    OptionalDouble x = fields.number(StockField.X);
    OptionalDouble y = fields.number(StockField.Y);
    if (x.isPresent() && y.isPresent()) {
      return rd(fields, x.getAsDouble(), y.getAsDouble());
    }
    OptionalDouble longitude = fields.number(StockField.LONGITUDE);
    OptionalDouble latitude = fields.number(StockField.LATITUDE);
    if (longitude.isPresent() && latitude.isPresent()) {
      return degrees(fields, longitude.getAsDouble(), latitude.getAsDouble());
    }
    return null;
  }

  private @Nullable Geometry rd(Fields fields, double x, double y) {
    if (isRd(x, y)) {
      return RD.createPoint(new Coordinate(x, y));
    }
    if (isRd(y, x)) {
      tell(Finding.Weight.REPAIRED, "stock.swapped", fields, "");
      return RD.createPoint(new Coordinate(y, x));
    }
    tell(Finding.Weight.NOTED, "stock.coordinates", fields, x + " " + y);
    return null;
  }

  private static boolean isRd(double x, double y) {
    return x > 0 && x < MOST_EAST && y > MOST_EAST && y < MOST_NORTH;
  }

  private @Nullable Geometry degrees(Fields fields, double longitude, double latitude) {
    if (isDutch(longitude, latitude)) {
      return RD.createPoint(toRd.apply(new Coordinate(longitude, latitude)));
    }
    if (isDutch(latitude, longitude)) {
      tell(Finding.Weight.REPAIRED, "stock.swapped", fields, "");
      return RD.createPoint(toRd.apply(new Coordinate(latitude, longitude)));
    }
    tell(Finding.Weight.NOTED, "stock.coordinates", fields, longitude + " " + latitude);
    return null;
  }

  private static boolean isDutch(double longitude, double latitude) {
    return longitude > 3 && longitude < 7.5 && latitude > 50 && latitude < 54;
  }
}
