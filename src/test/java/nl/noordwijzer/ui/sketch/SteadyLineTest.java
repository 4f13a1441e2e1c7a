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
  /// A list of one line, 120 px wide.
  private static final class OneLine {
    private final Label name;
    private final SteadyLine line;
    private final VBox list;

    OneLine(String words) {
      name = new Label(words);
      name.setWrapText(true);
      line = new SteadyLine(new HBox(name));
      list = new VBox(line);
      new Scene(list, 120, 300).getRoot().applyCss();
      list.layout();
    }

    void rename(String words) {
      name.setText(words);
      line.changed();
    }
  }

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @Test
  void otherWordsOfTheSameHeightLeaveTheListAsItIs() throws TimeoutException {
    Fx.run(() -> {
      OneLine shown = new OneLine("Slakhorst");
      shown.rename("Slakhorsten");
      assertThat(shown.list.isNeedsLayout()).isFalse();
      shown.list.layout();
      assertThat(shown.name.getWidth()).isEqualTo(Math.ceil(shown.name.prefWidth(-1)));
    });
  }

  @Test
  void wordsThatWrapGetTheirRoomAndGiveItBack() throws TimeoutException {
    Fx.run(() -> {
      OneLine shown = new OneLine("Slakhorst");
      double one = shown.line.getHeight();
      shown.rename("Slakhorst met alles wat eromheen ligt, tot aan de weg");
      assertThat(shown.list.isNeedsLayout()).isTrue();
      shown.list.layout();
      assertThat(shown.line.getHeight()).isGreaterThan(2 * one);
      assertThat(shown.name.getHeight()).isEqualTo(shown.line.getHeight());
      shown.rename("Slakhorst");
      shown.list.layout();
      assertThat(shown.line.getHeight()).isEqualTo(one);
    });
  }
}
