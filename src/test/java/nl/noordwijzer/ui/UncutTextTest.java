package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No word is cut in a window of 1280 x 800, whatever is chosen; [EveryStateTest] looks at its
/// other states.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UncutTextTest {
  private static final ScreenshotOptions.Size SIZE = new ScreenshotOptions.Size(1280, 800);

  private final CutText cut = new CutText();
  private Locale before = Locale.getDefault();
  private OpenWindow window;
  private Session session;

  @BeforeAll
  void open() throws TimeoutException {
    before = Locale.getDefault();
    window = new OpenWindow(ShippedRegion.FOLDER, SIZE);
    session = window.bench().session();
  }

  @AfterAll
  void close() {
    window.close();
    Locale.setDefault(before);
  }

  static Stream<Locale> languages() {
    return Stream.of(Texts.DUTCH, Texts.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void withNoIndicatorAsFirstOrAsSecond(Locale language) throws TimeoutException {
    speak(language);
    MapStyle first = session.style();
    for (Indicator indicator : longest(language)) {
      MapStyle next = UsualStyle.showing(session.style(), session.region().statistics(), indicator);
      show(next);
      if (!indicator.id().equals(first.theme().indicator())) {
        show(first.withTheme(first.theme().withSecond(indicator.id())));
      }
    }
    show(first);
    lookAtTheWholeList();
    assertThat(cut.found()).isEmpty();
  }

  private List<Indicator> longest(Locale language) {
    Comparator<Indicator> byLength = Comparator.comparingInt(i -> i.names().in(language).length());
    return session.region().statistics().catalogue().indicators().stream()
        .sorted(byLength.reversed())
        .limit(3)
        .toList();
  }

  private void lookAtTheWholeList() throws TimeoutException {
    ListView<?> list = Fx.get(() -> (ListView<?>) window.scene().lookup(".indicator-list"));
    for (int i = 0; i < list.getItems().size(); i += 4) {
      int place = i;
      Fx.run(() -> list.scrollTo(place));
      look();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void withNoMethodOrLevel(Locale language) throws TimeoutException {
    speak(language);
    MapStyle first = session.style();
    for (AreaLevel level : AreaLevel.values()) {
      show(first.withTheme(first.theme().withLevel(level)));
    }
    for (ClassMethod method : ClassMethod.values()) {
      show(first.withClasses(ClassSpec.of(method, 7)));
    }
    show(first);
    assertThat(cut.found()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theFirstFiguresOfTheTableAreInViewBesideOpenPanels(Locale language) throws TimeoutException {
    speak(language);
    TableView<?> table = Fx.get(() -> (TableView<?>) window.scene().lookup("#area-table"));
    double right = 0;
    for (TableColumn<?, ?> column : table.getColumns()) {
      right += column.getWidth();
      if (column.getStyleClass().contains("figure-column")) {
        break;
      }
    }
    assertThat(right).isBetween(1.0, table.getWidth());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theSentenceWhereNothingIsFoundIsReadToItsEnd(Locale language) throws TimeoutException {
    speak(language);
    window.press("Shortcut+K");
    TextField field = (TextField) Fx.get(() -> window.scene().lookup("#search"));
    Fx.run(() -> field.setText("wie kent dit"));
    Fx.waitUntil(this::allThatIsFoundIsSeen);
    Fx.run(() -> cut.look(window.nodesWithPopups()));
    Fx.run(field::clear);
    assertThat(cut.found()).isEmpty();
  }

  private boolean allThatIsFoundIsSeen() {
    ScrollPane found =
        window
            .nodesWithPopups()
            .filter(node -> node.getStyleClass().contains("search-results"))
            .map(ScrollPane.class::cast)
            .findFirst()
            .orElseThrow();
    double needed = found.getContent().prefHeight(found.getViewportBounds().getWidth());
    return needed > 0 && needed <= found.getViewportBounds().getHeight();
  }

  private void speak(Locale language) throws TimeoutException {
    Fx.run(() -> {
      cut.found().clear();
      window.bench().settings().languageProperty().set(language);
      window.bench().settings().table().openProperty().set(true);
    });
    look();
  }

  private void show(MapStyle style) throws TimeoutException {
    Fx.run(() -> session.change("", style));
    look();
  }

  private void look() throws TimeoutException {
    window.rest();
    Fx.run(() -> cut.look(window.nodes()));
  }
}
