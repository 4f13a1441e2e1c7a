package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class ClassLabelsTest {
  private static final char NBSP = '\u00a0';

  private static List<String> labels(Texts texts, Double... bounds) {
    return new ClassLabels(DorpsrandMap.SHARE, texts)
        .of(new Classification(List.of(bounds))).stream()
            .map(label -> label.replace(NBSP, ' '))
            .toList();
  }

  @Test
  void dutchLabelsSayFromAndUpTo() {
    assertThat(labels(Texts.in(Texts.DUTCH), 3.0, 20.0, 30.0, 81.0))
        .containsExactly("minder dan 20 %", "20 tot 30 %", "30 % of meer");
  }

  @Test
  void englishLabelsSayFromAndUpTo() {
    assertThat(labels(Texts.in(Texts.ENGLISH), 3.0, 20.0, 30.0, 81.0))
        .containsExactly("under 20%", "20 to 30%", "30% or more");
  }

  @Test
  void bordersAreWrittenInFullSoThatClassesDoNotSeemToOverlap() {
    assertThat(labels(Texts.in(Texts.DUTCH), 0.0, 12.25, 12.5, 40.0))
        .containsExactly("minder dan 12,25 %", "12,25 tot 12,50 %", "12,50 % of meer");
  }

  @Test
  void largeNumbersAreGroupedAsTheLanguageDoes() {
    Texts dutch = Texts.in(Texts.DUTCH);
    Classification classes = new Classification(List.of(0.0, 1500.0, 2500.0, 9000.0));
    assertThat(new ClassLabels(DorpsrandMap.DWELLINGS, dutch).of(classes))
        .containsExactly("minder dan 1.500", "1.500 tot 2.500", "2.500 of meer");
  }

  @Test
  void aSingleClassIsOneValueOrARange() {
    assertThat(labels(Texts.in(Texts.DUTCH), 7.0, 7.0)).containsExactly("7 %");
    assertThat(labels(Texts.in(Texts.DUTCH), 7.0, 9.0)).containsExactly("7 tot en met 9 %");
  }
}
