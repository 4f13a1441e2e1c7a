package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody takes in a list that is not for others before having been asked whether it is.
final class ConfidentialIntakeTest {
  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private Path homes() throws IOException {
    return file("lijst.csv", "Eigenaar;Aantal woningen;Buurtcode", "Woonpunt;40;BU09171000");
  }

  private Path trees() throws IOException {
    return file("bomen 2021.csv", "buurtcode;Bomen", "BU09171000;12");
  }

  private Button take() {
    return (Button) window.scene().getRoot().lookup(".intake-card .take");
  }

  private Node focused() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  private void type(KeyCode key) throws TimeoutException {
    Fx.run(() -> {
      Node at = window.scene().getFocusOwner();
      for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        at.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
      }
    });
    window.rest();
  }

  @Test
  void returnAnswersWhetherAListIsConfidentialAndAddsItOnlyAtTheButton()
      throws IOException, TimeoutException {
    window.drop(homes());
    type(KeyCode.ENTER);
    assertThat(take()).isNotNull();
    assertThat(focused().getStyleClass()).contains("confidential");
    assertThat(((CheckBox) focused()).isSelected()).isTrue();
    Fx.run(take()::requestFocus);
    type(KeyCode.ENTER);
    assertThat(take()).isNull();
    Region after = window.bench().session().region();
    assertThat(after.ownership().source().confidential()).isTrue();
  }

  @Test
  void figuresThatAnyoneMaySeeAreAddedWithReturnAtOnce() throws IOException, TimeoutException {
    window.drop(trees());
    type(KeyCode.ENTER);
    assertThat(take()).isNull();
  }

  @Test
  void theQuestionAboutAListComesFirstAlsoWhereAnotherFileWasNamedFirst()
      throws IOException, TimeoutException {
    window.drop(trees(), homes());
    type(KeyCode.ENTER);
    assertThat(take()).isNotNull();
    assertThat(focused().getStyleClass()).contains("confidential");
    assertThat(((CheckBox) focused()).isSelected()).isTrue();
  }
}
