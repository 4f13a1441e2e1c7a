package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who practises and votes on scenarios that are compared, sees the maps on which the room votes.
final class ComparedWithCardsJourneyTest {
  /// CSS pixels, in a window that is 800 high.
  private static final double LEAST_OF_A_MAP = 150;

  @TempDir private Path folder;
  private RoomStage stage;

  @BeforeEach
  void voteOnCompared() throws TimeoutException {
    stage =
        new RoomStage(
            OpenWindow.meetingOnExample(
                folder.resolve("plan.gpkg"), new ScreenshotOptions.Size(1280, 800)));
    Fx.run(() -> stage.window().bench().workshop().practise());
    stage.press("#mode-choose");
    Fx.waitUntil(() -> maps().size() == 3);
    stage.choose("#workshop-vote", 0);
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  private Region root() {
    return (Region) stage.window().bench().root();
  }

  private List<Node> maps() {
    return List.copyOf(root().lookupAll(".compare-map .map-pane"));
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// What is kept free above the comparison.
  private double above() {
    return StackPane.getMargin(root().lookup(".compare")).getTop();
  }

  private double lowest() {
    return maps().stream().mapToDouble(map -> map.getLayoutBounds().getHeight()).min().orElse(0);
  }

  @Test
  void theMapsKeepMostOfTheHeight() {
    assertThat(Fx.get(this::lowest)).isGreaterThan(LEAST_OF_A_MAP);
  }

  @Test
  void theCardsLieBesideEachOtherAndAllOfTheVoteIsReached() {
    Bounds hint = Fx.get(() -> inScene(root().lookup("#hint-card")));
    Bounds vote = Fx.get(() -> inScene(root().lookup("#vote-card")));
    assertThat(vote.getMinX()).isGreaterThan(hint.getMaxX());
    Bounds end = Fx.get(() -> inScene(root().lookup("#vote-end")));
    assertThat(vote.contains(end)).isTrue();
    assertThat(end.getMaxY()).isLessThan(Fx.get(() -> inScene(maps().getFirst()).getMinY()));
    assertThat(Fx.get(() -> root().lookup("#vote-card .vote-scroll").getLayoutBounds().getHeight()))
        .isGreaterThan(60);
  }

  @Test
  void aLowCardTakesNoMoreThanItsHeight() throws TimeoutException {
    stage.press("#vote-end");
    stage.press("#vote-end");
    double height = Fx.get(() -> root().lookup("#hint-card").getLayoutBounds().getHeight());
    assertThat(Fx.get(this::above)).isEqualTo(height + 24);
    Fx.run(() -> ((Button) root().lookup("#hint-card .button")).fire());
    stage.window().rest();
    assertThat(Fx.get(this::above)).isZero();
  }

  @Test
  void onTheMapTheyLieUnderEachOtherAgain() throws TimeoutException {
    Fx.run(() -> stage.window().bench().goTo(Workspace.SKETCH));
    stage.window().rest();
    Bounds hint = Fx.get(() -> inScene(root().lookup("#hint-card")));
    Bounds vote = Fx.get(() -> inScene(root().lookup("#vote-card")));
    assertThat(vote.getMinX()).isEqualTo(hint.getMinX());
    assertThat(vote.getMinY()).isGreaterThan(hint.getMaxY());
  }

  @Test
  void withoutCardsTheFiguresAreBack() throws TimeoutException {
    Node figures = Fx.get(() -> root().lookup(".compare-tabs"));
    double folded = Fx.get(() -> figures.getLayoutBounds().getHeight());
    stage.press("#vote-end");
    stage.press("#vote-end");
    Fx.run(() -> stage.window().bench().workshop().close());
    stage.window().rest();
    assertThat(Fx.get(() -> figures.getLayoutBounds().getHeight())).isGreaterThan(folded + 60);
  }
}
