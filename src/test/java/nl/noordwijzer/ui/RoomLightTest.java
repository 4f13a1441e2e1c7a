package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.workshop.Audience;
import nl.noordwijzer.ui.workshop.RoomLight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The room keeps looking at a map while its light changes.
final class RoomLightTest {
  @TempDir private Path folder;
  private RoomStage stage;
  private Blanks blanks;

  /// Counts pulses in which the room has no map drawn; FX thread only.
  private final class Blanks extends AnimationTimer {
    private int pulses;
    private int blank;

    @Override
    public void handle(long now) {
      pulses++;
      if (maps() == 0) {
        blank++;
      }
    }
  }

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
    blanks = Fx.get(Blanks::new);
  }

  @AfterEach
  void close() throws TimeoutException {
    Fx.run(blanks::stop);
    stage.close();
  }

  /// Pictures as wide as only those of a map are.
  private long maps() {
    return stage
        .window()
        .bench()
        .workshop()
        .window()
        .orElseThrow()
        .content()
        .lookupAll(".map-surface ImageView")
        .stream()
        .map(ImageView.class::cast)
        .filter(view -> view.getImage() != null && view.getImage().getWidth() > 200)
        .count();
  }

  private void shine(RoomLight light) {
    Audience audience = stage.window().bench().workshop().audience().orElseThrow();
    audience.lightProperty().set(light);
  }

  @Test
  void theMapStaysUntilTheOneForOtherLightIsDrawn() throws TimeoutException {
    Fx.run(blanks::start);
    for (RoomLight light : new RoomLight[] {RoomLight.BRIGHT, RoomLight.CONTRAST, RoomLight.DARK}) {
      Fx.run(() -> shine(light));
      stage.window().rest();
    }
    assertThat(Fx.get(() -> blanks.pulses)).isPositive();
    assertThat(Fx.get(() -> blanks.blank)).isZero();
    assertThat(Fx.get(() -> stage.room().lookupAll(".map-surface"))).hasSize(1);
  }
}
