package nl.noordwijzer.source.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// The `crs` member of GeoJSON from before RFC 7946: named, as a code or as a link.
final class GeoJsonCrs {
  private GeoJsonCrs() {}

  /// @param parser at the value of the member
  /// @return as it is named there, empty when it is not
  static String read(JsonParser parser) throws IOException {
    String found = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return found;
      }
      token = parser.nextToken();
      if (token.isScalarValue() && found.isEmpty()) {
        found = named(parser);
      }
    }
  }

  private static String named(JsonParser parser) throws IOException {
    return switch (String.valueOf(parser.currentName())) {
      case "code" -> "EPSG:" + parser.getText();
      case "name", "href" -> parser.getText();
      default -> "";
    };
  }
}
