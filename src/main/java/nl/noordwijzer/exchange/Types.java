package nl.noordwijzer.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.RefusedException;

/// Types of interventions by the words of a file.
public final class Types {
  private Types() {}

  /// By its id, else by its name in either language.
  public static Optional<InterventionType> find(Plan plan, PlanCatalogue catalogue, String word) {
    return catalogue
        .type(word, plan)
        .or(() ->
            Stream.concat(plan.types().stream(), catalogue.types().stream())
                .filter(type -> isNamed(type, word))
                .findFirst());
  }

  /// Tells that there is no such type, and which there are.
  static RefusedException unknown(Plan plan, PlanCatalogue catalogue, String word) {
    return new WrongCell("type", word)
        .word(
            Stream.concat(plan.types().stream(), catalogue.types().stream())
                .map(InterventionType::names)
                .toList());
  }

  private static boolean isNamed(InterventionType type, String word) {
    return Stream.of(type.id(), type.names().dutch(), type.names().english())
        .anyMatch(word::equalsIgnoreCase);
  }
}
