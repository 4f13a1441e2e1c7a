package nl.noordwijzer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value with parts, as text in one column: maps, lists, texts, numbers and booleans. Numbers are
/// read as Double.
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST = 20;

  private Json() {}

  public static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(String.valueOf(entry.getKey()));
          write(json, entry.getValue());
        }
        json.writeEndObject();
      }
      case Iterable<?> list -> {
        json.writeStartArray();
        for (Object part : list) {
          write(json, part);
        }
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(String.valueOf(value));
    }
  }

  /// @throws IllegalArgumentException when it is no JSON, or has a null
  static Object read(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      Object value = read(json, json.nextToken(), 0);
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("more than one value");
      }
      return value;
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object read(JsonParser json, @Nullable JsonToken token, int depth)
      throws IOException {
    if (token == null || depth > DEEPEST) {
      throw new IllegalArgumentException("cut off or too deep");
    }
    return switch (token) {
      case START_OBJECT -> map(json, depth + 1);
      case START_ARRAY -> list(json, depth + 1);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalArgumentException(token.name());
    };
  }

  private static Map<String, Object> map(JsonParser json, int depth) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      map.put(name, read(json, json.nextToken(), depth));
    }
    return map;
  }

  private static List<Object> list(JsonParser json, int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      list.add(read(json, token, depth));
    }
    return list;
  }
}
