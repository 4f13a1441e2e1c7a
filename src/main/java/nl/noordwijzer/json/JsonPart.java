package nl.noordwijzer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A part of a [Json] value, distrusted. Every method throws an IllegalArgumentException when the
/// part is of another kind.
public record JsonPart(Object value) {

  public static JsonPart read(String text) {
    return new JsonPart(Json.read(text));
  }

  public String text() {
    return as(String.class);
  }

  public boolean flag() {
    return as(Boolean.class);
  }

  /// A number, or the word for one that JSON does not have, such as `Infinity`.
  public double number() {
    return value instanceof String word ? word(word) : as(Double.class);
  }

  private static double word(String word) {
    return switch (word) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw new IllegalArgumentException(word);
    };
  }

  public int whole() {
    double number = number();
    if (number != (int) number) {
      throw new IllegalArgumentException("not whole: " + number);
    }
    return (int) number;
  }

  public <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  public <T> List<T> list(Function<JsonPart, T> reader) {
    List<T> list = new ArrayList<>();
    for (Object part : as(List.class)) {
      list.add(reader.apply(new JsonPart(part)));
    }
    return list;
  }

  public <T> Map<String, T> map(Function<JsonPart, T> reader) {
    Map<String, T> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) as(Map.class)).entrySet()) {
      map.put(String.valueOf(entry.getKey()), reader.apply(new JsonPart(entry.getValue())));
    }
    return map;
  }

  /// The part under a name.
  public JsonPart at(String name) {
    Object part = as(Map.class).get(name);
    if (part == null) {
      throw new IllegalArgumentException("absent: " + name);
    }
    return new JsonPart(part);
  }

  public boolean has(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name);
  }

  private <T> T as(Class<T> type) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("no " + type.getSimpleName());
    }
    return type.cast(value);
  }
}
