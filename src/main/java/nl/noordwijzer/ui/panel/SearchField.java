package nl.noordwijzer.ui.panel;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One field that finds areas, indicators and commands.
///
/// Arrow keys walk through the results, Enter chooses, Escape closes.
public final class SearchField implements View {
  /// Holds the longest name of a buurt beside the longest of a wijk, CSS pixels.
  private static final double LEAST_WIDTH = 520;

  private static final double GAP = 4;

  /// The sign before the words and the room around both, CSS pixels.
  private static final double BESIDE = 52;

  private final StackPane root = new StackPane();
  private final CustomTextField field = new CustomTextField();
  private final Popup popup = new Popup();
  private final SearchResults results;
  private final SearchViewModel model;
  private final ChangeListener<String> typing = (_, _, typed) -> search(typed);
  private final ChangeListener<Boolean> focusing = (_, _, focused) -> focusChanged(focused);

  public SearchField(Desk desk, List<Command> commands) {
    model = new SearchViewModel(desk, commands);
    results = new SearchResults(desk.texts(), this::choose);
    root.getStyleClass().add("search-field");
    root.getChildren().add(field);
    field.setId("search");
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.widthProperty().subscribe(_ -> prompt(desk.texts()));
    field.setAccessibleText(desk.texts().get("panel.search.prompt"));
    field.textProperty().addListener(typing);
    field.focusedProperty().addListener(focusing);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.setOnMouseClicked(_ -> search(field.getText()));
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setHideOnEscape(false);
    popup.getContent().add(results.root());
  }

  /// What can be found, or only that it searches where that does not fit.
  private void prompt(Texts texts) {
    String whole = texts.get("panel.search.prompt");
    Text measured = new Text(whole);
    measured.setFont(field.getFont());
    boolean fits = measured.getLayoutBounds().getWidth() + BESIDE <= field.getWidth();
    field.setPromptText(fits ? whole : texts.get("panel.search.short"));
  }

  @Override
  public Parent root() {
    return root;
  }

  /// Puts the keyboard in the field, ready for typing.
  public void takeFocus() {
    field.requestFocus();
    field.selectAll();
    search(field.getText());
  }

  @Override
  public void close() {
    field.textProperty().removeListener(typing);
    field.focusedProperty().removeListener(focusing);
    popup.hide();
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  private void search(String typed) {
    results.show(model.find(typed), typed);
    if (results.isEmpty() || !field.isFocused()) {
      popup.hide();
    } else if (!popup.isShowing() && root.getScene() != null) {
      open();
    }
  }

  private void open() {
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (bounds != null) {
      results.setWidth(Math.max(bounds.getWidth(), LEAST_WIDTH));
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + GAP);
    }
  }

  private void choose(SearchEntry entry) {
    root.getScene().getRoot().requestFocus();
    field.clear();
    popup.hide();
    entry.choose().run();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> walk(1);
      case UP -> walk(-1);
      case PAGE_DOWN -> walk(SearchViewModel.MOST);
      case PAGE_UP -> walk(-SearchViewModel.MOST);
      case ENTER -> enter();
      case ESCAPE -> escape();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Walks through the results, or opens them when they are closed.
  private void walk(int places) {
    if (popup.isShowing()) {
      results.move(places);
    } else {
      search(field.getText());
    }
  }

  private void enter() {
    if (popup.isShowing()) {
      results.chooseMarked();
    } else {
      search(field.getText());
    }
  }

  private void escape() {
    if (!popup.isShowing()) {
      field.clear();
    }
    popup.hide();
  }
}
