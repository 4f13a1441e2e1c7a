package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowDialogsTest {
  @Test
  void enterInAQuestionChangesNothing() throws TimeoutException {
    Fx.start();
    ButtonType agree = new ButtonType("Weggooien", ButtonBar.ButtonData.YES);
    Alert alert = Fx.get(() -> WindowDialogs.confirmation("Weggooien?", agree));
    assertThat(isDefault(alert, ButtonType.CANCEL)).isTrue();
    assertThat(isDefault(alert, agree)).isFalse();
  }

  /// Dialogs are made anew for another language.
  @Test
  void inTheOtherLanguageFilesAreStillChosenWhereTheLastOneWas(@TempDir Path folder)
      throws TimeoutException {
    try (OpenWindow window = new OpenWindow(ShippedRegion.FOLDER)) {
      Fx.run(() -> {
        dialogs(window).remember(folder.resolve("plan.gpkg"));
        window.bench().switchLanguage();
      });
      assertThat(Fx.get(() -> dialogs(window).chooser("Open").getInitialDirectory()))
          .isEqualTo(folder.toFile());
    }
  }

  private static WindowDialogs dialogs(OpenWindow window) {
    return (WindowDialogs) window.bench().desk().dialogs();
  }

  private static boolean isDefault(Alert alert, ButtonType type) {
    return Fx.get(() -> ((Button) alert.getDialogPane().lookupButton(type)).isDefaultButton());
  }
}
