package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The room votes, and sees what it chose when the vote is closed.
final class RoomVoteJourneyTest {
  private static final String QUESTION = "Welk scenario heeft uw voorkeur?";

  @TempDir private Path folder;
  private RoomStage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  private void askForScenarios() throws TimeoutException {
    stage.choose("#workshop-vote", 0);
  }

  private List<String> words() {
    return stage.words(".audience-vote .label");
  }

  private boolean isVoteSeen() {
    return stage.inRoom(".audience-vote").orElseThrow().isVisible();
  }

  @Test
  void theRoomVotesByHandAndSeesTheOutcomeWhenItIsClosed() throws TimeoutException {
    askForScenarios();
    assertThat(words()).contains(QUESTION, "Alles in een keer");
    Fx.run(() -> count("Alles in een keer: een stip erbij").fire());
    stage.window().rest();
    assertThat(words()).doesNotContain("1");
    stage.press("#vote-end");
    assertThat(words()).contains("1", "1 stip, met de hand geteld.");
  }

  private Button count(String words) {
    return stage.window().bench().root().lookupAll(".vote-card .button").stream()
        .filter(button -> words.equals(button.getAccessibleText()))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRoomThatIsHeldSeesAVoteAfterwards() throws TimeoutException {
    stage.press("#workshop-hold");
    askForScenarios();
    assertThat(isVoteSeen()).isFalse();
    stage.press("#workshop-hold");
    assertThat(isVoteSeen()).isTrue();
    assertThat(words()).contains(QUESTION);
  }

  @Test
  void theOutcomeStaysHiddenWhileTheRoomIsHeld() throws TimeoutException {
    askForScenarios();
    stage.press("#workshop-hold");
    stage.press("#vote-end");
    assertThat(words()).contains("Verdeel 3 stippen.").doesNotContain("0");
    stage.press("#vote-end");
    assertThat(isVoteSeen()).isTrue();
    stage.press("#workshop-hold");
    assertThat(isVoteSeen()).isFalse();
  }

  @Test
  void afterALongVoteTheRoomIsAsItWas() throws TimeoutException {
    Session session = stage.window().bench().session();
    Fx.run(() -> session.show(session.plan().scenarios().get(1).id()));
    stage.window().rest();
    stage.choose("#workshop-vote", 1);
    Fx.run(() ->
        stage.window().bench().root().lookupAll("#vote-choice .check-box").stream()
            .map(CheckBox.class::cast)
            .filter(box -> !box.isSelected())
            .forEach(CheckBox::fire));
    stage.press("#vote-begin");
    assertThat(words()).contains("Verdeel 3 stippen.");
    stage.press("#vote-end");
    stage.press("#vote-end");
    Node title = stage.inRoom(".audience-title").orElseThrow();
    assertThat(Fx.get(() -> title.localToScene(title.getLayoutBounds()).getMinY())).isNotNegative();
  }
}
