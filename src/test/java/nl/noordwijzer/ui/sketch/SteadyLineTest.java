package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A line asks the list for room only where it becomes higher or lower.
final class SteadyLineTest {
  private Label name;
  private SteadyLine line;
  private VBox list;

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  private void show(String words) {
    name = new Label(words);
    name.setWrapText(true);
    HBox content = new HBox(name);
    line = new SteadyLine(content);
    list = new VBox(line);
    Scene scene = new Scene(list, 120, 300);
    scene.getRoot().applyCss();
    list.layout();
  }

  private void rename(String words) {
    name.setText(words);
    line.changed();
  }

  @Test
  void otherWordsOfTheSameHeightLeaveTheListAsItIs() throws TimeoutException {
    Fx.run(() -> {
      show("Slakhorst");
      rename("Slakhorsten");
      assertThat(list.isNeedsLayout()).isFalse();
      list.layout();
      assertThat(name.getWidth()).isEqualTo(Math.ceil(name.prefWidth(-1)));
    });
  }

  @Test
  void wordsThatWrapGetTheirRoomAndGiveItBack() throws TimeoutException {
    Fx.run(() -> {
      show("Slakhorst");
      double one = line.getHeight();
      rename("Slakhorst met alles wat eromheen ligt, tot aan de weg");
      assertThat(list.isNeedsLayout()).isTrue();
      list.layout();
      assertThat(line.getHeight()).isGreaterThan(2 * one);
      assertThat(name.getHeight()).isEqualTo(line.getHeight());
      rename("Slakhorst");
      list.layout();
      assertThat(line.getHeight()).isEqualTo(one);
    });
  }
}
