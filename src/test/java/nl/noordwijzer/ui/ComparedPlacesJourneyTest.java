package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.workshop.SessionLog;
import nl.noordwijzer.workshop.AgendaStep;
import nl.noordwijzer.workshop.MapView;
import nl.noordwijzer.workshop.Outline;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The maps that are compared in a workshop go where its steps go, and nothing lies over what takes
/// the place of the map.
final class ComparedPlacesJourneyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");
  private static final MapView THERE = new MapView(197_000, 327_000, 4);

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

  private Parent room() {
    return window.bench().workshop().window().orElseThrow().content();
  }

  private void press(String selector) throws TimeoutException {
    Fx.run(() -> ((ButtonBase) find(selector)).fire());
    window.rest();
  }

  private void choose() throws TimeoutException {
    press("#mode-choose");
    Fx.waitUntil(() -> room().lookupAll(".compare-map").size() == 3);
    window.rest();
  }

  private SessionLog log() {
    return window.bench().workshop().log().orElseThrow();
  }

  private void planStep() {
    Plan plan = window.bench().session().plan();
    AgendaStep step = new AgendaStep("De beek", 10, plan.scenarios().get(1).id(), THERE);
    Fx.run(() -> log().add(new SessionEvent.AgendaSet(NOW, List.of(step))));
    Fx.run(() ->
        log()
            .add(
                new SessionEvent.Inked(
                    NOW,
                    "",
                    new Outline(
                        List.of(
                            new Spot(THERE.x(), THERE.y()),
                            new Spot(THERE.x() + 10, THERE.y()))))));
  }

  /// The ink begins where the step looks: in the middle of each map.
  private void assertThatAllLookThere() throws TimeoutException {
    window.rest();
    for (Parent shown : List.of(window.bench().root(), room())) {
      for (Node map : Fx.get(() -> List.copyOf(shown.lookupAll(".compare-map")))) {
        Polyline ink = (Polyline) Fx.get(() -> map.lookup(".mark-line"));
        Region layer = (Region) Fx.get(() -> ink.getParent().getParent());
        assertThat(Fx.get(() -> ink.getPoints().getFirst()))
            .isCloseTo(Fx.get(() -> layer.getWidth() / 2), within(0.5));
      }
    }
  }

  @Test
  void comparedMapsGoToThePlaceOfAStep() throws TimeoutException {
    planStep();
    choose();
    press("#session-next");
    assertThatAllLookThere();
  }

  @Test
  void mapsThatAreComparedAfterAStepBeganBeginAtItsPlace() throws TimeoutException {
    planStep();
    press("#session-next");
    choose();
    assertThatAllLookThere();
  }

  @Test
  void aStepThatIsPlannedWhileComparingKeepsWhereTheComparedMapsLook() throws TimeoutException {
    planStep();
    choose();
    press("#session-next");
    Fx.run(() -> {
      TextField name = (TextField) find("#session-step-name");
      name.setText("Nog eens");
      name.getOnAction().handle(null);
    });
    MapView kept = Fx.get(() -> log().sessionProperty().get().agenda().getLast().view());
    assertThat(kept.x()).isCloseTo(THERE.x(), within(1e-6));
    assertThat(kept.y()).isCloseTo(THERE.y(), within(1e-6));
    assertThat(kept.metresPerUnit()).isCloseTo(THERE.metresPerUnit(), within(1e-9));
  }

  @Test
  void noCardOfAWorkshopLiesOverThePages() throws TimeoutException {
    Fx.run(() -> window.bench().workshop().practise());
    Fx.run(() -> window.bench().goTo(Workspace.PAGES));
    window.rest();
    Node card = Fx.get(() -> find("#hint-card"));
    assertThat(Fx.get(card::isVisible)).isTrue();
    Node pages = Fx.get(() -> find(".pages"));
    assertThat(Fx.get(() -> pages.localToScene(pages.getLayoutBounds()).getMinY()))
        .isGreaterThanOrEqualTo(Fx.get(() -> card.localToScene(card.getLayoutBounds()).getMaxY()));
  }
}
