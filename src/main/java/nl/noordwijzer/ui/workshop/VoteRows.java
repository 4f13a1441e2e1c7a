package nl.noordwijzer.ui.workshop;

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
  private final Texts texts;

  VoteRows(Texts texts) {
    this.texts = texts;
    getStyleClass().add("vote-rows");
  }

  /// The options alone: nobody sees yet what the others chose.
  void showOptions(Tally tally) {
    getChildren().clear();
    tally.ballot().options().forEach(option -> addRow(getRowCount(), name(option)));
  }

  /// With the dots of each, and a bar.
  void showOutcome(Tally tally) {
    getChildren().clear();
    int most = tally.dots().values().stream().mapToInt(it -> it).max().orElse(0);
    for (Ballot.Option option : tally.ballot().options()) {
      int dots = dots(tally, option);
      ProgressBar bar = new ProgressBar(most == 0 ? 0 : (double) dots / most);
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setAccessibleText(texts.get("workshop.vote.dots", option.label(), dots));
      addRow(getRowCount(), name(option), bar, count(dots));
    }
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
    Label name = new Label(option.label());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
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
