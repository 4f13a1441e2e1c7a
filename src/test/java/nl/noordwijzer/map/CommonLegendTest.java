package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.TypeLook.ColourGroup;
import nl.noordwijzer.plan.TypeLook.Pattern;
import org.junit.jupiter.api.Test;

/// The legend of maps beside each other, on which different things are proposed.
final class CommonLegendTest {
  private static final Legend.StatusEntry IDEA =
      new Legend.StatusEntry(StatusSign.IDEA, "nog een idee");
  private static final Legend.StatusEntry DONE = new Legend.StatusEntry(StatusSign.DONE, "klaar");
  private static final Legend.Lines BORDERS =
      new Legend.Lines("Grenzen", List.of(new Legend.LineEntry(AreaLevel.NEIGHBOURHOOD, "buurt")));

  private static Legend.TypeEntry type(String name, int count) {
    return new Legend.TypeEntry(
        new TypeLook("home", Pattern.DOTTED, ColourGroup.NEW_HOMES), name, count);
  }

  private static Legend proposing(
      Legend.StatusEntry status, String wide, Legend.TypeEntry... types) {
    return new Legend(
        List.of(
            new Legend.Proposed(
                "Ingrepen", "ingrepen", List.of(types), List.of(status), wide, "", List.of()),
            BORDERS));
  }

  @Test
  void allThatIsProposedOnAnyOfTheMapsIsInItWithoutCountsOfOne() {
    Legend first = proposing(DONE, "", type("Flexwoningen", 2), type("Buurttuin", 1));
    Legend second = proposing(IDEA, "heel gebied", type("Buurttuin", 3), type("Middenhuur", 1));

    Legend.Proposed all = (Legend.Proposed) CommonLegend.of(List.of(first, second)).blocks().get(0);

    assertThat(all.entries())
        .extracting(Legend.TypeEntry::label)
        .containsExactly("Flexwoningen", "Buurttuin", "Middenhuur");
    assertThat(all.counted()).isEmpty();
    assertThat(all.statuses()).containsExactly(IDEA, DONE);
    assertThat(all.wide()).isEqualTo("heel gebied");
  }

  @Test
  void whatOnlyTheLastMapProposesComesBeforeTheLines() {
    Legend bare = new Legend(List.of(BORDERS));
    Legend last = proposing(IDEA, "", type("Flexwoningen", 2));

    assertThat(CommonLegend.of(List.of(bare, bare, last)).blocks())
        .hasSize(2)
        .element(0)
        .isInstanceOf(Legend.Proposed.class);
  }

  @Test
  void oneMapKeepsItsCounts() {
    Legend one = proposing(IDEA, "", type("Flexwoningen", 2));
    assertThat(CommonLegend.of(List.of(one))).isEqualTo(one);
  }
}
