package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window shows of a plan that has interventions when it is opened, before anything is
/// done.
final class OpenedExampleTest {
  @TempDir private Path folder;

  @Test
  void theTimelineHasABarForEachIntervention() throws TimeoutException {
    Opening example = new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER);
    try (OpenWindow window = OpenWindow.keeping(example, folder.resolve("plan.gpkg"))) {
      Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
      window.rest();
      int planned = window.bench().session().scenario().interventions().size();
      assertThat(planned).isPositive();
      ListView<?> bars = Fx.get(() -> (ListView<?>) window.bench().root().lookup(".timeline-list"));
      assertThat(bars.getItems()).hasSize(planned);
    }
    Fx.waitUntilWritten();
  }
}
