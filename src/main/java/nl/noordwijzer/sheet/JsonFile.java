package nl.noordwijzer.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads what a user may write as JSON, and tells where it is wrong.
///
/// @param damaged key of the sentence that says so: with name, line, place in the file, kind of
///   [JsonFault] and what was expected
/// @param name of the file
public record JsonFile(String damaged, String name) {
  private static final long LARGEST = 1 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addMixIn(Names.class, TwoLanguages.class)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build());
  }

  /// How a text in both languages stands in a file.
  @SuppressWarnings("unused") // read by Jackson
  private abstract static class TwoLanguages {
    @JsonCreator
    TwoLanguages(
        @JsonProperty(value = "nl", required = true) String dutch,
        @JsonProperty(value = "en", required = true) String english) {}
  }

  /// @param kind of file: begins the keys of what is told of it
  /// @throws NoordwijzerException when it cannot be read, or is too large to be such a file
  public static String text(String kind, Path file) throws NoordwijzerException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new NoordwijzerException(kind + ".large", null, file);
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NoordwijzerException(kind + ".unreadable", e, file);
    }
  }

  /// @throws NoordwijzerException when it is damaged: names file, line and what is wrong
  public <T> T read(String json, Class<T> type) throws NoordwijzerException {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : Math.max(1, place.getLineNr());
      String path = e instanceof JsonMappingException at ? path(at) : "";
      JsonFault fault = JsonFault.of(e, json);
      throw new NoordwijzerException(
          damaged, e, name, line, path, fault.kind().number(), fault.expected());
    }
  }

  /// Where in the file, such as ` (items 2, kind)`; empty when it is not known.
  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(step ->
                step.getFieldName() == null
                    ? " " + (step.getIndex() + 1)
                    : ", " + step.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : " (" + path.substring(2) + ")";
  }
}
