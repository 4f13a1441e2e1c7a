package nl.noordwijzer.ui.workshop;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.vote.Ballot;
import nl.noordwijzer.vote.Tally;
import org.kordamp.ikonli.feather.Feather;

/// The options of a vote with what each got.
final class VoteRows extends GridPane {
  /// How many options stand under each other before there is a second column.
  private static final int ROWS = 8;

  private final Texts texts;

  VoteRows(Texts texts) {
    this.texts = texts;
    getStyleClass().add("vote-rows");
  }

  /// The options alone, in columns where they are many: nobody sees yet what the others chose.
  void showOptions(Tally tally) {
    getChildren().clear();
    List<Ballot.Option> options = tally.ballot().options();
    int columns = Math.ceilDiv(options.size(), ROWS) > 1 ? 2 : 1;
    int rows = Math.ceilDiv(options.size(), columns);
    for (int i = 0; i < options.size(); i++) {
      add(name(options.get(i)), i / rows, i % rows);
    }
  }

  /// With the dots of each, and a bar; the most first. Of many options those without dots are
  /// counted.
  void showOutcome(Tally tally) {
    getChildren().clear();
    List<Ballot.Option> sorted = mostFirst(tally);
    int most = dots(tally, sorted.getFirst());
    List<Ballot.Option> shown = sorted.subList(0, shown(tally, sorted));
    for (Ballot.Option option : shown) {
      int dots = dots(tally, option);
      ProgressBar bar = new ProgressBar(most == 0 ? 0 : (double) dots / most);
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setAccessibleText(texts.get("workshop.vote.dots", option.label(), dots));
      addRow(getRowCount(), name(option), bar, count(dots));
    }
    if (shown.size() < sorted.size()) {
      int rest = sorted.size() - shown.size();
      add(name(texts.get("workshop.vote.rest", rest)), 0, getRowCount(), 3, 1);
    }
  }

  /// Of equal ones in the order of the ballot.
  private static List<Ballot.Option> mostFirst(Tally tally) {
    return tally.ballot().options().stream()
        .sorted(Comparator.comparingInt((Ballot.Option it) -> dots(tally, it)).reversed())
        .toList();
  }

  /// All that have dots, and those without while there is room.
  private static int shown(Tally tally, List<Ballot.Option> options) {
    int given = (int) options.stream().filter(it -> dots(tally, it) > 0).count();
    return Math.max(given, Math.min(ROWS, options.size()));
  }

  /// With buttons to count what is given by hand.
  void showCounting(Tally tally, Voting voting) {
    getChildren().clear();
    for (Ballot.Option option : tally.ballot().options()) {
      Node less =
          IconButton.of(
              Feather.MINUS,
              texts.get("workshop.vote.less", option.label()),
              () -> voting.count(option.id(), -1));
      Node more =
          IconButton.of(
              Feather.PLUS,
              texts.get("workshop.vote.more", option.label()),
              () -> voting.count(option.id(), 1));
      addRow(getRowCount(), name(option), less, count(dots(tally, option)), more);
    }
  }

  private static int dots(Tally tally, Ballot.Option option) {
    return tally.dots().getOrDefault(option.id(), 0);
  }

  private static Label name(Ballot.Option option) {
    return name(option.label());
  }

  private static Label name(String words) {
    Label name = new Label(words);
    name.setWrapText(true);
    name.setMinSize(0, USE_PREF_SIZE);
    GridPane.setHgrow(name, Priority.ALWAYS);
    return name;
  }

  private static Label count(int dots) {
    Label count = new Label(String.valueOf(dots));
    count.getStyleClass().add("vote-count");
    count.setMinWidth(USE_PREF_SIZE);
    return count;
  }
}
