package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.Test;

final class WindowDialogsTest {
  @Test
  void enterInAQuestionChangesNothing() throws TimeoutException {
    Fx.start();
    ButtonType agree = new ButtonType("Weggooien", ButtonBar.ButtonData.YES);
    Alert alert = Fx.get(() -> WindowDialogs.confirmation("Weggooien?", agree));
    assertThat(isDefault(alert, ButtonType.CANCEL)).isTrue();
    assertThat(isDefault(alert, agree)).isFalse();
  }

  private static boolean isDefault(Alert alert, ButtonType type) {
    return Fx.get(() -> ((Button) alert.getDialogPane().lookupButton(type)).isDefaultButton());
  }
}
