package nl.noordwijzer.planfile;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.FormulaDepth;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.source.IndicatorReader;
import nl.noordwijzer.text.NoordwijzerException;

/// Whether the formulas of a plan can be worked out, before anyone tries.
final class FormulaCheck {
  private final IndicatorCatalogue catalogue;
  private final FormulaDepth depth;
  private final IndicatorCatalogue shipped = IndicatorReader.read();

  FormulaCheck(IndicatorCatalogue catalogue) throws NoordwijzerException {
    this.catalogue = catalogue;
    depth = new FormulaDepth(catalogue);
  }

  /// The first indicator with a formula that is no formula, asks for what is not there or goes
  /// round in a circle. One that needs very many others counts as a circle.
  Optional<Indicator> unsound() {
    return catalogue.indicators().stream()
        .filter(indicator -> !isWritten(indicator) || !depth.isSound(indicator))
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
}
