package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The room chooses between as many scenarios as can be, with all figures under their maps.
final class RoomChoiceJourneyTest {
  /// Of the display of the room, CSS pixels.
  private static final double WIDTH = 1920;

  private static final double HEIGHT = 1080;

  /// What each of the maps in two rows keeps of the height of the room.
  private static final double MAP = 0.24;

  private static final List<String> NAMES =
      List.of(
          "Huidige situatie",
          "Mengen zonder verdringen",
          "Alles in een keer",
          "Behouden en verbinden");

  @TempDir private Path folder;
  private RoomStage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
    stage.press("#mode-choose");
    check(NAMES.getLast());
    Fx.waitUntil(() -> stage.room().lookupAll(".compare-map").size() == NAMES.size());
    stage.window().rest();
    StackPane room = stage.room();
    Fx.run(() -> grow(room));
  }

  /// To a display that is larger than that of the tests, which has no window as large as that.
  private static void grow(StackPane room) {
    Scene small = room.getScene();
    small.setRoot(new Region());
    Scene large = new Scene(room, WIDTH, HEIGHT);
    large.setUserAgentStylesheet(small.getUserAgentStylesheet());
    large.getStylesheets().setAll(small.getStylesheets());
    layOut(room);
  }

  /// Twice: the letters follow the size.
  private static void layOut(StackPane room) {
    for (int time = 0; time < 2; time++) {
      room.applyCss();
      room.layout();
    }
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  private void check(String words) throws TimeoutException {
    Fx.run(() ->
        stage
            .window()
            .nodes()
            .filter(CheckBox.class::isInstance)
            .map(CheckBox.class::cast)
            .filter(box -> box.getText().equals(words))
            .forEach(CheckBox::fire));
    stage.window().rest();
  }

  private List<Bounds> maps() {
    return Fx.get(() ->
        stage.room().lookupAll(".compare-map .map-pane").stream()
            .map(RoomChoiceJourneyTest::inScene)
            .toList());
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void fourMapsAreHighWithSixFiguresUnderThem() {
    assertThat(stage.words(".choice-table .choice-scenario")).containsExactlyElementsOf(NAMES);
    assertThat(stage.words(".choice-table .audience-name")).hasSize(6);
    assertThat(maps())
        .hasSize(NAMES.size())
        .allSatisfy(map -> assertThat(map.getHeight()).isGreaterThanOrEqualTo(MAP * HEIGHT));
  }

  @Test
  void allOfTheTableIsOnTheDisplay() {
    Node table = stage.inRoom(".choice-table").orElseThrow();
    Bounds room = Fx.get(() -> inScene(stage.room()));
    assertThat(Fx.get(() -> room.contains(inScene(table)))).isTrue();
    assertThat(stage.room().lookupAll(".choice-value"))
        .allSatisfy(
            value -> assertThat(Fx.get(() -> inScene(table).contains(inScene(value)))).isTrue());
  }

  /// Two lie over each other: the others are neither on the maps nor in the table or the sources.
  @Test
  void whileTwoAreSwipedTheRoomIsToldOfTheseTwo() throws TimeoutException {
    check("Leg de eerste twee over elkaar, met een schuifrand");
    assertThat(stage.words(".choice-table .choice-scenario"))
        .containsExactlyElementsOf(NAMES.subList(0, 2));
    assertThat(stage.words(".audience-sources"))
        .singleElement()
        .satisfies(words -> assertThat(words).contains(NAMES.get(1)).doesNotContain(NAMES.get(2)));
    check("Leg de eerste twee over elkaar, met een schuifrand");
    assertThat(stage.words(".choice-table .choice-scenario")).containsExactlyElementsOf(NAMES);
  }
}
