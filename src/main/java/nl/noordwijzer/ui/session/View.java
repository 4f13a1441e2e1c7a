package nl.noordwijzer.ui.session;

import javafx.scene.Parent;

/// A part of the window. Made anew when the language changes, so it must let go of everything it
/// observes when it is closed.
public interface View extends AutoCloseable {

  Parent root();

  @Override
  void close();
}
