package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Scenarios of a bidbook, chosen and put in order.
class ScenarioChoiceTest {
  private final ScenarioChoice two = new ScenarioChoice(2, List.of("a", "b"));

  @Test
  void oneTooManyTakesThePlaceOfTheLast() {
    assertThat(two.with("c").ids()).containsExactly("a", "c");
    assertThat(new ScenarioChoice(1, List.of("a")).with("b").ids()).containsExactly("b");
  }

  @Test
  void oneComesEarlierButNotBeforeTheFirst() {
    assertThat(two.earlier("b").ids()).containsExactly("b", "a");
    assertThat(two.earlier("a")).isEqualTo(two);
  }

  @Test
  void oneIsLeftOutAndOthersStay() {
    assertThat(two.without("a").ids()).containsExactly("b");
    assertThat(two.without("c")).isEqualTo(two);
  }
}
