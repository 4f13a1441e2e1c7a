package nl.noordwijzer.ui.page;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.ui.session.Latest;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// The page that is looked at, painted beside the FX thread in the pixels of the screen. The old
/// picture stays until the new one is there.
final class PageCanvas implements AutoCloseable {
  private static final double EDGE = 20;
  private static final double MESSAGE = 420;

  private final PagesModel model;
  private final PageLook look;
  private final ImageView picture = new ImageView();
  private final StackPane desk = new StackPane(picture);
  private final ScrollPane scroll = new ScrollPane(desk);
  private final Label message = new Label();
  private final StackPane root = new StackPane(scroll, message);
  private final ObservableValue<Number> pixels;
  private final Latest<PageImage.Wish, PageImage> painting;
  private final Subscription subscriptions;
  private PageImage.@Nullable Wish painted;

  PageCanvas(PagesModel model, PageLook look) {
    this.model = model;
    this.look = look;
    painting =
        new Latest<>(
            model.desk().tasks(),
            PageImage::of,
            new Latest.Rules<>(PageImage.Wish::isSame, (_, _) -> false),
            this::show);
    arrange();
    pixels =
        root.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::outputScaleXProperty)
            .orElse(1.0);
    subscriptions =
        Subscription.combine(
            model.pagesProperty().subscribe(this::update),
            model.busyProperty().subscribe(this::explain),
            look.placeProperty().subscribe(this::turn),
            look.zoomProperty().subscribe(this::update),
            scroll.viewportBoundsProperty().subscribe(this::update),
            pixels.subscribe(this::update));
  }

  private void arrange() {
    desk.getStyleClass().add("page-desk");
    desk.setAlignment(Pos.CENTER);
    picture.setPreserveRatio(true);
    picture.getStyleClass().add("page-picture");
    scroll.getStyleClass().add("page-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    scroll.setFocusTraversable(true);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    message.setWrapText(true);
    message.setMaxWidth(MESSAGE);
    message.setMinHeight(Region.USE_PREF_SIZE);
    message.getStyleClass().add("page-message");
    root.setMinSize(0, 0);
  }

  Region root() {
    return root;
  }

  private void turn() {
    scroll.setVvalue(0);
    update();
  }

  private void update() {
    explain();
    Sheet sheet = look.sheet();
    if (sheet == null) {
      painting.forget();
      painted = null;
      picture.setImage(null);
      return;
    }
    PageFormat format = sheet.format();
    setBars();
    Bounds room = scroll.getViewportBounds();
    if (room.getWidth() <= 2 * EDGE || room.getHeight() <= 2 * EDGE) {
      return;
    }
    PageZoom zoom = look.zoomProperty().get();
    double factor = zoom.factor(format, room.getWidth() - 2 * EDGE, room.getHeight() - 2 * EDGE);
    look.factorProperty().set(factor);
    double scale = pixels.getValue().doubleValue();
    double wide = Math.rint(PageZoom.width(format, factor) * scale);
    picture.setFitWidth(wide / scale);
    picture.setFitHeight(Math.rint(wide * format.height() / format.width()) / scale);
    want(PageImage.Wish.of(sheet, wide));
  }

  private void want(PageImage.Wish wish) {
    if (painted == null || !painted.isSame(wish)) {
      painting.want(wish);
    } else {
      painting.forget();
    }
  }

  /// A bar that comes and goes would change the width that the page is to fit.
  private void setBars() {
    PageZoom.Fit fit = look.zoomProperty().get().fit();
    boolean free = fit == PageZoom.Fit.NONE;
    ScrollPane.ScrollBarPolicy down =
        fit == PageZoom.Fit.WIDTH
            ? ScrollPane.ScrollBarPolicy.ALWAYS
            : ScrollPane.ScrollBarPolicy.NEVER;
    ScrollPane.ScrollBarPolicy needed = ScrollPane.ScrollBarPolicy.AS_NEEDED;
    scroll.setHbarPolicy(free ? needed : ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(free ? needed : down);
  }

  private void show(PageImage made) {
    painted = made.wish();
    picture.setImage(made.image());
  }

  /// What is wrong, or that the pages are being made, where there are no pages.
  private void explain() {
    Sheet sheet = look.sheet();
    String problem = model.pagesProperty().get().problem();
    boolean making = model.busyProperty().get() || problem.isEmpty();
    message.setText(making ? model.desk().texts().get("page.making") : problem);
    PanelRows.show(message, sheet == null);
    scroll.setAccessibleText(
        sheet == null
            ? message.getText()
            : model
                .desk()
                .texts()
                .get(
                    "page.spoken",
                    look.placeProperty().get() + 1,
                    look.count(),
                    sheet.title(),
                    sheet.message()));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case PAGE_DOWN -> look.step(1);
      case PAGE_UP -> look.step(-1);
      case HOME -> look.goTo(0);
      case END -> look.goTo(look.count() - 1);
      case PLUS, ADD, EQUALS -> look.enlarge();
      case MINUS, SUBTRACT -> look.reduce();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void wheel(ScrollEvent event) {
    if (!event.isShortcutDown() || event.getDeltaY() == 0) {
      return;
    }
    if (event.getDeltaY() > 0) {
      look.enlarge();
    } else {
      look.reduce();
    }
    event.consume();
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    painting.forget();
  }
}
