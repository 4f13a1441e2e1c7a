package nl.noordwijzer.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/// A feature of a GeoJSON file, with typed properties that know where they stand.
///
/// @param line number of the line on which the feature begins
/// @param properties texts, numbers (Double), flags (Boolean) and lists of texts; nulls left out
record GeoJsonFeature(TextFile file, long line, Map<String, Object> properties, Geometry geometry) {

  String text(String property) throws NoordwijzerException {
    return optionalText(property).filter(text -> !text.isBlank()).orElseThrow(() -> bad(property));
  }

  Optional<String> optionalText(String property) throws NoordwijzerException {
    return optional(property, String.class);
  }

  Optional<Integer> optionalWhole(String property) throws NoordwijzerException {
    Optional<Double> number = optional(property, Double.class);
    if (number.filter(n -> n != Math.rint(n) || Math.abs(n) > Integer.MAX_VALUE).isPresent()) {
      throw bad(property);
    }
    return number.map(Double::intValue);
  }

  int whole(String property) throws NoordwijzerException {
    return optionalWhole(property).orElseThrow(() -> bad(property));
  }

  boolean flag(String property) throws NoordwijzerException {
    return optional(property, Boolean.class).orElseThrow(() -> bad(property));
  }

  List<String> texts(String property) throws NoordwijzerException {
    Object value = properties.get(property);
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      throw bad(property);
    }
    return list.stream().map(Object::toString).toList();
  }

  private <T> Optional<T> optional(String property, Class<T> type) throws NoordwijzerException {
    Object value = properties.get(property);
    if (value != null && !type.isInstance(value)) {
      throw bad(property);
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  /// The geometry, which must be a polygon or multipolygon.
  Geometry surface() throws NoordwijzerException {
    if (!(geometry instanceof Polygonal)) {
      throw damaged("source.geometry.surface");
    }
    return geometry;
  }

  /// The geometry, which must be a polygon, multipolygon or point.
  Geometry surfaceOrPoint() throws NoordwijzerException {
    return geometry instanceof Puntal ? geometry : surface();
  }

  private NoordwijzerException bad(String property) {
    return damaged("source.geojson.property", property);
  }

  NoordwijzerException damaged(String key, Object... more) {
    return file.damaged(key, line, more);
  }
}
