package nl.noordwijzer.workshop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object of unknown origin. What is absent or of another kind than it should
/// be throws an `IllegalArgumentException`.
record Fields(JsonNode node) {
  /// Of the files that are written.
  static final int VERSION = 1;

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxNumberLength(30)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static Fields of(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node == null || !node.isObject()) {
        throw new IllegalArgumentException("no object");
      }
      return new Fields(node);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  String text(String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException(name);
    }
    return value.textValue();
  }

  String textOrNone(String name) {
    return node.has(name) ? text(name) : "";
  }

  int whole(String name) {
    return whole(node.get(name));
  }

  private static int whole(@Nullable JsonNode value) {
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new IllegalArgumentException("no whole number");
    }
    return value.intValue();
  }

  double number(String name) {
    return number(node.get(name));
  }

  @Nullable Double numberOrNone(String name) {
    return node.has(name) ? number(name) : null;
  }

  private static double number(@Nullable JsonNode value) {
    if (value == null || !value.isNumber()) {
      throw new IllegalArgumentException("no number");
    }
    return value.doubleValue();
  }

  Instant time() {
    return time("time");
  }

  Instant time(String name) {
    try {
      Instant time = Instant.parse(text(name));
      if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
        throw new IllegalArgumentException(name);
      }
      return time;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  <E extends Enum<E>> E one(String name, E[] values) {
    String word = text(name);
    return Arrays.stream(values)
        .filter(value -> EventLine.word(value).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  @Nullable Spot spot() {
    return node.has("x") ? new Spot(number("x"), number("y")) : null;
  }

  /// Of an event that is nowhere, nothing.
  Outline outline() {
    if (!node.has("outline")) {
      return Outline.NOWHERE;
    }
    List<Double> numbers = list("outline", Fields::number);
    if (numbers.size() % 2 != 0) {
      throw new IllegalArgumentException("outline");
    }
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      spots.add(new Spot(numbers.get(i), numbers.get(i + 1)));
    }
    return new Outline(spots);
  }

  MapView view() {
    JsonNode value = node.get("view");
    if (value == null || !value.isObject()) {
      throw new IllegalArgumentException("view");
    }
    Fields fields = new Fields(value);
    return new MapView(fields.number("x"), fields.number("y"), fields.number("metresPerUnit"));
  }

  @Nullable MapView viewOrNone() {
    return node.has("view") ? view() : null;
  }

  List<Integer> wholes(String name) {
    return list(name, Fields::whole);
  }

  List<Fields> objects(String name) {
    return list(name, Fields::new);
  }

  private <T> List<T> list(String name, Function<JsonNode, T> read) {
    JsonNode value = node.get(name);
    if (value == null || !value.isArray()) {
      throw new IllegalArgumentException(name);
    }
    List<T> all = new ArrayList<>();
    value.forEach(each -> all.add(read.apply(each)));
    return all;
  }
}
