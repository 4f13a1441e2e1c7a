package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.vote.Ballot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A vote on as many interventions as a scenario may have.
final class LongVoteTest {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 600;
  private static final String COLOURS =
      "-color-bg-default: white; -color-fg-muted: gray; -color-border-default: gray;"
          + " -color-shadow-default: gray";

  private final TestDesk desk = TestDesk.shipped();
  private final Texts texts = desk.desk().texts();
  private Voting voting;
  private AudienceVote vote;
  private StackPane root;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    voting = Fx.get(Voting::new);
    vote = Fx.get(() -> new AudienceVote(texts, VoteSight.of(voting)));
    root = Fx.get(() -> new StackPane(vote));
    Fx.run(() -> {
      root.setStyle(COLOURS);
      Scene scene = new Scene(root, WIDTH, HEIGHT);
      scene
          .getStylesheets()
          .add(
              Objects.requireNonNull(getClass().getResource("/nl/noordwijzer/ui/workshop.css"))
                  .toExternalForm());
      voting.ask("Welke ingrepen gaan voor?", options(29));
    });
  }

  @AfterEach
  void close() {
    Fx.run(() -> {
      vote.close();
      voting.close();
    });
    desk.close();
  }

  private static List<Ballot.Option> options(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Ballot.Option("o" + i, "Herinrichting van de Sittarderweg deel " + i))
        .toList();
  }

  private List<Label> labels() {
    return Fx.get(() -> {
      root.applyCss();
      root.layout();
      return vote.lookupAll(".label").stream().map(Label.class::cast).toList();
    });
  }

  private List<String> words() {
    return labels().stream().map(Label::getText).toList();
  }

  private static Bounds place(Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void theQuestionAndAllChoicesLieInTheWindow() {
    assertThat(words()).contains("Welke ingrepen gaan voor?", "Verdeel 3 stippen.");
    assertThat(labels())
        .filteredOn(label -> label.getText().startsWith("Herinrichting"))
        .hasSize(29)
        .allSatisfy(label -> {
          assertThat(place(label).getMinY()).isNotNegative();
          assertThat(place(label).getMaxY()).isLessThanOrEqualTo(HEIGHT);
          assertThat(place(label).getMaxX()).isLessThanOrEqualTo(WIDTH);
        });
    assertThat(Fx.get(() -> root.minHeight(-1))).isLessThan(HEIGHT);
  }

  @Test
  void theLongestAddressStandsOnOneLine() throws TimeoutException {
    Fx.run(() -> {
      voting.phonesProperty().set(true);
      voting.letIn(desk.desk(), Optional.of(InetAddress.getLoopbackAddress()));
    });
    Fx.waitUntil(() -> voting.serverProperty().get() != null);
    Label way =
        labels().stream()
            .filter(label -> label.getText().contains("https://"))
            .findFirst()
            .orElseThrow();
    Text longest = new Text("https://192.168.100.100:65535");
    longest.setFont(way.getFont());
    assertThat(way.getMaxWidth()).isGreaterThan(longest.getLayoutBounds().getWidth());
    assertThat(way.getWidth()).isLessThan(WIDTH / 3);
  }

  /// To be read by a phone at the back of the room, on a screen of any number of pixels.
  @Test
  void theCodeFillsAsMuchOfALargeWindow() throws TimeoutException {
    Fx.run(() -> {
      voting.phonesProperty().set(true);
      voting.letIn(desk.desk(), Optional.of(InetAddress.getLoopbackAddress()));
    });
    Fx.waitUntil(() -> voting.serverProperty().get() != null);
    for (int size : List.of(1, 4)) {
      Bounds code =
          Fx.get(() -> {
            vote.resize(WIDTH * size, HEIGHT * size);
            vote.layout();
            return vote.lookup(".image-view").getLayoutBounds();
          });
      assertThat(code.getHeight()).isGreaterThan(0.4 * HEIGHT * size);
    }
  }

  /// On a card that is narrower than they are.
  @Test
  void longNamesAreAllInSightInTheOutcome() {
    Fx.run(() -> voting.ask("Welke ingrepen gaan voor?", options(4)));
    VoteCard card = Fx.get(() -> new VoteCard(desk.desk(), voting));
    Fx.run(() -> {
      root.getChildren().setAll(card.root());
      card.root().setMaxWidth(300);
      voting.end();
      root.applyCss();
      root.layout();
    });
    ScrollPane scroll = (ScrollPane) Fx.get(() -> card.root().lookup(".vote-scroll"));
    assertThat(Fx.get(() -> scroll.getContent().prefHeight(280))).isGreaterThan(100);
    assertThat(Fx.get(() -> scroll.getContent().getLayoutBounds().getHeight()))
        .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight() + 1);
    Fx.run(card::close);
  }

  @Test
  void theOutcomeBeginsWithTheMostAndCountsTheRest() throws TimeoutException {
    Fx.run(() -> {
      voting.count("o3", 1);
      voting.count("o20", 4);
    });
    Fx.waitUntil(() -> Objects.requireNonNull(voting.tallyProperty().get()).total() == 5);
    Fx.run(voting::end);
    assertThat(words())
        .filteredOn(word -> word.startsWith("Herinrichting"))
        .hasSize(8)
        .startsWith(
            "Herinrichting van de Sittarderweg deel 20",
            "Herinrichting van de Sittarderweg deel 3");
    assertThat(words()).contains("En nog 21 zonder stippen.");
  }

  /// In so little height that the choices scroll.
  @Test
  void theOperatorReadsWhatEachChoiceGotWhileCountingAndAfter() throws TimeoutException {
    VoteCard card = Fx.get(() -> new VoteCard(desk.desk(), voting));
    Fx.run(() -> {
      VBox cards = new VBox(card.root());
      cards.setMaxSize(360, 400);
      root.getChildren().setAll(cards);
      voting.count("o3", 12);
    });
    Fx.waitUntil(() -> Objects.requireNonNull(voting.tallyProperty().get()).total() == 12);
    assertThat(counts(card)).hasSize(29).contains("12").doesNotContain("");
    Fx.run(voting::end);
    assertThat(counts(card)).hasSize(8).startsWith("12", "0").doesNotContain("");
    Fx.run(card::close);
  }

  /// As they are read: nothing of what has no room.
  private List<String> counts(VoteCard card) {
    return Fx.get(() -> {
      root.applyCss();
      root.layout();
      return card.root().lookupAll(".vote-count").stream()
          .map(Label.class::cast)
          .map(label -> label.getWidth() < label.prefWidth(-1) ? "" : label.getText())
          .toList();
    });
  }

  @Test
  void ofManyTheOperatorChoosesWhichTheRoomVotesOn() {
    Fx.run(() -> {
      VoteChoiceCard card = new VoteChoiceCard(texts, voting);
      voting.prepare("Welke gaan voor?", options(9));
      root.getChildren().setAll(card);
      card.applyCss();
      card.layout();
      List<CheckBox> boxes =
          card.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
      Button begin = (Button) Objects.requireNonNull(card.lookup("#vote-begin"));
      assertThat(boxes).noneMatch(CheckBox::isSelected);
      assertThat(begin.isDisabled()).isTrue();
      boxes.get(1).fire();
      boxes.get(4).fire();
      begin.fire();
      card.close();
    });
    assertThat(Objects.requireNonNull(voting.tallyProperty().get()).ballot().options())
        .extracting(Ballot.Option::id)
        .containsExactly("o1", "o4");
    assertThat(voting.draftProperty().get()).isNull();
  }
}
