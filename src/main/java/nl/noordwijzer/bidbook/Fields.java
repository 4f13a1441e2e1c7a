package nl.noordwijzer.bidbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.text.NoordwijzerException;

/// What the fields of a page are filled in with.
final class Fields {
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  private final Map<String, String> values = new LinkedHashMap<>();

  void put(String name, String value) {
    values.put(name, value);
  }

  Set<String> names() {
    return values.keySet();
  }

  /// @throws NoordwijzerException when the text has a field that the page has not
  String fill(String text) throws NoordwijzerException {
    return fill(text, UnaryOperator.identity());
  }

  /// @param escape makes a value such that signs in it mean nothing
  /// @throws NoordwijzerException when the text has a field that the page has not
  String fill(String text, UnaryOperator<String> escape) throws NoordwijzerException {
    Matcher matcher = FIELD.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = values.get(matcher.group(1));
      if (value == null) {
        throw new NoordwijzerException(
            "bidbook.field.unknown", null, matcher.group(1), String.join(", ", values.keySet()));
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(escape.apply(value)));
    }
    return matcher.appendTail(filled).toString();
  }
}
