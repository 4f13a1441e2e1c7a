package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.TypeLook.ColourGroup;
import nl.noordwijzer.plan.TypeLook.Pattern;
import org.junit.jupiter.api.Test;

final class LegendTest {
  private static final Legend.StatusEntry IDEA =
      new Legend.StatusEntry(StatusSign.IDEA, "nog een idee");

  private static Legend.TypeEntry entry(ColourGroup group, String name, int count) {
    return new Legend.TypeEntry(new TypeLook("home", Pattern.DOTTED, group), name, count);
  }

  @Test
  void kindsOfOneColourAreOneGroupWithAllTheirInterventions() {
    Legend.Proposed proposed =
        new Legend.Proposed(
            "Ingrepen",
            "ingrepen",
            List.of(
                entry(ColourGroup.NEW_HOMES, "Flexwoningen", 2),
                entry(ColourGroup.GREEN, "Buurttuin", 4),
                entry(ColourGroup.NEW_HOMES, "Middenhuur", 3)),
            List.of(IDEA),
            "",
            "",
            List.of());

    Legend.Proposed grouped = proposed.byGroup(ColourGroup::name);

    assertThat(grouped.entries())
        .containsExactly(
            new Legend.TypeEntry(TypeLook.of(ColourGroup.NEW_HOMES), "NEW_HOMES", 2 + 3),
            new Legend.TypeEntry(TypeLook.of(ColourGroup.GREEN), "GREEN", 4));
    assertThat(grouped.statuses()).containsExactly(IDEA);
  }
}
