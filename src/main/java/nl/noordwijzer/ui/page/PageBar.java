package nl.noordwijzer.ui.page;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;

/// The bar above the page: which it is, how large, and whether it goes in the file.
final class PageBar implements AutoCloseable {
  private final PageLook look;
  private final Texts texts;
  private final Label place = new Label();
  private final Label percent = new Label();
  private final ProgressIndicator making = new ProgressIndicator();
  private final PagesModel model;
  private final CheckBox in;
  private final CheckBox secret;
  private final ToggleButton whole;
  private final ToggleButton width;
  private final ToggleButton actual;
  private final HBox root = new HBox();
  private final Subscription subscriptions;

  PageBar(PagesModel model, PageLook look, PageActs acts) {
    this.model = model;
    this.look = look;
    texts = model.desk().texts();
    whole = toggle("page.whole", acts.whole);
    width = toggle("page.width", acts.width);
    actual = toggle("page.actual", acts.actual);
    in = new CheckBox(texts.get("page.include"));
    in.setOnAction(_ -> look.leaveOut(!in.isSelected()));
    IconButton.name(in, spoken(acts.leaveOut));
    in.setAccessibleText(texts.get("page.include"));
    in.setMinWidth(Region.USE_PREF_SIZE);
    secret = secret();
    place.setMinWidth(Region.USE_PREF_SIZE);
    percent.setMinWidth(Region.USE_PREF_SIZE);
    place.getStyleClass().add("page-place");
    percent.getStyleClass().add("page-percent");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    root.getStyleClass().add("page-bar");
    root.getChildren().addAll(icon(acts.previous, Feather.CHEVRON_UP), place);
    root.getChildren()
        .addAll(icon(acts.next, Feather.CHEVRON_DOWN), zooms(acts), space, making, secret, in);
    making.setAccessibleText(texts.get("page.making"));
    making.getStyleClass().add("page-making");
    making.visibleProperty().bind(model.busyProperty());
    subscriptions =
        Subscription.combine(
            model.pagesProperty().subscribe(this::refresh),
            model.leftOutProperty().subscribe(this::refresh),
            model.secrets().allowedProperty().subscribe(this::refresh),
            look.placeProperty().subscribe(this::refresh),
            look.zoomProperty().subscribe(this::refresh),
            look.factorProperty().subscribe(this::refresh));
    refresh();
  }

  private CheckBox secret() {
    CheckBox box = new CheckBox(texts.get("page.confidential.here"));
    box.setId("page-confidential-here");
    box.setMinWidth(Region.USE_PREF_SIZE);
    IconButton.name(box, texts.get("page.confidential.here.name"));
    box.setOnAction(_ -> look.allowSecrets(box.isSelected()));
    return box;
  }

  private Node zooms(PageActs acts) {
    HBox zooms = new HBox();
    zooms.getStyleClass().add("page-zooms");
    zooms.getChildren().addAll(whole, width, actual);
    zooms
        .getChildren()
        .addAll(
            List.of(
                icon(acts.smaller, Feather.ZOOM_OUT), percent, icon(acts.larger, Feather.ZOOM_IN)));
    return zooms;
  }

  private static String spoken(Command command) {
    return command
        .key()
        .map(key -> command.name() + "  " + key.getDisplayText())
        .orElse(command.name());
  }

  private Button icon(Command command, Feather icon) {
    Button button = IconButton.of(icon, spoken(command), command::runIfEnabled);
    dress(button, command);
    return button;
  }

  private ToggleButton toggle(String key, Command command) {
    ToggleButton button = new ToggleButton(texts.get(key));
    IconButton.name(button, spoken(command));
    button.setOnAction(_ -> {
      command.runIfEnabled();
      refresh();
    });
    dress(button, command);
    return button;
  }

  private static void dress(ButtonBase button, Command command) {
    button.getStyleClass().addAll(Styles.FLAT, "frame-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(command.name());
  }

  private void refresh() {
    int count = look.count();
    root.setDisable(count == 0);
    place.setText(count == 0 ? "" : texts.get("page.place", look.placeProperty().get() + 1, count));
    percent.setText(texts.get("page.percent", Math.round(look.factorProperty().get() * 100)));
    in.setSelected(!look.isLeftOut());
    secret.setSelected(look.maySeeSecrets());
    PanelRows.show(secret, model.desk().session().region().hasConfidentialHomes());
    PageZoom zoom = look.zoomProperty().get();
    whole.setSelected(zoom.equals(PageZoom.WHOLE));
    width.setSelected(zoom.equals(PageZoom.WIDTH));
    actual.setSelected(zoom.equals(PageZoom.ACTUAL));
  }

  HBox root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
