package nl.noordwijzer.bidbook;

import java.util.List;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Which scenario a template means.
record Roles(BookRequest request) {
  private static final List<String> CHOSEN = List.of("first", "second", "third", "fourth");

  /// Ends the word of a scenario that a page does without where fewer were chosen.
  private static final String IF_CHOSEN = "?";

  /// Whether what is about a scenario stands on the page only where that was chosen, and it was
  /// not.
  boolean leavesOut(@Nullable String word) {
    return word != null
        && word.endsWith(IF_CHOSEN)
        && CHOSEN.indexOf(plain(word)) >= request.scenarios().size();
  }

  private static String plain(String word) {
    return word.endsWith(IF_CHOSEN) ? word.substring(0, word.length() - 1) : word;
  }

  /// @param word `base`, or the place among the chosen ones; the first when absent
  /// @throws NoordwijzerException when fewer were chosen, or the word means nothing
  Scenario scenario(@Nullable String word) throws NoordwijzerException {
    String role = word == null ? CHOSEN.getFirst() : plain(word);
    if (role.equals("base")) {
      return request.plan().base();
    }
    int place = CHOSEN.indexOf(role);
    if (place < 0) {
      throw new NoordwijzerException("bidbook.template.scenario", null, role);
    }
    require(place + 1, request);
    return request.scenarios().get(place);
  }

  /// @throws NoordwijzerException when fewer scenarios were chosen than are wanted
  static void require(int wanted, BookRequest request) throws NoordwijzerException {
    if (request.scenarios().size() < wanted) {
      throw new NoordwijzerException(
          "bidbook.scenarios.few", null, wanted, request.scenarios().size());
    }
  }
}
