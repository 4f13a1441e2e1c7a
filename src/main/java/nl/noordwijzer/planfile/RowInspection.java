package nl.noordwijzer.planfile;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.noordwijzer.plan.Phrase;

/// Finds layers that have other numbers of rows than they must have.
///
/// @param rows that there are, by the name of the layer
/// @param told of what is wrong
record RowInspection(RowTotals rows, Consumer<Phrase> told) {

  /// Against what the last act left, in a file that another program changed.
  void compareWithLastAct(RowTotals last) {
    new TreeMap<>(last.rows())
        .forEach((layer, count) -> {
          long now = now(layer);
          if (now != count) {
            told.accept(new Phrase("planfile.check.rows.changed", layer, count, now));
          }
        });
  }

  /// Against what a damaged file must have had.
  ///
  /// @param sentence of layer, rows and rows that there must have been
  void compareWithDamaged(RowTotals expected, String sentence) {
    for (Map.Entry<String, Long> layer : new TreeMap<>(expected.rows()).entrySet()) {
      long now = now(layer.getKey());
      long then = layer.getValue();
      if (then == RowTotals.UNKNOWN && now == 0) {
        told.accept(new Phrase(sentence + ".unknown", layer.getKey()));
      } else if (now < then) {
        told.accept(new Phrase(sentence, layer.getKey(), now, then));
      }
    }
  }

  private long now(String layer) {
    return rows.of(layer).orElse(0);
  }
}
