package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Reads the catalogue of indicators.
public final class IndicatorReader {
  private static final String CATALOGUE = "/assets/indicators.csv";

  private static final List<String> HEADER =
      List.of(
          "id",
          "name_nl",
          "name_en",
          "description_nl",
          "description_en",
          "theme_nl",
          "theme_en",
          "unit_nl",
          "unit_en",
          "kind",
          "rule",
          "weight",
          "decimals",
          "formula",
          "breaks",
          "norm");

  private final List<Indicator> indicators = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private IndicatorReader() {}

  /// The catalogue that comes with the program.
  ///
  /// @throws NoordwijzerException when a line is damaged
  public static IndicatorCatalogue read() throws NoordwijzerException {
    return read(TextFile.shipped(CATALOGUE));
  }

  /// Whether an indicator was made by the user: it has a formula and did not come with the program.
  public static boolean isOwn(Indicator indicator) {
    return indicator.derivation().isPresent() && Shipped.CATALOGUE.byId(indicator.id()).isEmpty();
  }

  /// Whether an indicator came with figures that the user took in.
  public static boolean isTakenIn(Indicator indicator) {
    return indicator.derivation().isEmpty() && Shipped.CATALOGUE.byId(indicator.id()).isEmpty();
  }

  /// Read when first asked for.
  private static final class Shipped {
    static final IndicatorCatalogue CATALOGUE = readOnce();

    private static IndicatorCatalogue readOnce() {
      try {
        return read();
      } catch (NoordwijzerException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static IndicatorCatalogue read(TextFile file) throws NoordwijzerException {
    IndicatorReader reader = new IndicatorReader();
    CsvTable.read(file, HEADER, reader::add);
    return new IndicatorCatalogue(reader.indicators);
  }

  /// Weights and inputs of formulas must stand above the line that uses them, which also keeps
  /// formulas from going round in a circle.
  private void add(CsvRow row) throws NoordwijzerException {
    String id = row.requireText(0);
    indicators.add(
        new Indicator(
            id,
            row.names(1),
            row.names(3),
            row.names(5),
            new Names(row.text(7), row.text(8)),
            row.constant(9, IndicatorKind.class),
            aggregation(row),
            row.whole(12),
            formula(row),
            breaks(row),
            row.numberOrNull(15)));
    if (!ids.add(id)) {
      throw row.damaged("source.code.twice", id);
    }
  }

  private Aggregation aggregation(CsvRow row) throws NoordwijzerException {
    if (!row.text(13).isEmpty()) {
      return Aggregation.none();
    }
    String weight = row.text(11);
    if (!weight.isEmpty()) {
      requireKnown(row, weight);
    }
    return switch (row.constant(10, Aggregation.Rule.class)) {
      case SUM -> Aggregation.sum(weight.isEmpty() ? null : weight);
      case WEIGHTED -> Aggregation.weightedBy(row.requireText(11));
      case NONE -> Aggregation.none();
    };
  }

  private @Nullable Formula formula(CsvRow row) throws NoordwijzerException {
    if (row.text(13).isEmpty()) {
      return null;
    }
    Formula formula = new EcqlFormula(row.text(13));
    for (String input : formula.inputs()) {
      requireKnown(row, input);
    }
    return formula;
  }

  private void requireKnown(CsvRow row, String id) throws NoordwijzerException {
    if (!ids.contains(id)) {
      throw row.damaged("source.indicator.unknown", id);
    }
  }

  private static List<Double> breaks(CsvRow row) throws NoordwijzerException {
    List<Double> breaks = row.numbers(14);
    if (!breaks.stream().sorted().distinct().toList().equals(breaks)) {
      throw row.damaged("source.indicator.breaks", row.text(14));
    }
    return breaks;
  }
}
