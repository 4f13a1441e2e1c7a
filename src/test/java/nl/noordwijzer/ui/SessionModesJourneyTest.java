package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The room explores, chooses and negotiates: what it sees is what the mode asks for.
final class SessionModesJourneyTest {
  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = OpenWindow.meetingOnExample(folder.resolve("plan.gpkg"));
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    Fx.waitUntilWritten();
  }

  private Node find(String selector) {
    return window.bench().root().lookup(selector);
  }

  private void press(String selector) throws TimeoutException {
    Fx.run(() -> ((ButtonBase) find(selector)).fire());
    window.rest();
  }

  private Node inRoom(String selector) {
    return window.bench().workshop().window().orElseThrow().content().lookup(selector);
  }

  private List<String> words(String selector) {
    return Fx.get(() ->
        inRoom(selector).lookupAll(".label").stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private <E extends SessionEvent> List<E> events(Class<E> kind) {
    return Fx.get(() ->
        window.bench().workshop().log().orElseThrow().sessionProperty().get().all(kind).toList());
  }

  private void pick(KeyFigures.Kind kind, boolean in) {
    Fx.run(() ->
        ((MenuButton) find("#workshop-choose-figures"))
            .getItems().stream()
                .filter(CustomMenuItem.class::isInstance)
                .map(item -> ((CustomMenuItem) item).getContent())
                .filter(node -> kind == node.getUserData())
                .map(CheckBox.class::cast)
                .filter(box -> box.isSelected() != in)
                .forEach(CheckBox::fire));
  }

  @Test
  void theFiguresAreChosenInAnOrderAndThenFixed() throws TimeoutException {
    for (KeyFigures.Kind kind : KeyFigures.Kind.values()) {
      pick(kind, false);
    }
    pick(KeyFigures.Kind.GAP, true);
    pick(KeyFigures.Kind.HOMES, true);
    press("#mode-choose");
    pick(KeyFigures.Kind.COST, true);
    assertThat(events(SessionEvent.FiguresFixed.class))
        .singleElement()
        .satisfies(fixed ->
            assertThat(fixed.figures()).extracting(it -> it.id()).containsExactly("gap", "homes"));
    Fx.waitUntil(() -> inRoom(".choice-table").lookupAll(".choice-value").size() == 6);
    assertThat(Fx.get(() -> inRoom(".choice-table").isVisible())).isTrue();
    assertThat(words(".choice-table"))
        .contains("Huidige situatie", "Mengen zonder verdringen", "Alles in een keer")
        .anyMatch(word -> word.startsWith("Tekort"))
        .noneMatch(word -> word.startsWith("Kosten"));
  }

  @Test
  void exploringHidesTheFiguresUntilTheyAreAskedFor() throws TimeoutException {
    press("#mode-negotiate");
    assertThat(Fx.get(() -> inRoom(".audience-figures").isVisible())).isTrue();
    press("#mode-explore");
    assertThat(Fx.get(() -> inRoom(".audience-figures").isVisible())).isFalse();
    press("#workshop-figures");
    assertThat(Fx.get(() -> inRoom(".audience-figures").isVisible())).isTrue();
    assertThat(events(SessionEvent.ModeSet.class))
        .extracting(SessionEvent.ModeSet::mode)
        .containsExactly(SessionMode.NEGOTIATE, SessionMode.EXPLORE);
  }

  /// Neither on the map nor above the compared ones.
  @Test
  void noVerdictStandsOnAMapWhileNobodyAskedForFigures() throws TimeoutException {
    Session session = window.bench().session();
    Fx.run(() -> session.show(session.plan().scenarios().get(2).id()));
    window.rest();
    assertThat(Fx.get(() -> session.marksProperty().get().said())).isEmpty();
    press("#workshop-figures");
    assertThat(Fx.get(() -> session.marksProperty().get().said())).isNotEmpty();
    Fx.run(() -> window.bench().goTo(Workspace.COMPARE));
    window.rest();
    Fx.waitUntil(() -> inRoom(".compare-verdict") != null);
    assertThat(Fx.get(() -> inRoom(".compare-verdict").isVisible())).isTrue();
    press("#workshop-figures");
    assertThat(Fx.get(() -> inRoom(".compare-verdict").isVisible())).isFalse();
    Fx.run(() -> window.bench().workshop().close());
    Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
    window.rest();
    assertThat(Fx.get(() -> session.marksProperty().get().said())).isNotEmpty();
  }

  @Test
  void theCardOfAssumptionsFoldsAwayFromTheMapAndBack() throws TimeoutException {
    press("#mode-negotiate");
    Fx.waitUntil(() -> find("#agreement-card .slider") != null);
    window.rest();
    Region card = (Region) Objects.requireNonNull(find("#agreement-card"));
    double open = Fx.get(card::getHeight);
    press("#agreement-fold");
    assertThat(Fx.get(() -> window.nodes().anyMatch(Slider.class::isInstance))).isFalse();
    assertThat(Fx.<Double>get(card::getHeight)).isLessThan(open / 2);
    press("#agreement-fold");
    assertThat(Fx.<Double>get(card::getHeight)).isEqualTo(open);
  }

  @Test
  void whatTheRoomAgreesOnIsInThePlanAndCanBeUndone() throws TimeoutException {
    press("#mode-negotiate");
    Fx.waitUntil(() -> find("#agreement-card .slider") != null);
    Slider slider = (Slider) find("#agreement-card .slider");
    String id = slider.getId().substring("agree-".length());
    double before = assumption(id).expected();
    assertThat(words(".audience-negotiation")).contains("Waar we van uitgaan");
    Fx.run(() -> slider.setValue(slider.getMax()));
    window.rest();
    Assumption agreed = assumption(id);
    assertThat(agreed.expected()).isEqualTo(agreed.high()).isNotEqualTo(before);
    assertThat(agreed.source().dutch()).startsWith("Afgesproken in de werksessie van ");
    Fx.waitUntil(() ->
        !window
            .bench()
            .workshop()
            .log()
            .orElseThrow()
            .sessionProperty()
            .get()
            .all(SessionEvent.Assumed.class)
            .toList()
            .isEmpty());
    assertThat(events(SessionEvent.Assumed.class))
        .singleElement()
        .satisfies(event -> assertThat(event.value()).isEqualTo(agreed.high()));
    window.press("Shortcut+Z");
    assertThat(assumption(id).expected()).isEqualTo(before);
    assertThat(Fx.get(() -> ((Slider) find("#agree-" + id)).getValue())).isEqualTo(before);
  }

  @Test
  void aHeldRoomKeepsWhatStandsBesideItsMapWhileTheOperatorChangesTheMode()
      throws TimeoutException {
    press("#mode-negotiate");
    assertThat(Fx.get(() -> inRoom(".audience-negotiation").isVisible())).isTrue();
    press("#workshop-hold");
    press("#mode-explore");
    press("#workshop-figures");
    assertThat(Fx.get(() -> inRoom(".audience-negotiation").isVisible())).isTrue();
    Fx.run(() -> window.bench().switchLanguage());
    window.rest();
    assertThat(Fx.get(() -> inRoom(".audience-negotiation").isVisible())).isTrue();
    press("#workshop-hold");
    assertThat(Fx.get(() -> inRoom(".audience-negotiation").isVisible())).isFalse();
  }

  private Assumption assumption(String id) {
    Session session = window.bench().session();
    return Fx.get(() -> session.plan().assumptions().require(id));
  }

  @Test
  void theRoomSeesWhatIsAskedOfWhom() throws TimeoutException {
    Session session = window.bench().session();
    Fx.run(() -> session.show(session.plan().scenarios().get(2).id()));
    press("#mode-negotiate");
    assertThat(words(".audience-negotiation"))
        .contains("Verdringing", "Wat het vraagt: woningen, en miljoen euro", "slopen", "Woonpunt");
  }

  @Test
  void aModeIsKeptInTheOtherLanguage() throws TimeoutException {
    press("#mode-negotiate");
    Fx.run(() -> window.bench().switchLanguage());
    window.rest();
    assertThat(words(".audience-negotiation")).contains("What we assume");
    assertThat(Fx.get(() -> ((ToggleButton) find("#mode-negotiate")).isSelected())).isTrue();
  }
}
