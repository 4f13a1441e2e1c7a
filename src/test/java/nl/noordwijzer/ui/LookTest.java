package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.Test;

final class LookTest {
  @Test
  void theWindowHasItsSignInSeveralSizes() throws TimeoutException {
    Fx.start();
    assertThat(Look.icons())
        .noneMatch(Image::isError)
        .extracting(Image::getWidth)
        .contains(16.0, 48.0);
  }
}
