package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TouchScreen;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.workshop.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// One person drives, the room looks: what it sees follows, is held, is blank, and never shows what
/// is the operator's.
final class WorkshopJourneyTest {
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

  private StackPane room() {
    return Fx.get(() -> window.bench().workshop().window().orElseThrow().content());
  }

  private Optional<Node> inRoom(String selector) {
    return Fx.get(() -> Optional.ofNullable(room().lookup(selector)));
  }

  private String title() {
    return Fx.get(() -> ((Labeled) room().lookup(".audience-title")).getText());
  }

  private void press(String id) throws TimeoutException {
    Fx.run(() -> ((ToggleButton) window.bench().root().lookup(id)).fire());
    window.rest();
  }

  private void showScenario(int number) throws TimeoutException {
    Session session = window.bench().session();
    Fx.run(() -> session.show(session.plan().scenarios().get(number).id()));
    window.rest();
  }

  @Test
  void theRoomFollowsUntilItIsHeld() throws TimeoutException {
    showScenario(1);
    assertThat(title()).isEqualTo("Mengen zonder verdringen");
    press("#workshop-hold");
    showScenario(2);
    assertThat(title()).isEqualTo("Mengen zonder verdringen");
    press("#workshop-hold");
    assertThat(title()).isEqualTo("Alles in een keer");
  }

  @Test
  void theRoomGoesBlankAndComesBack() throws TimeoutException {
    assertThat(isCovered()).isFalse();
    press("#workshop-blank");
    assertThat(isCovered()).isTrue();
    press("#workshop-blank");
    assertThat(isCovered()).isFalse();
  }

  private boolean isCovered() {
    return inRoom(".audience-cover").orElseThrow().isVisible();
  }

  @Test
  void figuresAreShownWhenAskedFor() throws TimeoutException {
    showScenario(2);
    assertThat(inRoom(".audience-figures").orElseThrow().isVisible()).isFalse();
    press("#workshop-figures");
    List<String> words =
        Fx.get(() ->
            room().lookupAll(".audience-figures .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    assertThat(words)
        .contains("Verdringing", "Huishoudens die worden verdrongen, 2022–2047")
        .anyMatch(word -> word.startsWith("Gebied: Heerlen-Noord."));
  }

  @Test
  void aRoomThatIsHeldKeepsItsFigures() throws TimeoutException {
    press("#workshop-figures");
    press("#workshop-hold");
    press("#workshop-figures");
    assertThat(inRoom(".audience-figures").orElseThrow().isVisible()).isTrue();
    press("#workshop-hold");
    assertThat(inRoom(".audience-figures").orElseThrow().isVisible()).isFalse();
  }

  @Test
  void theLegendOfTheRoomIsWhole() throws TimeoutException {
    showScenario(1);
    Bounds all = inScene(".audience-legend .legend-blocks");
    Bounds seen = inScene(".audience-legend .viewport");
    assertThat(all.getHeight()).isPositive();
    assertThat(all.getMaxY()).isLessThanOrEqualTo(seen.getMaxY() + 0.5);
  }

  private Bounds inScene(String selector) {
    return Fx.get(() -> {
      Node node = room().lookup(selector);
      return node.localToScene(node.getLayoutBounds());
    });
  }

  @Test
  void theRoomHasNothingToPress() throws TimeoutException {
    press("#workshop-figures");
    List<Node> pressable =
        Fx.get(() ->
            room().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList());
    assertThat(pressable).isEmpty();
  }

  @Test
  void inkBecomesAnIntervention() throws TimeoutException {
    showScenario(1);
    int before = interventions().size();
    press("#workshop-ink");
    Fx.run(() -> {
      draw(MouseEvent.MOUSE_PRESSED, 200, 200);
      draw(MouseEvent.MOUSE_DRAGGED, 300, 200);
      draw(MouseEvent.MOUSE_DRAGGED, 300, 280);
      draw(MouseEvent.MOUSE_DRAGGED, 200, 280);
      draw(MouseEvent.MOUSE_DRAGGED, 200, 205);
      draw(MouseEvent.MOUSE_RELEASED, 200, 205);
    });
    assertThat(inRoom(".pointing-ink")).isPresent();
    keep("Groenproject");
    window.rest();
    assertThat(interventions()).hasSize(before + 1);
    assertThat(interventions().getLast().type()).isEqualTo("groenproject");
    assertThat(inRoom(".pointing-ink")).isEmpty();
    window.press("Shortcut+Z");
    assertThat(interventions()).hasSize(before);
  }

  private List<Intervention> interventions() {
    return Fx.get(() -> window.bench().session().scenario().interventions().toList());
  }

  private MenuButton keepMenu() {
    return (MenuButton) window.bench().root().lookup("#workshop-keep");
  }

  /// A longer one would lie over its own button.
  @Test
  void theListOfWhatInkBecomesIsShort() {
    assertThat(Fx.get(() -> keepMenu().getItems())).hasSizeLessThan(9);
  }

  @Test
  void namesKeepOffTheCardsOnTheMap() throws TimeoutException {
    press("#mode-negotiate");
    Fx.waitUntil(() -> window.bench().root().lookup("#agreement-card .slider") != null);
    window.rest();
    Node card = Fx.get(() -> window.bench().root().lookup("#agreement-card"));
    Node map = Fx.get(() -> window.bench().view().map().root());
    Bounds place = Fx.get(() -> map.sceneToLocal(card.localToScene(card.getLayoutBounds())));
    assertThat(Fx.get(() -> window.bench().view().map().covers().fixedProperty().get()))
        .anyMatch(box ->
            Math.abs(box.getMinX() - place.getMinX()) <= 1
                && Math.abs(box.getMaxX() - place.getMaxX()) <= 1
                && Math.abs(box.getMaxY() - place.getMaxY()) <= 1);
  }

  /// Where the session has taken the place of the panel in which a note is written.
  @Test
  void aNewNoteOfThePlanHasAFieldForItsWords() throws TimeoutException {
    fold(false);
    Session session = window.bench().session();
    Note note =
        new Note(
            "n",
            new GeometryFactory().createPoint(new Coordinate(194_500, 325_500)),
            "",
            NoteTheme.OTHER,
            "",
            Instant.parse("2026-11-20T13:00:00Z"));
    Fx.run(() -> {
      session.change("", new AddItem<>(PlanPart.NOTES, note));
      session.chosenNoteProperty().set(note);
    });
    window.rest();
    assertThat(window.bench().settings().right().openProperty().get()).isTrue();
  }

  @Test
  void aPlanAreaThatIsChosenHasItsForm() throws TimeoutException {
    fold(false);
    Session session = window.bench().session();
    Fx.run(() -> session.chosenPlanAreaProperty().set(session.plan().areas().get(0)));
    window.rest();
    assertThat(window.bench().settings().right().openProperty().get()).isTrue();
  }

  private void keep(String type) {
    Fx.run(() ->
        keepMenu().getItems().stream()
            .flatMap(
                item -> item instanceof Menu group ? group.getItems().stream() : Stream.of(item))
            .filter(item -> item.getText().contains(type))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void draw(EventType<MouseEvent> type, double x, double y) {
    Node pad = window.bench().root().lookup("#pointing-pad");
    new TouchScreen(pad).mouse(type, new Point2D(x, y));
  }

  @Test
  void anotherLanguageIsSpokenInTheRoomToo() throws TimeoutException {
    press("#workshop-hold");
    Fx.run(() -> window.bench().switchLanguage());
    window.rest();
    assertThat(Fx.get(() -> ((Labeled) room().lookup(".audience-held")).getText()))
        .isEqualTo("Held");
  }

  /// As on the first start of all, with a workshop.
  @Test
  void theWelcomeWaitsUntilThereIsNoRoomToLook() throws TimeoutException {
    Fx.run(() -> window.bench().workshop().close());
    Fx.run(() -> {
      window.bench().settings().welcomedProperty().set(false);
      window.bench().showWelcome();
    });
    assertThat(isWelcomed()).isTrue();
    window.press("F11");
    window.rest();
    assertThat(isWelcomed()).isFalse();
    assertThat(window.bench().settings().welcomedProperty().get()).isFalse();
  }

  private boolean isWelcomed() {
    return Fx.get(() -> window.bench().root().lookup(".welcome-card") != null);
  }

  @Test
  void undoIsOfInkWhileInkIsDrawn() throws TimeoutException {
    press("#workshop-ink");
    Fx.run(() -> {
      draw(MouseEvent.MOUSE_PRESSED, 200, 200);
      draw(MouseEvent.MOUSE_DRAGGED, 300, 200);
      draw(MouseEvent.MOUSE_RELEASED, 300, 200);
    });
    assertThat(inRoom(".pointing-ink")).isPresent();
    window.press("Shortcut+Z");
    window.rest();
    assertThat(inRoom(".pointing-ink")).isEmpty();
  }

  @Test
  void noKeyEndsAWorkshop() throws TimeoutException {
    window.press("F11");
    window.rest();
    assertThat(Fx.get(() -> window.bench().workshop().window())).isPresent();
  }

  @Test
  void theOperatorsKeysMakeTheRoomBlackAndHoldIt() throws TimeoutException {
    Audience audience = Fx.get(() -> window.bench().workshop().audience().orElseThrow());
    window.press("F10");
    assertThat(Fx.get(audience.blankProperty()::get)).isTrue();
    window.press("F10");
    assertThat(Fx.get(audience.blankProperty()::get)).isFalse();
    window.press("F12");
    assertThat(Fx.get(audience.heldProperty()::get)).isTrue();
  }

  @Test
  void aClosedWorkshopLeavesNothing() throws TimeoutException {
    Fx.run(() -> window.bench().workshop().close());
    window.rest();
    assertThat(Fx.get(() -> window.bench().root().lookup("#workshop-bar"))).isNull();
    assertThat(Fx.get(() -> window.bench().workshop().window())).isEmpty();
  }

  @Test
  void theRoomSeesTheComparisonWhileTheOperatorCompares() throws TimeoutException {
    assertThat(inRoom(".compare-maps")).isEmpty();
    Fx.run(() -> window.bench().goTo(Workspace.COMPARE));
    window.rest();
    assertThat(title()).isEqualTo("Scenario’s naast elkaar");
    assertThat(namesOfCompared()).startsWith("Huidige situatie", "Mengen zonder verdringen");
    Fx.run(() -> ((CheckBox) window.bench().root().lookup("#compare-swipe")).fire());
    window.rest();
    assertThat(title()).isEqualTo("Twee scenario’s over elkaar, met een schuifrand");
    press("#workshop-hold");
    Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
    window.rest();
    assertThat(inRoom(".compare-maps")).isPresent();
    press("#workshop-hold");
    assertThat(inRoom(".compare-maps")).isEmpty();
    assertThat(title()).isEqualTo("Mengen zonder verdringen");
  }

  private List<String> namesOfCompared() {
    return Fx.get(() ->
        room().lookupAll(".compare-name").stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void inANarrowWindowTheProfileGivesWayToTheSession() throws TimeoutException {
    fold(false);
    assertThat(window.bench().settings().right().openProperty().get()).isFalse();
    fold(true);
    assertThat(window.bench().settings().right().openProperty().get()).isTrue();
  }

  private void fold(boolean folded) throws TimeoutException {
    Fx.run(
        () -> window.bench().workshop().log().ifPresent(log -> log.foldedProperty().set(folded)));
    window.rest();
  }
}
