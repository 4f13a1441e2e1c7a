package nl.noordwijzer.ui.sketch;

import java.util.Objects;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell that shows what its line shows, and is made anew only when that reads otherwise.
abstract class LineCell<T> extends ListCell<Line<T>> {
  private @Nullable T present;

  @Override
  protected final void updateItem(@Nullable Line<T> line, boolean empty) {
    super.updateItem(line, empty);
    refresh();
  }

  /// Takes over what its line shows.
  final void refresh() {
    Line<T> line = getItem();
    T next = line == null ? null : line.shown();
    if (!Objects.equals(next, present)) {
      present = next;
      show(next);
    }
  }

  /// What it shows; null while it is empty.
  final @Nullable T present() {
    return present;
  }

  abstract void show(@Nullable T next);
}
