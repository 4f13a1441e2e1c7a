package nl.noordwijzer.ui.workshop;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Ids;
import nl.noordwijzer.vote.Ballot;
import nl.noordwijzer.vote.BallotBox;
import nl.noordwijzer.vote.Tally;
import nl.noordwijzer.vote.VoteServer;
import org.jspecify.annotations.Nullable;

/// Dots of the room on scenarios or interventions: counted by the operator, and by phones when the
/// operator lets them in. FX thread only.
public final class Voting implements AutoCloseable {
  /// Dots that each voter may give.
  private static final int DOTS = 3;

  private final BallotBox box = new BallotBox(tally -> Platform.runLater(() -> show(tally)));
  private final ReadOnlyObjectWrapper<@Nullable Tally> tally = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final BooleanProperty phones = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable VoteServer> server = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private int wishes;

  /// A question of which the options are still to be chosen.
  record Draft(String question, List<Ballot.Option> options) {
    Draft {
      options = List.copyOf(options);
    }
  }

  /// What was given; null when there has been no vote. Stays when the vote is closed.
  public ReadOnlyObjectProperty<@Nullable Tally> tallyProperty() {
    return tally.getReadOnlyProperty();
  }

  /// Whether dots can still be given.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Whether phones on the network of the room may vote; off until the operator says so.
  public BooleanProperty phonesProperty() {
    return phones;
  }

  /// The page for phones; null while there is none.
  ReadOnlyObjectProperty<@Nullable VoteServer> serverProperty() {
    return server.getReadOnlyProperty();
  }

  /// Asks which scenario the room prefers.
  ///
  /// @return whether there is something to choose from
  boolean onScenarios(Desk desk, List<Scenario> scenarios) {
    return ask(
        desk.texts().get("workshop.vote.scenarios"),
        scenarios.stream()
            .map(one -> new Ballot.Option(one.id(), one.name()))
            .limit(Ballot.MOST_OPTIONS)
            .toList());
  }

  /// Prepares a vote on interventions of a scenario: which of them, the operator chooses.
  ///
  /// @return whether there is something to choose from
  boolean onInterventions(Desk desk, Scenario scenario) {
    List<Ballot.Option> all =
        scenario.interventions().stream()
            .map((Intervention one) -> new Ballot.Option(one.id(), one.name()))
            .toList();
    return prepare(desk.texts().get("workshop.vote.interventions", scenario.name()), all);
  }

  /// @return whether there is something to choose from
  boolean prepare(String question, List<Ballot.Option> options) {
    draft.set(options.size() < 2 ? null : new Draft(question, options));
    return options.size() >= 2;
  }

  /// What is to be asked, and what can be chosen; null while nothing is prepared.
  ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Leaves what was prepared.
  void dropDraft() {
    draft.set(null);
  }

  /// @return whether there is something to choose from
  boolean ask(String question, List<Ballot.Option> options) {
    if (options.size() < 2) {
      return false;
    }
    end();
    dropDraft();
    box.open(new Ballot(Ids.random().get(), question, options, DOTS));
    box.tally().ifPresent(tally::set);
    open.set(true);
    return true;
  }

  private void show(Tally next) {
    if (open.get()) {
      tally.set(next);
    }
  }

  /// Counts dots that were given by hand; takes them off when negative.
  public void count(String option, int dots) {
    box.count(option, dots);
  }

  /// Ends the vote; what it came to stays in sight. Another question ends it as well.
  void end() {
    box.close().ifPresent(tally::set);
    open.set(false);
  }

  /// Takes the outcome out of sight.
  void forget() {
    end();
    tally.set(null);
  }

  /// Lets phones in, on one address of this computer, or no longer.
  ///
  /// @param address empty where this computer is on no network
  void letIn(Desk desk, Optional<InetAddress> address) {
    shut();
    if (!phones.get()) {
      return;
    }
    if (address.isEmpty()) {
      phones.set(false);
      desk.dialogs().notice(desk.texts().get("workshop.vote.network"));
      return;
    }
    int wish = ++wishes;
    desk.tasks()
        .start(
            _ -> door(desk, address.get()),
            (Door door) -> take(desk, door, wish == wishes && phones.get()));
  }

  /// A page, or why there is none.
  private record Door(@Nullable VoteServer server, @Nullable NoordwijzerException failure) {}

  private Door door(Desk desk, InetAddress address) {
    try {
      return new Door(VoteServer.open(address, box, desk.texts()), null);
    } catch (NoordwijzerException e) {
      return new Door(null, e);
    }
  }

  /// A page that nobody waits for any more is closed again.
  private void take(Desk desk, Door door, boolean wanted) {
    NoordwijzerException failure = door.failure;
    if (failure != null) {
      phones.set(false);
      desk.dialogs().failed(failure);
    } else if (wanted) {
      server.set(door.server);
    } else if (door.server != null) {
      door.server.close();
    }
  }

  private void shut() {
    wishes++;
    VoteServer there = server.get();
    server.set(null);
    if (there != null) {
      there.close();
    }
  }

  /// The code is worth nothing afterwards.
  @Override
  public void close() {
    dropDraft();
    phones.set(false);
    shut();
    end();
  }
}
