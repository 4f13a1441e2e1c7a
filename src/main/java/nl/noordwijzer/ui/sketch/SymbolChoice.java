package nl.noordwijzer.ui.sketch;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A choice of symbols, each shown as it is.
final class SymbolChoice extends ComboBox<String> {
  private static final List<String> SYMBOLS =
      List.of(
          "circle",
          "home",
          "users",
          "heart",
          "star",
          "flag",
          "map-pin",
          "sun",
          "droplet",
          "shield",
          "tool",
          "truck",
          "shopping-bag",
          "book",
          "coffee",
          "zap");

  SymbolChoice(String words) {
    getItems().setAll(SYMBOLS);
    setValue(SYMBOLS.getFirst());
    setAccessibleText(words);
    setButtonCell(new Cell());
    setCellFactory(_ -> new Cell());
  }

  /// The symbol alone: it has no word in the language of the user.
  private static final class Cell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String symbol, boolean empty) {
      super.updateItem(symbol, empty);
      setGraphic(symbol == null ? null : TypeIcon.of(symbol));
    }
  }
}
