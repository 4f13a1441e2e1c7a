package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Reads numbers from the command line.
final class Numbers {
  private Numbers() {}

  /// A whole number within bounds; empty when the option was not given.
  static OptionalInt whole(String option, @Nullable String word, Bounds bounds, Terminal terminal) {
    if (word == null) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(word.strip());
      if (number >= bounds.lowest && number <= bounds.highest) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of bounds
    }
    throw terminal.wrongUse("cli.number.whole", option, word, bounds.lowest, bounds.highest);
  }

  /// Lowest and highest number allowed.
  record Bounds(int lowest, int highest) {}

  /// A number with a point or a comma; empty when the option was not given.
  static OptionalDouble decimal(String option, @Nullable String word, Terminal terminal) {
    if (word == null) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(word.strip().replace(',', '.'));
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException _) {
      // said below, as for an infinite number
    }
    throw terminal.wrongUse("cli.number", option, word);
  }

  /// Rising numbers between commas (with decimal points), or between semicolons or spaces (with
  /// either decimal mark).
  static List<Double> rising(String option, String words, Terminal terminal) {
    boolean commas = words.strip().matches("[^;\\s]*");
    List<Double> numbers = new ArrayList<>();
    for (String word : words.strip().split(commas ? "," : "[;\\s]+", -1)) {
      double number = decimal(option, word, terminal).orElseThrow();
      if (!numbers.isEmpty() && number <= numbers.getLast()) {
        throw terminal.wrongUse("cli.number.rising", option, words);
      }
      numbers.add(number);
    }
    return numbers;
  }
}
