package nl.noordwijzer.ui.session;

import javafx.scene.Node;

/// Brings a view up to date only while it lies in a window: what changes meanwhile is taken up,
/// once, when it comes back. FX thread only.
public final class InWindow {
  private final Node root;
  private final Runnable refresh;
  private boolean behind;

  private InWindow(Node root, Runnable refresh) {
    this.root = root;
    this.refresh = refresh;
  }

  /// What to run when something changed.
  ///
  /// @param root of the view
  /// @param refresh brings it up to date
  public static Runnable only(Node root, Runnable refresh) {
    InWindow view = new InWindow(root, refresh);
    root.sceneProperty().subscribe(_ -> view.catchUp());
    return view::changed;
  }

  private void changed() {
    behind = true;
    catchUp();
  }

  private void catchUp() {
    if (behind && root.getScene() != null) {
      behind = false;
      refresh.run();
    }
  }
}
