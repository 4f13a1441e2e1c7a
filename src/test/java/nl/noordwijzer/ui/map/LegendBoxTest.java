package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LegendBoxTest {
  private final TestDesk desk = TestDesk.shipped();

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private MapPicture picture(String indicator, PlanContent plan) {
    MapStyle style = desk.session().style();
    return new MapComposer(desk.session().region())
        .compose(
            style.withTheme(style.theme().withIndicator(indicator)),
            Ground.LIGHT,
            desk.desk().texts(),
            plan);
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    if (node instanceof ScrollPane scroll) {
      collect(scroll.getContent(), all);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  private static List<String> words(LegendBox box) {
    List<Node> all = new ArrayList<>();
    collect(box, all);
    return all.stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void theFormulaOfAComputedFigureStandsWithItsSourcesAndNotInTheLegend() {
    MapPicture derived = picture("aandeel_0_15", PlanContent.NONE);
    Legend.Classes classes = (Legend.Classes) derived.legend().blocks().getFirst();
    assertThat(classes.formula()).isNotEmpty();
    List<String> shown =
        Fx.get(() -> {
          LegendBox box = new LegendBox(desk.desk().texts());
          box.show(derived, 1);
          return words(box);
        });
    assertThat(shown)
        .contains(classes.entries().getFirst().label())
        .noneMatch(words -> words != null && words.contains(classes.formula()));
    assertThat(derived.notes()).anyMatch(note -> note.contains(classes.formula()));
  }

  @Test
  void whereTheHomesOfOneOwnerStandOutTheLegendLeadsBackToAll() {
    Owner owner = desk.session().region().ownership().corporations().getFirst();
    Fx.run(() -> desk.session().singledOwnerProperty().set(owner));
    LegendBox box = Fx.get(() -> LegendBox.of(desk.desk()));
    Fx.run(() -> box.show(picture("aandeel_0_15", PlanContent.NONE.with(owner)), 1));
    Hyperlink back = (Hyperlink) Fx.get(() -> box.getChildren().get(1));
    assertThat(back.isVisible()).isTrue();
    Fx.run(back::fire);
    assertThat(desk.session().singledOwnerProperty().get()).isNull();
    Fx.run(() -> box.show(picture("aandeel_0_15", PlanContent.NONE), 1));
    assertThat(back.isVisible()).isFalse();
  }
}
