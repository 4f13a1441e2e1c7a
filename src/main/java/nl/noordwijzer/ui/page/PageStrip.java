package nl.noordwijzer.ui.page;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The pages below each other, small: choose one to see it large, or leave it out of the file.
final class PageStrip implements AutoCloseable {
  private static final double WIDTH = 212;
  private static final int FINENESS = 2;

  private final PageLook look;
  private final PageThumbs thumbs;
  private final ListView<Integer> list = new ListView<>();
  private final Set<PageCell> cells = new HashSet<>();
  private final Subscription subscriptions;
  private String book = "";

  PageStrip(PagesModel model, PageLook look) {
    this.look = look;
    Texts texts = model.desk().texts();
    thumbs = new PageThumbs(model, FINENESS * (int) PageCell.WIDTH, this::refresh);
    list.getStyleClass().add("page-strip");
    list.setAccessibleText(texts.get("page.strip"));
    list.setPrefWidth(WIDTH);
    list.setMinWidth(WIDTH);
    list.setMaxWidth(WIDTH);
    list.setCellFactory(_ -> {
      PageCell cell = new PageCell(model, thumbs);
      cells.add(cell);
      return cell;
    });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscriptions =
        Subscription.combine(
            model.pagesProperty().subscribe(this::fill),
            model.leftOutProperty().subscribe(() -> cells.forEach(PageCell::refresh)),
            look.placeProperty().subscribe(this::mark),
            list.getSelectionModel().selectedItemProperty().subscribe(this::choose));
  }

  ListView<Integer> root() {
    return list;
  }

  private void fill(PageBook next) {
    if (next.id().equals(book)) {
      thumbs.stop();
    } else {
      thumbs.clear();
    }
    book = next.id();
    if (list.getItems().size() != next.sheets().size()) {
      list.getItems().setAll(IntStream.range(0, next.sheets().size()).boxed().toList());
    }
    cells.forEach(PageCell::refresh);
    mark();
  }

  private void refresh(int place) {
    cells.stream().filter(cell -> cell.isAt(place)).forEach(PageCell::refresh);
  }

  private void mark() {
    int place = look.placeProperty().get();
    if (place < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != place) {
      list.getSelectionModel().select(place);
      list.getFocusModel().focus(place);
      list.scrollTo(Math.max(0, place - 1));
    }
  }

  private void choose(@Nullable Integer place) {
    if (place != null) {
      look.goTo(place);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      look.leaveOut(!look.isLeftOut());
      event.consume();
    }
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    thumbs.clear();
  }
}
