package nl.noordwijzer.ui.session;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Rows of a panel: a word and the control it names.
public final class PanelRows {
  private static final double WORD_WIDTH = 60;

  private PanelRows() {}

  /// The word before the control.
  public static HBox row(String words, Node control) {
    Label label = word(words, control);
    label.setMinWidth(WORD_WIDTH);
    label.setPrefWidth(WORD_WIDTH);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(label, control);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("panel-row");
    return row;
  }

  /// As [#row(String, Node)], with the word above a control that needs the whole width.
  public static VBox above(String words, Node control) {
    Label label = word(words, control);
    VBox column = new VBox(label, control);
    column.getStyleClass().add("panel-column");
    return column;
  }

  private static Label word(String words, Node control) {
    Label label = new Label(words);
    label.setLabelFor(control);
    label.getStyleClass().add("row-label");
    return label;
  }

  /// A note in small letters, empty still.
  public static Label muted() {
    Label label = new Label();
    label.getStyleClass().add("panel-note");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A box of choices that reports only what the user chooses.
  public static <T> ComboBox<T> choice(Function<T, String> words, Consumer<T> chosen) {
    ComboBox<T> box = new WrappingChoice<>();
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setVisibleRowCount(12);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("not editable");
          }
        });
    box.setOnAction(_ -> {
      if (box.getValue() != null) {
        chosen.accept(box.getValue());
      }
    });
    return box;
  }

  /// Shows or hides a node together with its place.
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
