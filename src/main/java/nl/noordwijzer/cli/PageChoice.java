package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some pages of a bidbook by their numbers, such as `1,3-5`.
///
/// @param option that takes them
/// @param word as the user gives it
record PageChoice(String option, String word, Terminal terminal) {
  /// More pages than any bidbook has.
  static final int MOST = 99_999;

  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

  /// @param pages there are
  List<Integer> numbers(int pages) {
    List<Integer> chosen = new ArrayList<>();
    for (String part : word.split(",", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      if (!range.matches()) {
        throw wrong(pages);
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      if (from < 1 || to < from || to > pages) {
        throw wrong(pages);
      }
      for (int number = from; number <= to; number++) {
        chosen.add(number);
      }
    }
    return chosen;
  }

  private CommandFailure wrong(int pages) {
    return terminal.wrongUse("cli.bidbook.pages", word, pages, option);
  }
}
