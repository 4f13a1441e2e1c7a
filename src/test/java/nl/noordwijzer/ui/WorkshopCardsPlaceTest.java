package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.workshop.CardStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards lie as there is room from the moment that they are there, in a window that keeps its size.
final class WorkshopCardsPlaceTest {
  @TempDir private Path folder;
  private RoomStage stage;
  private CardStack cards;

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
    cards = (CardStack) stage.find("#workshop-cards");
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  @Test
  void cardsThatComeWhileThereIsNoMapLieBesideEachOther() {
    Fx.run(() -> {
      WorkshopCardsPlace place = new WorkshopCardsPlace(new Pane());
      place.keepBelow(new Pane());
      place.begin(cards);
      assertThat(cards.getChildren().getFirst()).isInstanceOf(HBox.class);
      place.end();
    });
  }

  @Test
  void cardsOverTheMapLieBesideEachOtherOnceSomethingTakesItsPlace() {
    Fx.run(() -> {
      WorkshopCardsPlace place = new WorkshopCardsPlace(new Pane());
      place.begin(cards);
      assertThat(cards.getChildren().getFirst()).isInstanceOf(VBox.class);
      place.keepBelow(new Pane());
      assertThat(cards.getChildren().getFirst()).isInstanceOf(HBox.class);
      place.end();
    });
  }
}
