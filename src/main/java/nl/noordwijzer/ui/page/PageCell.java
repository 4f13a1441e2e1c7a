package nl.noordwijzer.ui.page;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// A page in the strip.
final class PageCell extends ListCell<Integer> {
  /// Of the small picture, CSS pixels.
  static final double WIDTH = 128;

  /// Of the box to tick beside it.
  private static final double BOX = 24;

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  private final PagesModel model;
  private final PageThumbs thumbs;
  private final CheckBox in = new CheckBox();
  private final ImageView picture = new ImageView();
  private final StackPane paper = new StackPane(picture);
  private final Label title = new Label();
  private final VBox row = new VBox(new HBox(6, in, paper), title);

  PageCell(PagesModel model, PageThumbs thumbs) {
    this.model = model;
    this.thumbs = thumbs;
    getStyleClass().add("page-cell");
    paper.getStyleClass().add("page-paper");
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    title.setPrefWidth(WIDTH + BOX);
    title.setMaxWidth(WIDTH + BOX);
    title.setMinHeight(Region.USE_PREF_SIZE);
    picture.setPreserveRatio(true);
    in.setFocusTraversable(false);
    in.setOnAction(_ -> leaveOut());
    row.getStyleClass().add("page-row");
  }

  private void leaveOut() {
    Integer place = getItem();
    if (place != null) {
      model.leaveOut(model.pagesProperty().get().keys().get(place), !in.isSelected());
    }
  }

  boolean isAt(int place) {
    return getItem() != null && getItem() == place;
  }

  @Override
  protected void updateItem(@Nullable Integer place, boolean empty) {
    super.updateItem(place, empty);
    refresh();
  }

  /// Shows its page as it is now.
  void refresh() {
    Integer place = isEmpty() ? null : getItem();
    PageBook book = model.pagesProperty().get();
    if (place == null || place >= book.sheets().size()) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    boolean out = model.leftOutProperty().get().contains(book.keys().get(place));
    show(place, book.sheets().get(place), out);
    setGraphic(row);
  }

  private void show(int place, Sheet sheet, boolean out) {
    Texts texts = model.desk().texts();
    PageFormat format = sheet.format();
    double height = Math.rint(WIDTH * format.height() / format.width());
    paper.setMinSize(WIDTH, height);
    paper.setMaxSize(WIDTH, height);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(height);
    picture.setImage(thumbs.of(place));
    String name = texts.get("page.title", place + 1, sheet.title());
    title.setText(name);
    in.setSelected(!out);
    in.setAccessibleText(texts.get("page.in", name));
    row.pseudoClassStateChanged(LEFT_OUT, out);
    setAccessibleText(out ? texts.get("page.left_out", name) : name);
  }
}
