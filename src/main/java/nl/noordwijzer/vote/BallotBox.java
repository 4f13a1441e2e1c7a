package nl.noordwijzer.vote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The vote that is open now, if any, and what was given in it. Safe for any thread.
///
/// A voter is known by a random word only: nothing here says who that is.
public final class BallotBox {
  private final Consumer<Tally> listener;
  private final Map<String, Map<String, Integer>> given = new HashMap<>();
  private final Map<String, Integer> byHand = new HashMap<>();
  private @Nullable Ballot open;

  /// @param listener told of each change, on the thread that makes it
  public BallotBox(Consumer<Tally> listener) {
    this.listener = listener;
  }

  /// Opens a vote. One that was open ends.
  public void open(Ballot ballot) {
    synchronized (this) {
      open = ballot;
      given.clear();
      byHand.clear();
    }
    tell();
  }

  /// What it came to; empty when none was open.
  public synchronized Optional<Tally> close() {
    Optional<Tally> last = tally();
    open = null;
    return last;
  }

  public synchronized Optional<Ballot> ballot() {
    return Optional.ofNullable(open);
  }

  /// What a voter gave before.
  public synchronized Map<String, Integer> of(String voter) {
    return Map.copyOf(given.getOrDefault(voter, Map.of()));
  }

  /// Takes the dots of a voter, in place of those given before.
  ///
  /// @return whether they count: the ballot is open and allows them
  public boolean cast(String voter, String ballot, Map<String, Integer> dots) {
    synchronized (this) {
      if (open == null || !open.id().equals(ballot) || !open.allows(dots)) {
        return false;
      }
      given.put(voter, Map.copyOf(dots));
    }
    tell();
    return true;
  }

  /// Adds dots that were counted in the room; takes them off when negative, never below zero.
  public void count(String option, int dots) {
    synchronized (this) {
      if (open == null || open.options().stream().noneMatch(o -> o.id().equals(option))) {
        return;
      }
      byHand.merge(option, dots, (old, more) -> Math.max(0, old + more));
      byHand.computeIfPresent(option, (_, sum) -> Math.max(0, sum));
    }
    tell();
  }

  /// What was given so far; empty when no vote is open.
  public synchronized Optional<Tally> tally() {
    if (open == null) {
      return Optional.empty();
    }
    Map<String, Integer> sums = new LinkedHashMap<>();
    open.options().forEach(option -> sums.put(option.id(), byHand.getOrDefault(option.id(), 0)));
    given.values().forEach(dots -> dots.forEach((id, each) -> sums.merge(id, each, Integer::sum)));
    int voters = (int) given.values().stream().filter(BallotBox::isGiven).count();
    int hands = byHand.values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(new Tally(open, sums, voters, hands));
  }

  private static boolean isGiven(Map<String, Integer> dots) {
    return dots.values().stream().anyMatch(each -> each > 0);
  }

  private void tell() {
    tally().ifPresent(listener);
  }
}
