import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can show: one window with one line of text. Ends by itself after
/// its first frame.
final class BareWindow {
  private BareWindow() {}

  static void main() {
    System.setProperty("java.awt.headless", "true");
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(new Label("Noordwijzer")), 1280, 800));
      stage.show();
      new SecondPulse().start();
    });
  }

  /// The first pulse draws the first frame; the second one says that it was drawn.
  private static final class SecondPulse extends AnimationTimer {
    private int pulses;

    @Override
    public void handle(long now) {
      pulses++;
      if (pulses == 2) {
        Platform.exit();
      }
    }
  }
}
