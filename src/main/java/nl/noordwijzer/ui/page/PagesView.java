package nl.noordwijzer.ui.page;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import nl.noordwijzer.ui.session.View;

/// The page that is looked at, the bar above it, and all pages small beside it.
final class PagesView implements View {
  private final PageBar bar;
  private final PageCanvas canvas;
  private final PageStrip strip;
  private final BorderPane root;

  PagesView(PagesModel model, PageLook look, PageActs acts) {
    bar = new PageBar(model, look, acts);
    canvas = new PageCanvas(model, look);
    strip = new PageStrip(model, look);
    root = new BorderPane(canvas.root());
    root.setTop(bar.root());
    root.setRight(strip.root());
    root.setMinSize(0, 0);
    root.getStyleClass().add("pages");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    bar.close();
    canvas.close();
    strip.close();
  }
}
