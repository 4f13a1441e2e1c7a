package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every act on the look of the map has a name that says what was done, and is undone and redone.
final class StyleActsTest {
  private final TestDesk desk = TestDesk.shipped();
  private final MapPanelChanges changes = MapPanelChanges.of(desk.desk());
  private final LayersViewModel layers = new LayersViewModel(changes);
  private final ClassesViewModel classes = new ClassesViewModel(changes);

  @AfterEach
  void close() {
    desk.close();
  }

  private Map<String, Runnable> acts() {
    Map<String, Runnable> acts = new LinkedHashMap<>();
    acts.put("laag Grenzen uit", () -> layers.show(LayerKind.BOUNDARIES, false));
    acts.put("laag Grenzen aan", () -> layers.show(LayerKind.BOUNDARIES, true));
    acts.put("dekking van laag Grenzen", () -> layers.setOpacity(LayerKind.BOUNDARIES, 0.3));
    acts.put("plaats van laag Grenzen", () -> layers.move(LayerKind.BOUNDARIES, 0));
    acts.put("achtergrondkaart grijs", () -> layers.chooseBackground("brt_grey"));
    acts.put("dekking van de achtergrondkaart", () -> layers.setBackgroundOpacity(0.4));
    acts.put("3 klassen", () -> classes.setCount(3));
    acts.put("methode Gelijke intervallen", () -> classes.setMethod(ClassMethod.EQUAL_INTERVAL));
    acts.put("kleuren omkeren", () -> classes.setReversed(true));
    return acts;
  }

  @Test
  void eachIsAStepWithANameUndoneAndRedone() {
    Session session = desk.session();
    acts()
        .forEach((words, act) -> {
          MapStyle before = session.style();
          act.run();
          MapStyle after = session.style();
          assertThat(after).as(words).isNotEqualTo(before);
          assertThat(session.history().undoName()).contains(words);
          session.history().undo();
          assertThat(session.style()).as("undone: " + words).isEqualTo(before);
          assertThat(session.history().redoName()).contains(words);
          session.history().redo();
          assertThat(session.style()).as("redone: " + words).isEqualTo(after);
        });
  }
}
