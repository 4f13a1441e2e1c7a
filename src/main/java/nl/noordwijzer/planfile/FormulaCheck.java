package nl.noordwijzer.planfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.source.IndicatorReader;
import nl.noordwijzer.text.NoordwijzerException;

/// Whether the formulas of a plan can be worked out, before anyone tries.
final class FormulaCheck {
  /// Most formulas that may stand in each other.
  private static final int DEEPEST = 20;

  private final IndicatorCatalogue catalogue;
  private final IndicatorCatalogue shipped = IndicatorReader.read();
  private final Set<String> sound = new HashSet<>();

  FormulaCheck(IndicatorCatalogue catalogue) throws NoordwijzerException {
    this.catalogue = catalogue;
  }

  /// The first indicator with a formula that is no formula, asks for what is not there or goes
  /// round in a circle. One that needs very many others counts as a circle.
  Optional<Indicator> unsound() {
    return catalogue.indicators().stream()
        .filter(indicator -> !isWritten(indicator) || isCircular(indicator, new HashSet<>()))
        .findFirst();
  }

  /// Formulas that came with the program need no look, which would load GeoTools.
  private boolean isWritten(Indicator indicator) {
    Optional<String> text = indicator.derivation().map(Formula::text);
    boolean isOurs =
        text.equals(shipped.byId(indicator.id()).flatMap(Indicator::derivation).map(Formula::text));
    List<String> inputs =
        indicator.derivation().map(formula -> List.copyOf(formula.inputs())).orElse(List.of());
    return inputs.stream().allMatch(id -> catalogue.byId(id).isPresent())
        && (isOurs || text.flatMap(t -> FormulaReader.problem(t, catalogue)).isEmpty());
  }

  private boolean isCircular(Indicator indicator, Set<String> path) {
    if (sound.contains(indicator.id())) {
      return false;
    }
    if (path.size() > DEEPEST || !path.add(indicator.id())) {
      return true;
    }
    Set<String> inputs = indicator.derivation().map(Formula::inputs).orElse(Set.of());
    boolean circular =
        inputs.stream()
            .flatMap(id -> catalogue.byId(id).stream())
            .anyMatch(input -> isCircular(input, path));
    path.remove(indicator.id());
    if (!circular) {
      sound.add(indicator.id());
    }
    return circular;
  }
}
