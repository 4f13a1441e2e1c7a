package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A planner makes a type of intervention that the catalogue does not have.
final class OwnTypeJourneyTest {
  private OpenWindow window;
  private Session session;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
    session = window.bench().session();
    window.press("Shortcut+2");
    window.rest();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void write(String id, String words) throws TimeoutException {
    TextField field = (TextField) node(id);
    Fx.run(() -> field.setText(words));
  }

  /// What lies in a scroll pane is there after the next pulse.
  private Node node(String id) throws TimeoutException {
    Fx.waitUntil(() -> window.scene().getRoot().lookup(id) != null);
    return Objects.requireNonNull(Fx.get(() -> window.scene().getRoot().lookup(id)), id);
  }

  private void save() throws TimeoutException {
    Button button = (Button) node("#type-save");
    Fx.run(button::fire);
    window.rest();
  }

  private List<String> types() {
    return Fx.get(() -> session.plan().types().stream().map(type -> type.names().dutch()).toList());
  }

  @Test
  void thereIsNothingToChangeBeforeATypeIsMade() throws TimeoutException {
    Node change = node("#type-change");
    assertThat(Fx.get(change::isDisabled)).isTrue();
  }

  @Test
  void aTypeOfYourOwnStandsInTheListAtOnceAndCanBeUndone() throws TimeoutException {
    window.press("Shortcut+T");
    window.rest();
    assertThat(Fx.get(() -> window.scene().getFocusOwner().getId())).isEqualTo("type-dutch");
    save();
    assertThat(window.words()).contains("Geef de soort een naam.");
    write("#type-dutch", "Speelplek");
    Fx.run(() ->
        window.scene().getRoot().lookupAll(".type-card .check-box").stream()
            .map(CheckBox.class::cast)
            .filter(box -> box.getText().equals("punt"))
            .forEach(box -> box.setSelected(true)));
    save();
    assertThat(types()).containsExactly("Speelplek");
    assertThat(window.scene().getRoot().lookup(".type-card")).isNull();
    InterventionType made = Fx.get(() -> session.plan().types().get(0));
    Fx.run(() -> session.sketch().begin(made));
    window.press("Shortcut+Shift+T");
    window.rest();
    write("#type-dutch", "Speeltuin");
    save();
    assertThat(types()).containsExactly("Speeltuin");
    window.press("Shortcut+Z");
    window.press("Shortcut+Z");
    window.rest();
    assertThat(types()).isEmpty();
  }
}
