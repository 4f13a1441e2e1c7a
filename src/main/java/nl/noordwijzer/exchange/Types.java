package nl.noordwijzer.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.json.TypeJson;
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

  /// The type of a row, by its word or else by what it brings along.
  static Optional<InterventionType> find(Row row, Target target) {
    String word = row.text("type");
    return word.isEmpty()
        ? Optional.empty()
        : find(target.plan(), target.catalogue(), word)
            .or(() ->
                whole(row).flatMap(type -> target.catalogue().type(type.id(), target.plan())));
  }

  /// The whole type that a row brings along, where the plan does not know it.
  ///
  /// @throws RefusedException when what it brings along is no whole type
  static Optional<InterventionType> carried(Row row, Target target) {
    boolean isKnown = row.text("type").isEmpty() || find(row, target).isPresent();
    return isKnown ? Optional.empty() : whole(row);
  }

  private static Optional<InterventionType> whole(Row row) {
    String text = row.text(Cells.OWN_TYPE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(TypeJson.read(text));
    } catch (IllegalArgumentException _) {
      throw new RefusedException("exchange.refused.owntype", row.text("type"), Cells.OWN_TYPE);
    }
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
