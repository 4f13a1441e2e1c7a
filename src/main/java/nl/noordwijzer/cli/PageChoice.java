package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// Some pages of a bidbook by their numbers, such as `1,3-5`.
///
/// @param word as the user gives it; all pages when absent
record PageChoice(@Nullable String word, Terminal terminal) {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  List<Sheet> of(List<Sheet> all) {
    String wanted = word;
    if (wanted == null) {
      return all;
    }
    List<Sheet> chosen = new ArrayList<>();
    for (String part : wanted.split(",", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      if (!range.matches()) {
        throw wrong(wanted, all);
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      if (from < 1 || to < from || to > all.size()) {
        throw wrong(wanted, all);
      }
      chosen.addAll(all.subList(from - 1, to));
    }
    return chosen;
  }

  private CommandFailure wrong(String wanted, List<Sheet> all) {
    return terminal.wrongUse("cli.bidbook.pages", wanted, all.size());
  }
}
