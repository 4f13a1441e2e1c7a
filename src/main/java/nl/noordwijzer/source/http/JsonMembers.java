package nl.noordwijzer.source.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Named members of a JSON object; what else the object holds is passed over without being kept.
///
/// Values are String, Long, Double, Boolean, List and Map; nulls are left out of maps.
public record JsonMembers(Map<String, Object> members) {
  private static final int DEPTH = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(64).build())
          .build();

  /// Empty when this is no JSON object, or a damaged one.
  public static Optional<JsonMembers> read(byte[] json, Set<String> wanted) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      return Optional.of(new JsonMembers(object(parser, wanted)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> object(JsonParser parser, @Nullable Set<String> wanted)
      throws IOException {
    Map<String, Object> members = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (wanted != null && !wanted.contains(name)) {
        parser.skipChildren();
        continue;
      }
      Object value = value(parser);
      if (value != null) {
        members.put(name, value);
      }
    }
    return members;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, null);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Object whole(JsonParser parser) throws IOException {
    try {
      return parser.getLongValue();
    } catch (JsonProcessingException _) {
      return parser.getDoubleValue();
    }
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(parser);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  /// The text of a member; empty where it is absent or something else.
  public Optional<String> text(String name) {
    return Optional.ofNullable(members.get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /// The objects in the list of a member; empty where it is absent or something else.
  public List<JsonMembers> objects(String name) {
    List<JsonMembers> objects = new ArrayList<>();
    if (members.get(name) instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> map) {
          objects.add(of(map));
        }
      }
    }
    return objects;
  }

  private static JsonMembers of(Map<?, ?> map) {
    Map<String, Object> members = new HashMap<>();
    map.forEach((name, value) -> members.put((String) name, value));
    return new JsonMembers(members);
  }
}
