package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.commons.csv.CSVRecord;

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
    for (String part : text(column).split(" ")) {
      if (!part.isEmpty()) {
        numbers.add(number(column, part));
      }
    }
    return numbers;
  }

  private double number(int column, String text) throws NoordwijzerException {
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
