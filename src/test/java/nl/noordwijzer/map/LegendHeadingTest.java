package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LegendHeadingTest {
  private static final Font FONT = MapFonts.regular(10.5);
  private static final String NOTE = "voorbeeldverdeling, geen werkelijk bezit";
  private static final String COUNTED = "woningen in Heerlen-Noord";

  /// The width that is taken up by each line: of the words, and beside the last what is counted.
  private static List<Double> widths(LegendRow.Heading heading) {
    return heading.words().lines().stream().map(line -> MapFonts.width(FONT, line)).toList();
  }

  @Test
  void aShortNoteHasWhatIsCountedBesideIt() {
    LegendRow.Heading heading = LegendRow.Heading.of("%", COUNTED, FONT, 190);
    assertThat(heading.beside()).isTrue();
    assertThat(heading.counted().lines()).containsExactly(COUNTED);
  }

  /// They once lay over each other, and what is counted began to the left of the legend.
  @Test
  void aLongNoteInANarrowColumnHasItUnderIt() {
    LegendRow.Heading heading = LegendRow.Heading.of(NOTE, COUNTED, FONT, 120);
    assertThat(heading.beside()).isFalse();
    assertThat(widths(heading)).allMatch(width -> width <= 120);
    assertThat(heading.counted().lines()).allMatch(line -> MapFonts.width(FONT, line) <= 120);
    assertThat(heading.height())
        .isGreaterThanOrEqualTo(heading.words().height() + heading.counted().height());
  }

  @Test
  void aLongNoteWithRoomBesideItKeepsOffWhatIsCounted() {
    LegendRow.Heading heading = LegendRow.Heading.of(NOTE, COUNTED, FONT, 320);
    double counted = MapFonts.width(FONT, COUNTED);
    assertThat(heading.beside()).isTrue();
    assertThat(widths(heading)).allMatch(width -> width + counted < 320);
  }
}
