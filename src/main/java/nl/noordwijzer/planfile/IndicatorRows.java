package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Indicators as rows of a plan, in the order in which they are offered.
final class IndicatorRows {
  private static final int MOST_DECIMALS = 10;

  private IndicatorRows() {}

  static List<LayerRow> of(List<Indicator> indicators) {
    return indicators.stream().map(IndicatorRows::row).toList();
  }

  private static LayerRow row(Indicator indicator) {
    return PlanRow.of(
        indicator.id(),
        indicator.names().dutch(),
        indicator.names().english(),
        indicator.description().dutch(),
        indicator.description().english(),
        indicator.theme().dutch(),
        indicator.theme().english(),
        indicator.unit().dutch(),
        indicator.unit().english(),
        indicator.kind().name(),
        indicator.aggregation().rule().name(),
        indicator.aggregation().weight(),
        indicator.decimals(),
        indicator.derivation().map(Formula::text).orElse(null),
        indicator.breaks().stream().map(String::valueOf).collect(Collectors.joining(";")),
        indicator.norm());
  }

  static List<Indicator> read(List<PlanRow> rows) throws NoordwijzerException {
    List<Indicator> indicators = new ArrayList<>();
    for (PlanRow row : rows) {
      indicators.add(read(row));
    }
    return indicators;
  }

  private static Indicator read(PlanRow row) throws NoordwijzerException {
    @Nullable String formula = row.textOrNull("formule");
    return new Indicator(
        row.text("code"),
        names(row, "naam"),
        names(row, "omschrijving"),
        names(row, "thema"),
        names(row, "eenheid"),
        row.constant("soort", IndicatorKind.class),
        new Aggregation(
            row.constant("samennemen", Aggregation.Rule.class), row.textOrNull("gewicht")),
        row.whole("decimalen", MOST_DECIMALS),
        formula == null ? null : FormulaReader.read(formula),
        breaks(row),
        row.numberOrNull("norm"));
  }

  private static Names names(PlanRow row, String field) throws NoordwijzerException {
    return new Names(row.text(field + "_nl"), row.text(field + "_en"));
  }

  private static List<Double> breaks(PlanRow row) throws NoordwijzerException {
    String text = row.text("klassengrenzen");
    List<Double> breaks = new ArrayList<>();
    try {
      for (String number : text.isEmpty() ? new String[0] : text.split(";", -1)) {
        breaks.add(Double.valueOf(number));
      }
    } catch (NumberFormatException _) {
      throw row.wrong("klassengrenzen");
    }
    if (!breaks.stream().filter(Double::isFinite).sorted().distinct().toList().equals(breaks)) {
      throw row.wrong("klassengrenzen");
    }
    return breaks;
  }
}
