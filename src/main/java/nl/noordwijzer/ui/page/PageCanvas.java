package nl.noordwijzer.ui.page;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.Texts;
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
  private final PageEdit edit;
  private final PageSurface surface;
  private final ItemKeys keys;
  private final StackPane desk;
  private final ScrollPane scroll;
  private final Label message = new Label();
  private final StackPane root;
  private final ObservableValue<Number> pixels;
  private final Latest<PageImage.Wish, PageImage> painting;
  private final Subscription subscriptions;
  private PageImage.@Nullable Wish painted;

  /// @param writing lets the user write in the chosen text
  PageCanvas(PagesModel model, PageLook look, PageEdit edit, Runnable writing) {
    this.model = model;
    this.look = look;
    this.edit = edit;
    surface = new PageSurface(edit, writing);
    keys = new ItemKeys(edit, surface, writing);
    desk = new StackPane(picture, surface.root());
    scroll = new ScrollPane(desk);
    root = new StackPane(scroll, message);
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
            edit.layoutProperty().subscribe(_ -> explain()),
            edit.chosenProperty().subscribe(_ -> explain()),
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
    scroll.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keys.released());
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    surface.root().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> scroll.requestFocus());
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
      PanelRows.show(surface.root(), false);
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
    PanelRows.show(surface.root(), true);
    surface.fit(picture.getFitWidth(), picture.getFitHeight());
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
    scroll.setAccessibleText(sheet == null ? message.getText() : spoken(sheet));
  }

  /// The page, or what of it is chosen.
  private String spoken(Sheet sheet) {
    Texts texts = model.desk().texts();
    List<LaidItem> chosen = edit.chosenItems();
    if (chosen.isEmpty()) {
      return texts.get(
          "page.spoken",
          look.placeProperty().get() + 1,
          look.count(),
          sheet.title(),
          sheet.message());
    }
    Box box = BoxGroup.of(chosen).around();
    return texts.get(
        "page.item.spoken",
        ItemPanel.name(chosen, texts),
        Math.round(box.x()),
        Math.round(box.y()),
        Math.round(box.width()),
        Math.round(box.height()));
  }

  private void key(KeyEvent event) {
    if (keys.pressed(event)) {
      event.consume();
      return;
    }
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
    surface.close();
    painting.forget();
  }
}
