package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.vote.Ballot;
import nl.noordwijzer.vote.Tally;
import nl.noordwijzer.vote.VoteServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The operator opens a vote, counts hands, lets phones in, and closes it.
final class VotingTest {
  private final TestDesk desk = TestDesk.shipped();
  private Voting voting;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    voting = Fx.get(Voting::new);
  }

  @AfterEach
  void close() {
    Fx.run(voting::close);
    desk.close();
  }

  private List<Scenario> scenarios() {
    return desk.session().plan().scenarios().toList();
  }

  private Tally tally() {
    return Objects.requireNonNull(Fx.get(() -> voting.tallyProperty().get()));
  }

  private void ask() {
    assertThat(Fx.get(() -> voting.onScenarios(desk.desk(), scenarios()))).isTrue();
  }

  private void count(Scenario scenario, int dots) {
    Fx.run(() -> voting.count(scenario.id(), dots));
  }

  private void waitFor(Scenario scenario, int dots) throws TimeoutException {
    Fx.waitUntil(() -> Objects.equals(tally().dots().get(scenario.id()), dots));
  }

  @Test
  void handsAreCountedAndTakenOff() throws TimeoutException {
    ask();
    assertThat(tally().ballot().options())
        .extracting(Ballot.Option::label)
        .containsExactly("Huidige situatie", "Scenario A");
    Scenario first = scenarios().getFirst();
    count(first, 3);
    waitFor(first, 3);
    count(first, -1);
    waitFor(first, 2);
    assertThat(tally().byHand()).isEqualTo(2);
  }

  @Test
  void aClosedVoteStaysInSightAndTakesNoMore() throws TimeoutException {
    ask();
    Scenario first = scenarios().getFirst();
    count(first, 1);
    waitFor(first, 1);
    Fx.run(voting::end);
    count(first, 1);
    assertThat(tally().dots()).containsEntry(first.id(), 1);
    assertThat(voting.openProperty().get()).isFalse();
    Fx.run(voting::forget);
    assertThat(voting.tallyProperty().get()).isNull();
  }

  @Test
  void oneOptionIsNoVote() {
    assertThat(Fx.get(() -> voting.onScenarios(desk.desk(), List.of(scenarios().getFirst()))))
        .isFalse();
    assertThat(voting.tallyProperty().get()).isNull();
  }

  @Test
  void phonesAreLetInOnlyWhenTheOperatorSaysSo() throws TimeoutException {
    Optional<InetAddress> here = Optional.of(InetAddress.getLoopbackAddress());
    ask();
    Fx.run(() -> voting.letIn(desk.desk(), here));
    assertThat(voting.serverProperty().get()).isNull();
    Fx.run(() -> {
      voting.phonesProperty().set(true);
      voting.letIn(desk.desk(), here);
    });
    Fx.waitUntil(() -> voting.serverProperty().get() != null);
    VoteServer server = Objects.requireNonNull(voting.serverProperty().get());
    assertThat(server.link()).startsWith("https://127.0.0.1:").endsWith(server.code());
    Fx.run(() -> {
      voting.phonesProperty().set(false);
      voting.letIn(desk.desk(), here);
    });
    assertThat(voting.serverProperty().get()).isNull();
  }

  @Test
  void theAddressThatIsTypedSaysThatItIsSecure() throws TimeoutException {
    ask();
    AudienceVote room = Fx.get(() -> new AudienceVote(desk.desk().texts(), VoteSight.of(voting)));
    Optional<InetAddress> here = Optional.of(InetAddress.getLoopbackAddress());
    VoteCard card = Fx.get(() -> new VoteCard(desk.desk(), voting, () -> here));
    Fx.run(() -> voting.phonesProperty().set(true));
    Fx.waitUntil(() -> voting.serverProperty().get() != null);
    String address = "https://" + Objects.requireNonNull(voting.serverProperty().get()).host();
    assertThat(words(room)).anyMatch(text -> text.lines().anyMatch(address::equals));
    assertThat(seen(card.root())).anyMatch(text -> text.contains(address));
    Fx.run(voting::end);
    assertThat(seen(card.root())).isNotEmpty().noneMatch(text -> text.contains(address));
    Fx.run(() -> {
      room.close();
      card.close();
    });
  }

  private static List<String> seen(Parent all) {
    return Fx.get(() ->
        all.lookupAll(".label").stream()
            .filter(Node::isVisible)
            .map(label -> ((Labeled) label).getText())
            .toList());
  }

  private static List<String> words(Parent all) {
    return Fx.get(
        () -> all.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList());
  }

  @Test
  void withoutANetworkTheOperatorIsTold() {
    Fx.run(() -> {
      voting.phonesProperty().set(true);
      voting.letIn(desk.desk(), Optional.empty());
    });
    assertThat(voting.phonesProperty().get()).isFalse();
    assertThat(desk.notices()).singleElement().asString().contains("op geen netwerk");
  }

  @Test
  void withoutANetworkTheTickGoesOffAgain() {
    Fx.run(() -> {
      VoteCard card = new VoteCard(desk.desk(), voting, Optional::empty);
      CheckBox phones = (CheckBox) Objects.requireNonNull(card.root().lookup("#vote-phones"));
      phones.fire();
      assertThat(phones.isSelected()).isFalse();
      card.close();
    });
  }
}
