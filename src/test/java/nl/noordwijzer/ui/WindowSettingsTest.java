package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must not be asked twice is on the disk at once, also where the program is killed.
final class WindowSettingsTest {
  @TempDir Path folder;

  private WindowSettings settings() {
    Preferences preferences = Preferences.read(folder.resolve("voorkeuren"));
    return new WindowSettings(preferences, ListMemory.none());
  }

  @Test
  void theWelcomeThatWasPutAwayAndTheWorkspaceAreRememberedAtOnce() {
    WindowSettings before = settings();
    before.welcomedProperty().set(true);
    before.workspaceProperty().set(Workspace.SKETCH);
    WindowSettings after = settings();
    assertThat(after.welcomedProperty().get()).isTrue();
    assertThat(after.workspaceProperty().get()).isEqualTo(Workspace.SKETCH);
  }
}
