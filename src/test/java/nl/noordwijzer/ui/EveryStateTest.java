package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// In every state of a window of 1280 x 800, and at each step on the way there, no word is cut and
/// all of them stand out. Whether words are cut depends on the language and not on the theme, and
/// the other way round, so that two walks see all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStateTest {
  private final CutText cut = new CutText();
  private final FaintText faint = new FaintText();
  private Locale before = Locale.getDefault();
  private OpenWindow window;

  @BeforeAll
  void open() throws TimeoutException {
    before = Locale.getDefault();
    window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
  }

  @AfterAll
  void close() {
    window.close();
    Locale.setDefault(before);
  }

  @Test
  void readsWellInDutchAndLight() throws TimeoutException {
    walk(Texts.DUTCH, Ground.LIGHT);
  }

  @Test
  void readsWellInEnglishAndDark() throws TimeoutException {
    walk(Texts.ENGLISH, Ground.DARK);
  }

  private void walk(Locale language, Ground ground) throws TimeoutException {
    Session session = window.bench().session();
    MapStyle first = session.style();
    int seen = faint.seen();
    Fx.run(() -> {
      cut.found().clear();
      faint.found().clear();
      window.bench().settings().languageProperty().set(language);
      window.bench().settings().groundProperty().set(ground);
    });
    for (ScreenState state : states()) {
      for (Consumer<Workbench> step : state.steps()) {
        Fx.run(() -> step.accept(window.bench()));
        look();
      }
      Fx.run(() -> {
        window.bench().settings().panels().forEach(panel -> panel.openProperty().set(true));
        session.change("", first);
        session.selectionProperty().set(List.of());
        session.chosenInterventionsProperty().set(List.of());
        session.sketch().take(Sketch.Tool.NONE);
        session.show(session.plan().scenarios().get(1).id());
        window.bench().goTo(Workspace.EXPLORE);
      });
    }
    assertThat(faint.seen() - seen).isGreaterThan(500);
    assertThat(cut.found()).isEmpty();
    assertThat(faint.found()).isEmpty();
  }

  private static List<ScreenState> states() {
    return Stream.of(ScreenState.all(), CompareStates.all(), PageStates.ofExample())
        .flatMap(List::stream)
        .toList();
  }

  private void look() throws TimeoutException {
    window.rest();
    Fx.run(() -> {
      cut.look(window.nodesWithPopups());
      faint.look(window.nodesWithPopups());
    });
  }
}
