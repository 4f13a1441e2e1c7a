package nl.noordwijzer.area;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How deep formulas stand in each other, and whether they go round in a circle.
public final class FormulaDepth {
  /// Most formulas that may stand in each other.
  public static final int DEEPEST = 20;

  private static final int TOO_DEEP = DEEPEST + 1;

  private final IndicatorCatalogue catalogue;
  private final Map<String, Integer> known = new HashMap<>();

  public FormulaDepth(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Whether the formula of an indicator can be worked out: one that needs very many others, or
  /// itself, cannot. What is measured always can.
  public boolean isSound(Indicator indicator) {
    return of(indicator, new HashSet<>()) <= DEEPEST;
  }

  /// Formulas in the longest row that begins with this one, at most [#TOO_DEEP]; 0 of what is
  /// measured.
  private int of(Indicator indicator, Set<String> path) {
    Integer before = known.get(indicator.id());
    if (before != null) {
      return before;
    }
    if (path.size() > DEEPEST || !path.add(indicator.id())) {
      return TOO_DEEP;
    }
    int depth =
        indicator
            .derivation()
            .map(formula -> Math.min(TOO_DEEP, 1 + most(formula, path)))
            .orElse(0);
    path.remove(indicator.id());
    known.put(indicator.id(), depth);
    return depth;
  }

  private int most(Formula formula, Set<String> path) {
    return formula.inputs().stream()
        .flatMap(id -> catalogue.byId(id).stream())
        .mapToInt(input -> of(input, path))
        .max()
        .orElse(0);
  }
}
