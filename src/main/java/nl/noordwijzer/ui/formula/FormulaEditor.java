package nl.noordwijzer.ui.formula;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.text.Texts;

/// The field for a formula: completes the names of indicators and shows where it goes wrong.
final class FormulaEditor {
  private static final int ROWS = 2;

  private final TextArea area = new TextArea();
  private final ErrorMark mark = new ErrorMark(area);
  private final StackPane root = new StackPane(area, mark);
  private final CompletionList list;
  private final Supplier<List<Indicator>> offered;
  private final Runnable enter;
  private Completion completion = new Completion(0, 0, List.of());
  private boolean quiet;

  /// @param offered the indicators that may be used
  /// @param enter run for Enter, when it completes nothing
  FormulaEditor(Texts texts, Supplier<List<Indicator>> offered, Runnable enter) {
    this.offered = offered;
    this.enter = enter;
    list = new CompletionList(texts, this::complete);
    area.getStyleClass().add("formula-field");
    area.setPrefRowCount(ROWS);
    area.setWrapText(true);
    area.setPromptText(texts.get("formula.formula.prompt"));
    area.setAccessibleText(texts.get("formula.formula"));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.textProperty().subscribe((_, _) -> changed());
    area.caretPositionProperty().subscribe((_, _) -> follow());
    area.focusedProperty().subscribe(focused -> leave(focused));
  }

  Node root() {
    return root;
  }

  TextArea field() {
    return area;
  }

  /// Shows where the formula goes wrong, as long as it stays as it is.
  void show(FormulaReader.Problem problem) {
    int length = Math.max(1, problem.word().length());
    mark.mark(new ErrorMark.Span(problem.position(), problem.position() + length));
  }

  void showNothing() {
    mark.mark(null);
  }

  private void changed() {
    showNothing();
    if (area.isFocused()) {
      Platform.runLater(this::offer);
    }
  }

  /// Where the caret goes without typing, nothing is offered any more.
  private void follow() {
    if (list.isShowing()) {
      Platform.runLater(this::offer);
    }
  }

  private void leave(boolean focused) {
    if (!focused) {
      list.hide();
    }
  }

  private void offer() {
    if (!quiet && area.isFocused()) {
      pop(Completion.at(area.getText(), area.getCaretPosition(), offered.get()));
    }
  }

  private void pop(Completion found) {
    completion = found;
    if (area.getSkin() instanceof TextAreaSkin skin && area.getScene() != null) {
      list.show(found, area, place(skin, found.from()));
    }
  }

  private Rectangle2D place(TextAreaSkin skin, int from) {
    return area.getLength() == 0
        ? new Rectangle2D(0, 0, 0, area.getHeight() / ROWS)
        : skin.getCharacterBounds(Math.min(from, area.getLength() - 1));
  }

  private void complete(Indicator chosen) {
    Completion.Completed done = completion.complete(area.getText(), chosen);
    quiet = true;
    list.hide();
    area.setText(done.text());
    area.positionCaret(done.caret());
    Platform.runLater(() -> quiet = false);
  }

  private void pressed(KeyEvent event) {
    if (list.isShowing() ? pressedInList(event) : pressedInText(event)) {
      event.consume();
    }
  }

  private boolean pressedInList(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
      case ENTER, TAB -> list.chooseMarked();
      case ESCAPE -> list.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pressedInText(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
      pop(Completion.everything(area.getText(), area.getCaretPosition(), offered.get()));
      return true;
    }
    switch (event.getCode()) {
      case ENTER -> enter.run();
      case TAB ->
          area.requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      default -> {
        return false;
      }
    }
    return true;
  }
}
