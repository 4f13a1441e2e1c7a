package nl.noordwijzer.ui.session;

import java.util.List;
import javafx.scene.Parent;

/// A part of the window. Made anew when the language changes, so it must let go of everything it
/// observes when it is closed.
public interface View extends AutoCloseable {

  Parent root();

  /// What this part of the window can do: the window gives these their keys, lists them in its help
  /// and finds them by name.
  default List<Command> commands() {
    return List.of();
  }

  @Override
  void close();
}
