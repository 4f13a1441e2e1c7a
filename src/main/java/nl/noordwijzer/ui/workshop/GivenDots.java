package nl.noordwijzer.ui.workshop;

import nl.noordwijzer.text.Texts;
import nl.noordwijzer.vote.Tally;

/// Where the dots of a vote came from, in a sentence.
final class GivenDots {
  private GivenDots() {}

  /// Phones are told of only where one voted.
  static String sentence(Texts texts, Tally tally) {
    return tally.voters() == 0
        ? texts.get("workshop.vote.given.hands", tally.total())
        : texts.get("workshop.vote.given", tally.total(), tally.voters(), tally.byHand());
  }
}
