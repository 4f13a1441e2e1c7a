package nl.noordwijzer.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import nl.noordwijzer.source.intake.Proposal;

/// Draws the map as it would be.
@FunctionalInterface
public interface Preview {
  /// Draws beside the FX thread.
  ///
  /// @param done receives the picture on the FX thread
  void draw(List<Proposal> taken, Consumer<Image> done);
}
