package nl.noordwijzer.ui.page;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.View;

/// The page that is looked at, the bar above it, and beside it all pages small and what is chosen
/// on the page.
final class PagesView implements View {
  private final PageBar bar;
  private final PageCanvas canvas;
  private final PageStrip strip;
  private final ItemPanel items;
  private final PagePart part;
  private final BorderPane root;

  PagesView(PagesModel model, PageLook look, PageEdit edit, PageActs acts) {
    Texts texts = model.desk().texts();
    bar = new PageBar(model, look, acts);
    items = new ItemPanel(edit, texts);
    part = new PagePart(edit, look, texts);
    canvas = new PageCanvas(model, look, edit, items::write);
    strip = new PageStrip(model, look);
    VBox.setVgrow(strip.root(), Priority.ALWAYS);
    VBox side = new VBox(strip.root(), items.root(), part.root());
    side.getStyleClass().add("page-side");
    root = new BorderPane(canvas.root());
    root.setTop(bar.root());
    root.setRight(side);
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
    items.close();
    part.close();
  }
}
