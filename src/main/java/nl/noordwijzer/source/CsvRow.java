package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.commons.csv.CSVRecord;

/// One row of a [CsvTable], with typed values that know where they stand.
///
/// @param line number of the line on which the row begins, 1 for the header
record CsvRow(TextFile file, long line, List<String> header, CSVRecord values) {
  /// As a spreadsheet writes it in English: no thousands mark, a decimal point, no exponent.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

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
    if (!NUMBER.matcher(text).matches()) {
      throw damaged("source.csv.number", header.get(column), text);
    }
    return Double.parseDouble(text);
  }

  NoordwijzerException damaged(String key, Object... more) {
    return file.damaged(key, line, more);
  }
}
