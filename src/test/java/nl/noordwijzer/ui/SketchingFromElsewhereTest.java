package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What belongs to sketching can be asked for in every workspace, and goes there.
final class SketchingFromElsewhereTest {
  private static Workspace workspace(OpenWindow window) {
    return Fx.get(() -> window.bench().settings().workspaceProperty().get());
  }

  private static boolean effectsAreOpen(OpenWindow window) {
    return Fx.get(() -> window.bench().settings().effects().openProperty().get());
  }

  @ParameterizedTest
  @EnumSource(Workspace.class)
  void theKeyOfTheEffectsShowsThem(Workspace from) throws TimeoutException {
    try (OpenWindow window = new OpenWindow(ShippedRegion.FOLDER)) {
      Fx.run(() -> window.bench().goTo(from));
      window.rest();
      window.press("F4");
      assertThat(workspace(window)).isEqualTo(Workspace.SKETCH);
      assertThat(effectsAreOpen(window)).isTrue();
      window.press("F4");
      assertThat(effectsAreOpen(window)).isFalse();
    }
  }

  @Test
  void aTypeThatIsChosenToDrawIsDrawnInTheWorkspaceToSketchIn() throws TimeoutException {
    try (OpenWindow window = new OpenWindow(ShippedRegion.FOLDER)) {
      Session session = window.bench().session();
      Fx.run(() -> window.bench().goTo(Workspace.EXPLORE));
      Fx.run(() ->
          session.sketch().begin(session.catalogue().types().require("sloop_herstructurering")));
      window.rest();
      assertThat(workspace(window)).isEqualTo(Workspace.SKETCH);
      Fx.run(() -> window.bench().goTo(Workspace.EXPLORE));
      assertThat(Fx.get(() -> session.sketch().toolProperty().get())).isEqualTo(Sketch.Tool.NONE);
      Fx.run(() -> session.sketch().take(Sketch.Tool.MEASURE));
      assertThat(workspace(window)).isEqualTo(Workspace.EXPLORE);
    }
  }
}
