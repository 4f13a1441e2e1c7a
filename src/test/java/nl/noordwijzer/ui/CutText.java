package nl.noordwijzer.ui;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// Gathers the words in a window that are cut.
final class CutText {
  private final Set<String> found = new TreeSet<>();

  Set<String> found() {
    return found;
  }

  void look(Stream<Node> nodes) {
    nodes.filter(CutText::isCut).map(CutText::words).forEach(found::add);
  }

  private static boolean isCut(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.isTextTruncated() && hasWords(labeled);
      case TextField field -> widthOf(field.getPromptText(), field) > roomIn(field);
      default -> false;
    };
  }

  private static boolean hasWords(Labeled labeled) {
    return labeled.getText() != null
        && !labeled.getText().isBlank()
        && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
  }

  private static double widthOf(String words, TextField field) {
    Text text = new Text(words);
    text.setFont(field.getFont());
    return text.getLayoutBounds().getWidth();
  }

  private static double roomIn(TextField field) {
    return field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
  }

  private static String words(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText() + " " + labeled.getStyleClass();
      case TextField field -> field.getPromptText();
      default -> node.toString();
    };
  }
}
