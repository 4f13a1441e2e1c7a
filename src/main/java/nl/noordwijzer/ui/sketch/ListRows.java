package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Rows that follow a plan. A list lays out anew what is put in it, which takes long in a long one:
/// where few rows became others, only those are put in.
final class ListRows {
  private static final int FEW = 20;

  private ListRows() {}

  static <T> void show(List<? extends T> rows, ObservableList<T> shown) {
    int[] others =
        rows.size() == shown.size()
            ? IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).equals(shown.get(i)))
                .limit(FEW + 1L)
                .toArray()
            : new int[0];
    if (rows.size() != shown.size() || others.length > FEW) {
      shown.setAll(rows);
      return;
    }
    for (int i : others) {
      shown.set(i, rows.get(i));
    }
  }
}
