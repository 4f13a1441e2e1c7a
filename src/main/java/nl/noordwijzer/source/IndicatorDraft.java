package nl.noordwijzer.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;

/// An indicator of the user's own as it is being written, right or not.
///
/// @param id short name for use in formulas
/// @param aggregation without a rule where the formula is worked out anew for a larger area
public record IndicatorDraft(
    String id,
    Names names,
    Names theme,
    Names unit,
    Aggregation aggregation,
    int decimals,
    String formula) {
  public static final int MOST_DECIMALS = 6;

  private static final Names NOTHING = Names.same("");
  private static final String PERCENT = "%";
  private static final int LONGEST_ID = 40;

  /// A draft that changes an indicator with a formula.
  public static IndicatorDraft of(Indicator own) {
    return new IndicatorDraft(
        own.id(),
        own.names(),
        own.theme(),
        own.unit(),
        own.aggregation(),
        own.decimals(),
        own.derivation().map(Formula::text).orElse(""));
  }

  /// The indicator, to be used only where nothing is wrong with the draft.
  public Indicator indicator() {
    return new Indicator(
        id,
        names,
        NOTHING,
        theme,
        unit,
        kind(),
        aggregation,
        decimals,
        FormulaReader.read(formula),
        List.of(),
        null);
  }

  private IndicatorKind kind() {
    if (aggregation.rule() == Aggregation.Rule.SUM) {
      return IndicatorKind.COUNT;
    }
    return unit.dutch().equals(PERCENT) ? IndicatorKind.SHARE : IndicatorKind.MEAN;
  }

  /// A short name made from a name, that no other indicator has; empty for a name without letters
  /// or digits.
  public static String shortName(String name, IndicatorCatalogue others) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replace("%", " procent ")
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    if (plain.isEmpty()) {
      return "";
    }
    String first = Character.isDigit(plain.charAt(0)) ? "cijfer_" + plain : plain;
    String base = first.substring(0, Math.min(LONGEST_ID, first.length())).replaceAll("_$", "");
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? base : base + "_" + number)
        .filter(id -> others.byId(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
