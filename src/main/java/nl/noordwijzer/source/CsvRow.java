package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// One row of a [CsvTable], with typed values that know where they stand.
///
/// @param line number of the line on which the row begins, 1 for the header
record CsvRow(TextFile file, long line, List<String> header, CSVRecord values) {
  private static final int LONGEST_NUMBER = 30;

  void requireWidth() throws NoordwijzerException {
    if (values.size() != header.size()) {
      throw damaged(
          "source.csv.columns", Integer.toString(values.size()), Integer.toString(header.size()));
    }
  }

  /// The value of a column, empty when nothing stands there.
  String text(int column) {
    return values.get(column).strip();
  }

  String requireText(int column) throws NoordwijzerException {
    String text = text(column);
    if (text.isEmpty()) {
      throw damaged("source.csv.blank", header.get(column));
    }
    return text;
  }

  /// The names of this column and the next.
  Names names(int column) throws NoordwijzerException {
    return new Names(requireText(column), requireText(column + 1));
  }

  /// As [#names], where both may be empty.
  Names textOrNone(int column) {
    return new Names(text(column), text(column + 1));
  }

  boolean isYes(int column) throws NoordwijzerException {
    return switch (requireText(column)) {
      case "ja" -> true;
      case "nee" -> false;
      default -> throw damaged("source.csv.yesno", header.get(column), text(column));
    };
  }

  <E extends Enum<E>> E constant(int column, Class<E> type) throws NoordwijzerException {
    return constant(column, text(column), type);
  }

  /// Constants with spaces between.
  <E extends Enum<E>> Set<E> constants(int column, Class<E> type) throws NoordwijzerException {
    Set<E> constants = EnumSet.noneOf(type);
    for (String name : words(column)) {
      constants.add(constant(column, name, type));
    }
    return constants;
  }

  private <E extends Enum<E>> E constant(int column, String name, Class<E> type)
      throws NoordwijzerException {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            damaged(
                "source.csv.choice",
                header.get(column),
                String.join(", ", Stream.of(type.getEnumConstants()).map(Enum::name).toList())));
  }

  /// Words with spaces between.
  List<String> words(int column) {
    return Stream.of(text(column).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /// Words such as `name=value` with spaces between.
  Map<String, String> pairs(int column) throws NoordwijzerException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words(column)) {
      int sign = word.indexOf('=');
      if (sign <= 0 || pairs.put(word.substring(0, sign), word.substring(sign + 1)) != null) {
        throw damaged("source.csv.pair", header.get(column), word);
      }
    }
    return pairs;
  }

  @Nullable Double numberOrNull(int column) throws NoordwijzerException {
    return text(column).isEmpty() ? null : number(column);
  }

  double number(int column) throws NoordwijzerException {
    return number(column, text(column));
  }

  int whole(int column) throws NoordwijzerException {
    double number = number(column);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw damaged("source.csv.number", header.get(column), text(column));
    }
    return (int) number;
  }

  /// Numbers with spaces between.
  List<Double> numbers(int column) throws NoordwijzerException {
    List<Double> numbers = new ArrayList<>();
    for (String word : words(column)) {
      numbers.add(number(column, word));
    }
    return numbers;
  }

  /// A number that is part of what stands in a column.
  double number(int column, String text) throws NoordwijzerException {
    if (!isNumber(text)) {
      throw damaged("source.csv.number", header.get(column), text);
    }
    return Double.parseDouble(text);
  }

  /// Whether it is written in digits, with a decimal point between them and a minus sign before
  /// them at most: no thousands mark, no exponent, no NaN. By hand, since a file has many.
  private static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    for (int i = start; i < text.length(); i++) {
      if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return start < text.length()
        && text.length() <= LONGEST_NUMBER
        && point != start
        && point != text.length() - 1;
  }

  NoordwijzerException damaged(String key, Object... more) {
    return file.damaged(key, line, more);
  }
}
