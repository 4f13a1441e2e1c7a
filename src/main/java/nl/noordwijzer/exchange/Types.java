package nl.noordwijzer.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.plan.InterventionType;

/// Types of interventions by the words of a file.
final class Types {
  private Types() {}

  /// By its id, else by its name in either language.
  static Optional<InterventionType> find(Target target, String word) {
    return target
        .catalogue()
        .type(word, target.plan())
        .or(() -> all(target).filter(type -> isNamed(type, word)).findFirst());
  }

  private static Stream<InterventionType> all(Target target) {
    return Stream.concat(target.plan().types().stream(), target.catalogue().types().stream());
  }

  private static boolean isNamed(InterventionType type, String word) {
    return type.names().dutch().equalsIgnoreCase(word)
        || type.names().english().equalsIgnoreCase(word);
  }
}
