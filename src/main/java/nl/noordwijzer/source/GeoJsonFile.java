package nl.noordwijzer.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Reads a GeoJSON feature collection whose coordinates are RD New (EPSG:28992), in metres.
///
/// The old `crs` member is honoured: another system than RD New is refused.
final class GeoJsonFile {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxNumberLength(64)
                  .maxStringLength(10_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final TextFile file;
  private final JsonParser parser;
  private final List<GeoJsonFeature> features = new ArrayList<>();

  private GeoJsonFile(TextFile file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// @throws NoordwijzerException when there is no feature or anything is damaged
  static List<GeoJsonFeature> read(Path path) throws NoordwijzerException {
    TextFile file = TextFile.read(path);
    try (JsonParser parser = FACTORY.createParser(file.text())) {
      return new GeoJsonFile(file, parser).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<GeoJsonFeature> read() throws IOException, NoordwijzerException {
    try {
      return collection();
    } catch (JsonProcessingException _) {
      throw damaged("source.json.syntax");
    }
  }

  private List<GeoJsonFeature> collection() throws IOException, NoordwijzerException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw damaged("source.geojson.collection");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "crs" -> requireRd(value());
        case "features" -> features();
        default -> parser.skipChildren();
      }
    }
    if (features.isEmpty()) {
      throw file.damaged("source.geojson.collection", 1);
    }
    if (parser.nextToken() != null) {
      throw damaged("source.geojson.collection");
    }
    return features;
  }

  private void requireRd(@Nullable Object crs) throws NoordwijzerException {
    if (crs != null && !crs.toString().contains("28992")) {
      throw damaged("source.geojson.crs");
    }
  }

  private void features() throws IOException, NoordwijzerException {
    requireToken(JsonToken.START_ARRAY, "source.geojson.collection");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      requireToken(JsonToken.START_OBJECT, "source.geojson.collection");
      features.add(feature());
    }
  }

  private GeoJsonFeature feature() throws IOException, NoordwijzerException {
    long line = line();
    Map<String, Object> properties = Map.of();
    Geometry geometry = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "properties" -> properties = properties();
        case "geometry" -> geometry = new GeoJsonGeometry(file, parser).read();
        default -> parser.skipChildren();
      }
    }
    if (geometry == null) {
      throw file.damaged("source.geometry.absent", line);
    }
    return new GeoJsonFeature(file, line, properties, geometry);
  }

  private Map<String, Object> properties() throws IOException, NoordwijzerException {
    requireToken(JsonToken.START_OBJECT, "source.geojson.collection");
    Map<String, Object> properties = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value();
      if (value != null) {
        properties.put(name, value);
      }
    }
    return properties;
  }

  /// The value at the present token: text, Double, Boolean, list, map or null.
  private @Nullable Object value() throws IOException, NoordwijzerException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> properties();
      case START_ARRAY -> list();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  private List<Object> list() throws IOException, NoordwijzerException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value();
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  private void requireToken(JsonToken token, String key) throws NoordwijzerException {
    if (parser.currentToken() != token) {
      throw damaged(key);
    }
  }

  private NoordwijzerException damaged(String key) {
    return file.damaged(key, line());
  }

  /// Where the last token begins: the parser itself has often gone on to the next line when it
  /// finds that something is missing.
  private long line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
