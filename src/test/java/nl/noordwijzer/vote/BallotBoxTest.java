package nl.noordwijzer.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Dots are counted once for each voter, as last given.
final class BallotBoxTest {
  private final List<Tally> told = new ArrayList<>();
  private final BallotBox box = new BallotBox(told::add);

  static Ballot ballot() {
    return new Ballot(
        "b1",
        "Welk scenario?",
        List.of(new Ballot.Option("a", "Mengen"), new Ballot.Option("b", "Ineens")),
        3);
  }

  @Test
  void aVoterCountsOnceAsLastGiven() {
    box.open(ballot());
    assertThat(box.cast("piet", "b1", Map.of("a", 3))).isTrue();
    assertThat(box.cast("piet", "b1", Map.of("a", 1, "b", 1))).isTrue();
    assertThat(box.cast("anna", "b1", Map.of("b", 2))).isTrue();
    Tally tally = told.getLast();
    assertThat(tally.dots()).containsExactly(Map.entry("a", 1), Map.entry("b", 1 + 2));
    assertThat(tally.voters()).isEqualTo(2);
    assertThat(tally.total()).isEqualTo(4);
  }

  @Test
  void whatTheBallotDoesNotAllowDoesNotCount() {
    assertThat(box.cast("piet", "b1", Map.of("a", 1))).as("no ballot").isFalse();
    box.open(ballot());
    assertThat(box.cast("piet", "b2", Map.of("a", 1))).as("another ballot").isFalse();
    assertThat(box.cast("piet", "b1", Map.of("c", 1))).as("no such option").isFalse();
    assertThat(box.cast("piet", "b1", Map.of("a", 2, "b", 2))).as("too many").isFalse();
    assertThat(box.cast("piet", "b1", Map.of("a", 4, "b", -1))).as("below zero").isFalse();
    assertThat(box.cast("piet", "b1", Map.of("a", Integer.MAX_VALUE, "b", 4))).isFalse();
    assertThat(box.tally().orElseThrow().total()).isZero();
    assertThat(told).hasSize(1);
  }

  @Test
  void handsInTheRoomCountBesideThePhones() {
    box.open(ballot());
    box.cast("piet", "b1", Map.of("a", 1));
    box.count("a", 5);
    box.count("b", -2);
    box.count("c", 9);
    Tally tally = box.close().orElseThrow();
    assertThat(tally.dots()).containsExactly(Map.entry("a", 6), Map.entry("b", 0));
    assertThat(tally.byHand()).isEqualTo(5);
    assertThat(tally.voters()).isEqualTo(1);
    assertThat(box.tally()).isEmpty();
  }

  @Test
  void aNewBallotBeginsEmpty() {
    box.open(ballot());
    box.cast("piet", "b1", Map.of("a", 1));
    box.open(ballot());
    assertThat(box.tally().orElseThrow().total()).isZero();
    assertThat(box.of("piet")).isEmpty();
  }

  @Test
  void aBallotNoOneCouldVoteOnIsNone() {
    List<Ballot.Option> one = List.of(new Ballot.Option("a", "A"));
    List<Ballot.Option> same = List.of(one.getFirst(), one.getFirst());
    assertThatThrownBy(() -> new Ballot("b", "?", one, 1)).hasMessageContaining("options");
    assertThatThrownBy(() -> new Ballot("b", "?", same, 1)).hasMessageContaining("same id");
    assertThatThrownBy(() -> new Ballot("b", "?", ballot().options(), 0))
        .hasMessageContaining("dots");
  }

  @Property
  void theSumIsWhatEachVoterGaveLast(
      @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> given) {
    BallotBox own = new BallotBox(_ -> {});
    own.open(ballot());
    int[] last = new int[5];
    for (int i = 0; i < given.size(); i++) {
      own.cast("voter " + i % last.length, "b1", Map.of("a", given.get(i)));
      last[i % last.length] = given.get(i);
    }
    assertThat(own.tally().orElseThrow().total()).isEqualTo(Arrays.stream(last).sum());
  }
}
