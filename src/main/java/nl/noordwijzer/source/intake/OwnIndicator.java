package nl.noordwijzer.source.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;

/// Indicators that a table of the user brings along. They are not combined over areas, because
/// nobody said how.
final class OwnIndicator {
  private OwnIndicator() {}

  /// The indicator of an id, a new one where the catalogue does not know it.
  static Indicator of(String id, Column column, Source source, IndicatorCatalogue catalogue) {
    return catalogue
        .byId(id)
        .orElseGet(() ->
            new Indicator(
                id,
                Names.same(column.name()),
                new Names("Uit " + source.title().dutch(), "From " + source.title().english()),
                new Names("Eigen gegevens", "Own data"),
                Names.same(""),
                IndicatorKind.INDEX,
                Aggregation.none(),
                column.type() == ColumnType.WHOLE ? 0 : 1,
                null,
                List.of(),
                null));
  }

  /// A name in small letters, digits and underscores, as formulas want it.
  static String id(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "k_" + plain : plain;
  }
}
