package nl.noordwijzer.json;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.noordwijzer.plan.InputValue;

/// Values that were entered: a number, text or boolean as itself, a choice as `{"keuze": id}`.
public final class InputJson {
  private static final String CHOICE = "keuze";
  private static final String NUMBER = "getal";

  private InputJson() {}

  static Object of(InputValue value) {
    return switch (value) {
      case InputValue.Amount(double number) ->
          Double.isFinite(number) ? number : Map.of(NUMBER, number);
      case InputValue.Choice(String id) -> Map.of(CHOICE, id);
      case InputValue.YesNo(boolean yes) -> yes;
      case InputValue.Text(String text) -> text;
    };
  }

  public static Map<String, Object> of(Map<String, InputValue> inputs) {
    Map<String, Object> parts = new LinkedHashMap<>();
    inputs.forEach((name, value) -> parts.put(name, of(value)));
    return parts;
  }

  /// @throws IllegalArgumentException when it is none of these
  public static InputValue read(JsonPart part) {
    return switch (part.value()) {
      case Double number -> new InputValue.Amount(number);
      case Boolean yes -> new InputValue.YesNo(yes);
      case String text -> new InputValue.Text(text);
      default ->
          part.has(CHOICE)
              ? new InputValue.Choice(part.at(CHOICE).text())
              : new InputValue.Amount(part.at(NUMBER).number());
    };
  }
}
