package nl.noordwijzer.ui.workshop;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.vote.Tally;
import nl.noordwijzer.vote.VoteServer;

/// The vote on the operator's map: counts what is given by hand, lets phones in, closes.
public final class VoteCard implements AutoCloseable {
  private static final double WIDEST = 360;

  private final Texts texts;
  private final Voting voting;
  private final Label question = new Label();
  private final Label given = PanelRows.muted();
  private final Label door = PanelRows.muted();
  private final VoteRows rows;
  private final Button end = new Button();
  private final VBox root;
  private final Subscription subscriptions;

  public VoteCard(Desk desk, Voting voting) {
    this(desk, voting, RoomNetwork::address);
  }

  /// @param network where phones can find this computer, if they can
  VoteCard(Desk desk, Voting voting, Supplier<Optional<InetAddress>> network) {
    texts = desk.texts();
    this.voting = voting;
    rows = new VoteRows(texts);
    question.getStyleClass().add("heading-small");
    FigureTiles.whole(question);
    CheckBox phones = new CheckBox(texts.get("workshop.vote.phones"));
    phones.setId("vote-phones");
    phones.setWrapText(true);
    phones.setMinHeight(Region.USE_PREF_SIZE);
    phones.setOnAction(_ -> voting.phonesProperty().set(phones.isSelected()));
    end.setId("vote-end");
    root = new VBox(question, new RowsScroll(rows), given, phones, door, new HBox(end));
    root.setId("vote-card");
    root.getStyleClass().add("vote-card");
    root.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
    subscriptions =
        Subscription.combine(
            voting.tallyProperty().subscribe(_ -> refresh()),
            voting.openProperty().subscribe(_ -> refresh()),
            voting.serverProperty().subscribe(_ -> tellDoor()),
            voting.phonesProperty().subscribe((_, _) -> voting.letIn(desk, network.get())),
            voting
                .phonesProperty()
                .subscribe(_ -> phones.setSelected(voting.phonesProperty().get())));
  }

  private void refresh() {
    Tally tally = voting.tallyProperty().get();
    boolean open = voting.openProperty().get();
    PanelRows.show(root, tally != null);
    end.setText(texts.get(open ? "workshop.vote.end" : "workshop.vote.forget"));
    end.setOnAction(_ -> leave(open));
    tellDoor();
    if (tally == null) {
      return;
    }
    question.setText(tally.ballot().question());
    given.setText(GivenDots.sentence(texts, tally));
    if (open) {
      rows.showCounting(tally, voting);
    } else {
      rows.showOutcome(tally);
    }
  }

  private void leave(boolean open) {
    if (open) {
      voting.end();
    } else {
      voting.forget();
    }
  }

  /// Of no use once the vote is closed.
  private void tellDoor() {
    VoteServer server = voting.serverProperty().get();
    PanelRows.show(door, server != null && voting.openProperty().get());
    door.setText(
        server == null
            ? ""
            : texts.get("workshop.vote.door", server.host(), server.code(), server.fingerprint()));
  }

  public Region root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
