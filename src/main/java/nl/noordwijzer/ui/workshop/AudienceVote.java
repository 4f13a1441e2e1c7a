package nl.noordwijzer.ui.workshop;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.vote.Tally;
import nl.noordwijzer.vote.VoteServer;
import org.jspecify.annotations.Nullable;

/// The vote as the room sees it: question and options with the way in for phones, and what came of
/// it once it is closed.
final class AudienceVote extends HBox implements AutoCloseable {
  private static final int QR_SIDE = 300;

  private final Texts texts;
  private final Voting voting;
  private final Label question = new Label();
  private final Label given = new Label();
  private final VoteRows rows;
  private final ImageView qr = new ImageView();
  private final Label code = new Label();
  private final VBox door;
  private final Subscription subscriptions;

  AudienceVote(Texts texts, Voting voting) {
    this.texts = texts;
    this.voting = voting;
    rows = new VoteRows(texts);
    question.getStyleClass().add("audience-title");
    question.setWrapText(true);
    given.getStyleClass().add("audience-quiet");
    code.getStyleClass().add("audience-quiet");
    code.setWrapText(true);
    Fitted fitted = new Fitted(rows);
    VBox.setVgrow(fitted, Priority.ALWAYS);
    question.setMinHeight(USE_PREF_SIZE);
    given.setWrapText(true);
    given.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(question, given, fitted);
    words.getStyleClass().add("audience-ballot");
    words.setMinSize(0, 0);
    setMinSize(0, 0);
    HBox.setHgrow(words, Priority.ALWAYS);
    door = new VBox(qr, code);
    door.getStyleClass().add("audience-door");
    door.setAlignment(Pos.TOP_CENTER);
    getStyleClass().add("audience-vote");
    getChildren().addAll(words, door);
    subscriptions =
        Subscription.combine(
            voting.tallyProperty().subscribe(_ -> refresh()),
            voting.openProperty().subscribe(_ -> refresh()),
            voting.serverProperty().subscribe(_ -> refresh()));
  }

  private void refresh() {
    Tally tally = voting.tallyProperty().get();
    setVisible(tally != null);
    if (tally == null) {
      return;
    }
    boolean open = voting.openProperty().get();
    question.setText(tally.ballot().question());
    if (open) {
      rows.showOptions(tally);
      given.setText(open(tally));
    } else {
      rows.showOutcome(tally);
      given.setText(GivenDots.sentence(texts, tally));
    }
    show(open ? voting.serverProperty().get() : null);
  }

  /// Phones are told of only where they may vote.
  private String open(Tally tally) {
    int dots = tally.ballot().dots();
    return voting.serverProperty().get() == null && tally.voters() == 0
        ? texts.get("workshop.vote.open.hands", dots)
        : texts.get("workshop.vote.open", dots, tally.voters());
  }

  private void show(@Nullable VoteServer server) {
    door.setVisible(server != null);
    door.setManaged(server != null);
    if (server != null) {
      qr.setImage(QrImage.of(server.link(), QR_SIDE));
      code.setText(texts.get("workshop.vote.way", server.host(), server.code()));
    }
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
