package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import nl.noordwijzer.map.AreaFill;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendSigns;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class BivariateLegendTest {
  private static final Legend.Bivariate BLOCK =
      new Legend.Bivariate(
          "Huur en woningen",
          "Huur (%)",
          "Woningen",
          List.of("minder dan 10 %", "10 % of meer"),
          List.of("minder dan 400", "400 of meer"),
          List.of(
              List.of(entry("minder dan 10 %; minder dan 400", 3), entry("10 % of meer", 5)),
              List.of(entry("minder dan 10 %; 400 of meer", 7), entry("10 % of meer", 11))),
          List.of());

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Legend.ClassEntry entry(String label, int count) {
    return new Legend.ClassEntry(new AreaFill(0xff336699, false), label, count);
  }

  private static List<Node> nodes() {
    return Fx.get(() -> {
      List<Node> all = new ArrayList<>();
      collect(BivariateLegend.node(BLOCK, new LegendSigns(24, 14, 1)), all);
      return all;
    });
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  @Test
  void bothAxesSayTheirLimitsAndEachColourItsCount() {
    List<String> words =
        nodes().stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList();
    assertThat(words)
        .contains(
            "↑ Woningen: minder dan 400, 400 of meer", "→ Huur (%): minder dan 10 %, 10 % of meer")
        .contains("3", "5", "7", "11");
  }

  @Test
  void aColourIsReadAloudWithItsClassesAndCount() {
    assertThat(nodes())
        .extracting(Node::getAccessibleText)
        .contains("minder dan 10 %; minder dan 400: 3");
  }
}
