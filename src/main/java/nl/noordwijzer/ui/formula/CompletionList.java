package nl.noordwijzer.ui.formula;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Indicators that pop up under the letters typed; the keyboard stays where it is.
final class CompletionList {
  private static final double WIDTH = 560;
  private static final double ROW = 30;
  private static final int MOST_ROWS = 7;
  private static final double GAP = 4;

  /// Room around the rows.
  private static final double FRAME = 12;

  private final Popup popup = new Popup();
  private final ListView<Indicator> list = new ListView<>();
  private final Texts texts;
  private final Consumer<Indicator> choose;

  CompletionList(Texts texts, Consumer<Indicator> choose) {
    this.texts = texts;
    this.choose = choose;
    list.getStyleClass().add("completion-list");
    list.setAccessibleText(texts.get("formula.completion"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(_ -> new Cell());
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setHideOnEscape(false);
    popup.getContent().add(list);
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /// @param place of the word, in the coordinates of the node
  void show(Completion completion, Node owner, Rectangle2D place) {
    Point2D there = owner.localToScreen(place.getMinX(), place.getMaxY() + GAP);
    if (completion.offered().isEmpty() || there == null) {
      popup.hide();
      return;
    }
    list.getItems().setAll(completion.offered());
    list.getSelectionModel().select(0);
    list.scrollTo(0);
    int rows = Math.min(MOST_ROWS, completion.offered().size());
    list.setPrefHeight(rows * ROW + FRAME);
    popup.show(owner, there.getX(), there.getY());
  }

  /// Marks the one so many places further on, stopping at the ends.
  void move(int places) {
    int marked = list.getSelectionModel().getSelectedIndex();
    int next = Math.clamp((long) marked + places, 0, list.getItems().size() - 1);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
  }

  void chooseMarked() {
    Indicator marked = list.getSelectionModel().getSelectedItem();
    if (marked != null) {
      choose.accept(marked);
    }
  }

  /// Short name, name and unit.
  private final class Cell extends ListCell<Indicator> {
    Cell() {
      setPrefWidth(0);
      setOnMousePressed(event -> {
        if (getItem() != null) {
          choose.accept(getItem());
          event.consume();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Indicator item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(item == null ? null : row(item));
      setAccessibleText(item == null ? null : item.id() + ", " + name(item));
    }

    private HBox row(Indicator item) {
      Label id = new Label(item.id());
      id.getStyleClass().add("strong");
      id.setMinWidth(Region.USE_PREF_SIZE);
      Label name = new Label(name(item));
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      Label unit = new Label(item.unit().in(texts.locale()));
      unit.getStyleClass().add("note");
      unit.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(12, id, name, unit);
      row.getStyleClass().add("completion-row");
      return row;
    }

    private String name(Indicator item) {
      return item.names().in(texts.locale());
    }
  }
}
