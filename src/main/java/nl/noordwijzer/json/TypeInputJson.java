package nl.noordwijzer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.TypeInput;
import org.jspecify.annotations.Nullable;

/// What is asked for a type, in one column.
public final class TypeInputJson {
  private TypeInputJson() {}

  /// All that is asked for a type.
  public static List<Map<String, Object>> of(List<TypeInput> inputs) {
    return inputs.stream().map(TypeInputJson::of).toList();
  }

  /// @throws IllegalArgumentException when something is absent or of another kind, or two have one
  ///   name
  public static List<TypeInput> readAll(JsonPart part) {
    List<TypeInput> inputs = part.list(TypeInputJson::read);
    if (inputs.stream().map(TypeInput::name).distinct().count() < inputs.size()) {
      throw new IllegalArgumentException("two inputs of one name");
    }
    return inputs;
  }

  private static Map<String, Object> of(TypeInput input) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("naam", input.name());
    parts.put("label", names(input.labels()));
    parts.put("eenheid", names(input.unit()));
    parts.put("soort", input.kind());
    parts.put("verplicht", input.required());
    InputValue value = input.preset().value();
    if (value != null) {
      parts.put("vooraf", InputJson.of(value));
    }
    String assumption = input.preset().assumption();
    if (assumption != null) {
      parts.put("aanname", assumption);
    }
    parts.put("bron", names(input.preset().source()));
    parts.put("minst", input.limits().least());
    parts.put("meest", input.limits().most());
    parts.put("decimalen", input.limits().decimals());
    parts.put(
        "keuzen",
        input.choices().stream()
            .map(choice -> List.of(choice.id(), choice.names().dutch(), choice.names().english()))
            .toList());
    return parts;
  }

  static List<String> names(Names names) {
    return List.of(names.dutch(), names.english());
  }

  private static TypeInput read(JsonPart part) {
    return new TypeInput(
        part.at("naam").text(),
        names(part.at("label")),
        names(part.at("eenheid")),
        part.at("soort").constant(InputKind.class),
        part.at("verplicht").flag(),
        new TypeInput.Preset(value(part), assumption(part), names(part.at("bron"))),
        new TypeInput.Limits(
            part.at("minst").number(), part.at("meest").number(), part.at("decimalen").whole()),
        part.at("keuzen").list(TypeInputJson::choice));
  }

  private static InputChoice choice(JsonPart part) {
    List<String> texts = texts(part, 3);
    return new InputChoice(texts.get(0), new Names(texts.get(1), texts.get(2)));
  }

  private static @Nullable InputValue value(JsonPart part) {
    return part.has("vooraf") ? InputJson.read(part.at("vooraf")) : null;
  }

  private static @Nullable String assumption(JsonPart part) {
    return part.has("aanname") ? part.at("aanname").text() : null;
  }

  static Names names(JsonPart part) {
    List<String> texts = texts(part, 2);
    return new Names(texts.get(0), texts.get(1));
  }

  private static List<String> texts(JsonPart part, int count) {
    List<String> texts = part.list(JsonPart::text);
    if (texts.size() != count) {
      throw new IllegalArgumentException("not " + count + " texts");
    }
    return texts;
  }
}
