package nl.noordwijzer.ui.workshop;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
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
  /// Pixels of the code at least; it is shown as large as can be read from the back.
  private static final int QR_SIDE = 300;

  /// Parts of the height and of the width that the code fills.
  private static final double QR_HEIGHT = 0.45;

  private static final double QR_WIDTH = 0.3;

  private final Texts texts;
  private final Label question = new Label();
  private final Label given = new Label();
  private final VoteRows rows;
  private final ImageView qr = new ImageView();
  private final Label code = new Label();
  private final VBox door;
  private final Subscription subscription;

  /// @param seen as the room sees the vote
  AudienceVote(Texts texts, ObservableValue<VoteSight> seen) {
    this.texts = texts;
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
    qr.setPreserveRatio(true);
    qr.fitWidthProperty()
        .bind(
            Bindings.min(heightProperty().multiply(QR_HEIGHT), widthProperty().multiply(QR_WIDTH)));
    subscription = seen.subscribe(this::show);
  }

  private void show(VoteSight seen) {
    Tally tally = seen.tally();
    setVisible(tally != null);
    if (tally == null) {
      return;
    }
    question.setText(tally.ballot().question());
    if (seen.open()) {
      rows.showOptions(tally);
      given.setText(open(tally, seen.server()));
    } else {
      rows.showOutcome(tally);
      given.setText(GivenDots.sentence(texts, tally));
    }
    letIn(seen.open() ? seen.server() : null);
  }

  /// Phones are told of only where they may vote.
  private String open(Tally tally, @Nullable VoteServer server) {
    int dots = tally.ballot().dots();
    return server == null && tally.voters() == 0
        ? texts.get("workshop.vote.open.hands", dots)
        : texts.get("workshop.vote.open", dots, tally.voters());
  }

  private void letIn(@Nullable VoteServer server) {
    door.setVisible(server != null);
    door.setManaged(server != null);
    if (server != null) {
      qr.setImage(QrImage.of(server.link(), QR_SIDE));
      code.setText(texts.get("workshop.vote.way", server.host(), server.code()));
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
