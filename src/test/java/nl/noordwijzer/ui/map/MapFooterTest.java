package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sources of a map where there is room for them, and where there is not.
final class MapFooterTest {
  private static final List<String> NOTES =
      List.of("Bezit: voorbeeldverdeling", "Bron: CBS, 2019", "Bron: CBS, 2020");

  private MapFooter footer;

  @BeforeEach
  void make() throws TimeoutException {
    Fx.start();
    footer = Fx.get(() -> new MapFooter(Texts.in(Texts.DUTCH)));
    Fx.run(() -> footer.sources(NOTES));
  }

  private List<String> lines() throws TimeoutException {
    return Fx.get(() ->
        ((Pane) footer.lookup(".map-sources"))
            .getChildren().stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList());
  }

  @Test
  void allOfThemStandOnAWideAndHighMap() throws TimeoutException {
    Fx.run(() -> footer.setWidest(300));
    assertThat(lines()).isEqualTo(NOTES);
  }

  @Test
  void aNarrowMapHasTheFirstAndTheOthersAtAPress() throws TimeoutException {
    Fx.run(() -> footer.setWidest(190));
    assertThat(lines()).containsExactly(NOTES.getFirst());
    Fx.run(() -> ((Button) footer.lookup("#map-sources-more")).fire());
    assertThat(lines()).isEqualTo(NOTES);
  }

  @Test
  void soHasALowMap() throws TimeoutException {
    Fx.run(() -> footer.setLow(true));
    assertThat(lines()).containsExactly(NOTES.getFirst());
  }
}
