package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window of the room goes to the display of the room, and tells the room nothing about keys.
final class AudienceWindowTest {
  /// Both on the one display of the headless platform.
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 640, 800);

  private static final Rectangle2D WALL = new Rectangle2D(640, 0, 600, 700);
  private static final String WAY_BACK = "Esc of F11: terug naar een venster";

  private final TestDesk desk = TestDesk.shipped();
  private List<Rectangle2D> displays = List.of(LAPTOP, WALL);
  private Audience audience;
  private AudienceWindow window;
  private Stage operator;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    audience =
        Fx.get(() -> new Audience(desk.session(), new Viewport(195_000, 325_000, 10, 800, 600)));
    window = Fx.get(() -> new AudienceWindow(audience, (_, _) -> {}, () -> {}, () -> displays));
    operator = Fx.get(Stage::new);
    Fx.run(() -> {
      operator.setScene(new Scene(new StackPane(), 600, 400));
      operator.show();
    });
  }

  @AfterEach
  void close() {
    Fx.run(() -> {
      window.close();
      operator.close();
      audience.close();
    });
    desk.close();
  }

  private Stage stage() {
    return (Stage) window.content().getScene().getWindow();
  }

  private void show() {
    Fx.run(() -> window.show(desk.desk().texts(), List.of(), operator));
  }

  private String hint() {
    return Fx.get(() -> stage().getFullScreenExitHint());
  }

  @Test
  void onADisplayOfItsOwnItSaysNothingOfKeys() {
    show();
    assertThat(Fx.get(() -> stage().isFullScreen())).isTrue();
    assertThat(hint()).isEmpty();
  }

  @Test
  void whoTakesTheOnlyDisplayOverReadsTheWayBack() {
    displays = List.of(LAPTOP);
    show();
    assertThat(Fx.get(() -> stage().isFullScreen())).isFalse();
    Fx.run(window::toggleFull);
    assertThat(Fx.get(() -> stage().isFullScreen())).isTrue();
    assertThat(hint()).isEqualTo(WAY_BACK);
  }

  /// A window that came loose fills the display of the room again, not that of the operator. In one
  /// go: the headless platform has one display, and cannot paint between.
  @Test
  void onceThereIsASecondDisplayItFillsThat() {
    displays = List.of(LAPTOP);
    show();
    List<String> hints =
        Fx.get(() -> {
          String only = filled();
          displays = List.of(LAPTOP, WALL);
          String own = filled();
          window.close();
          return List.of(only, own);
        });
    assertThat(hints).containsExactly(WAY_BACK, "");
  }

  /// What the window says when it fills a display, which it leaves again.
  private String filled() {
    window.toggleFull();
    assertThat(stage().isFullScreen()).isTrue();
    String said = stage().getFullScreenExitHint();
    window.toggleFull();
    assertThat(stage().isFullScreen()).isFalse();
    return said;
  }
}
