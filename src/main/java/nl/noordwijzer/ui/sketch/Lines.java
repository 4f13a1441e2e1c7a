package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;

/// The lines of a list that follows a plan. A list lays out and measures anew what is put in it,
/// which takes long in a long one: while its lines stay those of the same, only the cells that show
/// something else are told.
final class Lines<T> {
  private final ListView<Line<T>> list;
  private final Function<T, String> subject;
  private final List<LineCell<T>> cells = new ArrayList<>();

  /// @param subject of a line: the same for two that read otherwise but stand for the same
  Lines(ListView<Line<T>> list, Function<T, String> subject, Supplier<LineCell<T>> cell) {
    this.list = list;
    this.subject = subject;
    list.setCellFactory(_ -> {
      LineCell<T> made = cell.get();
      cells.add(made);
      return made;
    });
  }

  /// @return whether lines came, went or moved, so that nothing is selected any more
  boolean show(List<? extends T> rows) {
    ObservableList<Line<T>> lines = list.getItems();
    boolean same =
        rows.size() == lines.size()
            && IntStream.range(0, rows.size())
                .allMatch(i -> isOfSame(rows.get(i), lines.get(i).shown()));
    if (same) {
      IntStream.range(0, rows.size()).forEach(i -> lines.get(i).show(rows.get(i)));
      cells.forEach(LineCell::refresh);
    } else {
      lines.setAll(rows.stream().map(row -> new Line<T>(row)).toList());
    }
    return !same;
  }

  @SuppressWarnings("ReferenceEquality") // nearly all are the same object
  private boolean isOfSame(T one, T other) {
    return one == other || subject.apply(one).equals(subject.apply(other));
  }

  /// Scrolls to a line unless the whole of it is seen already.
  void bringIntoView(int place) {
    list.layout();
    if (cells.stream().noneMatch(cell -> cell.getIndex() == place && isWhole(cell))) {
      list.scrollTo(place);
    }
  }

  private boolean isWhole(LineCell<T> cell) {
    Bounds room = list.localToScene(list.getLayoutBounds());
    return cell.isVisible() && room.contains(cell.localToScene(cell.getLayoutBounds()));
  }

  /// What the selected lines show.
  List<T> selected() {
    return list.getSelectionModel().getSelectedItems().stream().map(Line::shown).toList();
  }

  /// Places of the lines that show something of the kind, from above.
  int[] places(Predicate<? super T> wanted) {
    ObservableList<Line<T>> lines = list.getItems();
    return IntStream.range(0, lines.size())
        .filter(i -> wanted.test(lines.get(i).shown()))
        .toArray();
  }
}
