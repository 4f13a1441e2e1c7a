package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.text.NoordwijzerException;

/// Templates as JSON; what is wrong in one is told with its line.
final class TemplateJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build());
  }

  private TemplateJson() {}

  /// @param file its name
  /// @throws NoordwijzerException names file, line and what is wrong
  static <T> T ofFile(String file, String json, Class<T> type) throws NoordwijzerException {
    return read("bidbook.template.damaged", file, json, type);
  }

  /// @throws NoordwijzerException names the template of the plan, the line and what is wrong
  static <T> T ofPlan(OwnTemplate template, Class<T> type) throws NoordwijzerException {
    return read("bidbook.template.own", template.id(), template.json(), type);
  }

  private static <T> T read(String key, String name, String json, Class<T> type)
      throws NoordwijzerException {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : Math.max(1, place.getLineNr());
      String path = e instanceof JsonMappingException at ? path(at) : "";
      throw new NoordwijzerException(key, e, name, line, path);
    }
  }

  /// Where in the template, such as ` (items 2, kind)`; empty when it is not known.
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

  static String write(ObjectNode template) {
    return template.toString();
  }
}
