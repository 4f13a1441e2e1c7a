package nl.noordwijzer.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Reads the objects of one GeoJSON file as they pass by.
final class GeoJsonReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int BETWEEN_REPORTS = 256;

  private final Path file;
  private final JsonParser parser;
  private final long size;
  private final Progress progress;
  private final TableBuilder table = new TableBuilder();
  private final GeoJsonShapes shapes;
  private String crs = "";
  private String name;

  GeoJsonReader(Path file, JsonParser parser, long size, Progress progress) {
    this.file = file;
    this.parser = parser;
    this.size = size;
    this.progress = progress;
    name = FileStart.stemOf(file);
    shapes = new GeoJsonShapes(parser, table);
  }

  SourceTable read() throws IOException, NoordwijzerException {
    while (parser.nextToken() != null) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw failure("format.geojson.other");
      }
      root();
    }
    if (table.size() == 0) {
      throw failure("format.geojson.empty");
    }
    return table.build(name, crs);
  }

  /// An object at the top: a collection, a feature or a geometry. Which one is known only at its
  /// end, as members come in any order.
  private void root() throws IOException, NoordwijzerException {
    GeoJsonShapes.Draft draft = new GeoJsonShapes.Draft();
    Geometry geometry = null;
    boolean isCollection = false;
    table.startRow();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "features" -> {
          features();
          isCollection = true;
        }
        case "crs" -> crs = GeoJsonCrs.read(parser);
        case "name" -> name = text(name);
        case "properties" -> properties();
        case "geometry" -> geometry = shapes.geometry();
        default -> shapes.member(member, draft);
      }
    }
    if (!isCollection) {
      endRoot(draft, geometry);
    }
  }

  private void endRoot(GeoJsonShapes.Draft draft, @Nullable Geometry geometry)
      throws NoordwijzerException {
    if (draft.type.equals("Feature")) {
      table.endRow(geometry);
    } else if (draft.isGeometry()) {
      table.endRow(shapes.build(draft));
    } else {
      throw failure("format.geojson.other");
    }
  }

  private void features() throws IOException, NoordwijzerException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw failure("format.geojson.other");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw failure("format.geojson.other");
      }
      feature();
    }
  }

  private void feature() throws IOException, NoordwijzerException {
    reportNowAndThen();
    Geometry geometry = null;
    table.startRow();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "properties" -> properties();
        case "geometry" -> geometry = shapes.geometry();
        default -> parser.skipChildren();
      }
    }
    table.endRow(geometry);
  }

  private void reportNowAndThen() throws NoordwijzerException {
    if (table.size() % BETWEEN_REPORTS == 0) {
      progress.throwIfCancelled();
      progress.report(Math.min(1, parser.currentLocation().getByteOffset() / (double) size));
    }
    if (shapes.tooMany()) {
      throw failure("format.vertices");
    }
  }

  private void properties() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String property = parser.currentName();
      parser.nextToken();
      table.put(property, value());
    }
  }

  /// Numbers that are none are absent; what is nested becomes its own text.
  private @Nullable Object value() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> finite(parser.getDoubleValue());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case START_OBJECT, START_ARRAY -> nested();
      default -> parser.getText();
    };
  }

  private @Nullable Object whole() throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? finite(parser.getDoubleValue())
        : (Object) parser.getLongValue();
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private String nested() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      generator.copyCurrentStructure(parser);
    }
    return text.toString();
  }

  private String text(String otherwise) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING && !parser.getText().isBlank()) {
      return parser.getText().strip();
    }
    parser.skipChildren();
    return otherwise;
  }

  private NoordwijzerException failure(String key) {
    return new NoordwijzerException(key, null, FileStart.nameOf(file));
  }
}
