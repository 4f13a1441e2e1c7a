package nl.noordwijzer.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// The place of a panel, which folds away and keeps its size whatever it holds. What is folded away
/// is not in the window, so that it costs nothing there.
final class PanelHost implements AutoCloseable {
  private final StackPane root = new StackPane();
  private final PanelState state;
  private final Subscription subscription;
  private @Nullable View held;

  private PanelHost(PanelState state, String name, String styleClass) {
    this.state = state;
    root.getStyleClass().add(styleClass);
    root.setAccessibleRole(AccessibleRole.PARENT);
    root.setAccessibleText(name);
    root.visibleProperty().bind(state.openProperty());
    root.managedProperty().bind(state.openProperty());
    subscription = state.openProperty().subscribe((Runnable) this::show);
  }

  /// A panel as wide as its state says.
  static PanelHost upright(PanelState state, String name) {
    PanelHost host = new PanelHost(state, name, "side");
    host.root.setMinWidth(Region.USE_PREF_SIZE);
    host.root.setMaxWidth(Region.USE_PREF_SIZE);
    host.root.prefWidthProperty().bind(state.sizeProperty());
    return host;
  }

  /// A panel as high as its state says.
  static PanelHost level(PanelState state, String name) {
    PanelHost host = new PanelHost(state, name, "drawer");
    host.root.setMinHeight(0);
    host.root.setMaxHeight(Region.USE_PREF_SIZE);
    host.root.prefHeightProperty().bind(state.sizeProperty());
    return host;
  }

  /// A panel as high as what it holds.
  static PanelHost flat(PanelState state, String name) {
    PanelHost host = new PanelHost(state, name, "year-host");
    host.root.setMinHeight(Region.USE_PREF_SIZE);
    host.root.setMaxHeight(Region.USE_PREF_SIZE);
    return host;
  }

  Region root() {
    return root;
  }

  void hold(View view) {
    held = view;
    show();
  }

  private void show() {
    View view = held;
    root.getChildren().clear();
    if (view != null && state.openProperty().get()) {
      root.getChildren().add(view.root());
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
