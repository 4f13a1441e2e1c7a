package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.workshop.Outline;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said and drawn lies on each of the maps that are compared, for operator and room.
final class ComparedNotesJourneyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");

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

  private Parent room() {
    return window.bench().workshop().window().orElseThrow().content();
  }

  private void choose() throws TimeoutException {
    Fx.run(() -> ((ButtonBase) window.bench().root().lookup("#mode-choose")).fire());
    window.rest();
    Fx.waitUntil(() -> room().lookupAll(".compare-map").size() == 3);
    window.rest();
  }

  /// A note and ink at a place that all of the maps show.
  private void say() {
    Viewport view = Fx.get(() -> window.bench().viewport());
    Spot here = new Spot(view.centreX(), view.centreY());
    Spot there = new Spot(view.centreX() + 300, view.centreY() + 300);
    Fx.run(() ->
        window
            .bench()
            .workshop()
            .log()
            .ifPresent(log -> {
              log.add(new SessionEvent.StickyNote(NOW, "", "Een bankje", NoteTheme.MEETING, here));
              log.add(
                  new SessionEvent.Inked(
                      NOW.plusSeconds(1), "", new Outline(List.of(here, there))));
            }));
  }

  @Test
  void notesAndInkLieOnEachComparedMapOfOperatorAndRoom() throws TimeoutException {
    say();
    choose();
    for (Parent shown : List.of(window.bench().root(), room())) {
      List<Node> maps = Fx.get(() -> List.copyOf(shown.lookupAll(".compare-map")));
      assertThat(maps).hasSize(3);
      for (Node map : maps) {
        assertThat(Fx.get(() -> map.lookupAll(".mark-remark"))).hasSize(1);
        assertThat(Fx.get(() -> map.lookupAll(".mark-line"))).hasSize(1);
        Bounds words = Fx.get(() -> inScene(map.lookup(".mark-remark")));
        assertThat(Fx.get(() -> inScene(map.lookup(".map-pane"))).contains(words)).isTrue();
      }
    }
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void nothingOfTheOneMapLiesOverTheComparison() throws TimeoutException {
    say();
    Node pad = Fx.get(() -> window.bench().root().lookup("#pointing-pad"));
    assertThat(pad.isVisible()).isTrue();
    choose();
    assertThat(Fx.get(pad::isVisible)).isFalse();
    Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
    window.rest();
    assertThat(Fx.get(pad::isVisible)).isTrue();
  }

  @Test
  void noCardLiesOverTheNamesOfComparedScenarios() throws TimeoutException {
    Fx.run(() -> window.bench().workshop().practise());
    choose();
    Node card = Fx.get(() -> window.bench().root().lookup("#hint-card"));
    Node name = Fx.get(() -> window.bench().root().lookup(".compare-name"));
    assertThat(Fx.get(card::isVisible)).isTrue();
    assertThat(Fx.get(() -> inScene(name).getMinY()))
        .isGreaterThanOrEqualTo(Fx.get(() -> inScene(card).getMaxY()));
    Fx.run(() -> window.bench().workshop().close());
    window.rest();
    assertThat(Fx.get(() -> StackPane.getMargin(window.bench().root().lookup(".compare")).getTop()))
        .isZero();
  }

  /// The first, of today, has nothing on it.
  @Test
  void theLegendOfTheRoomExplainsTheSignsOfTheComparedMaps() throws TimeoutException {
    choose();
    List<String> words =
        Fx.get(() ->
            room().lookupAll(".audience-legend .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    assertThat(words).contains("korte streepjes: nog een idee").doesNotContain("buurten in totaal");
  }

  @Test
  void aClosedWorkshopLeavesNoNotesOnComparedMaps() throws TimeoutException {
    say();
    choose();
    Fx.run(() -> window.bench().workshop().close());
    assertThat(Fx.get(() -> window.bench().root().lookup(".mark-remark"))).isNull();
  }
}
