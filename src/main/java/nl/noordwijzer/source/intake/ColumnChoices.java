package nl.noordwijzer.source.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What the user says of the columns of one table. It is a list of homes or a table of figures, not
/// both: what is said last counts. No two columns have the same meaning, but nothing.
///
/// @param meanings by name of the column
public record ColumnChoices(Map<String, Meaning> meanings) {
  static final ColumnChoices NONE = new ColumnChoices(Map.of());

  public ColumnChoices {
    meanings = Map.copyOf(meanings);
  }

  ColumnChoices with(String column, Meaning meaning) {
    Map<String, Meaning> changed =
        kept((name, other) -> !name.equals(column) && goTogether(other, meaning));
    changed.put(column, meaning);
    return new ColumnChoices(changed);
  }

  ColumnChoices without(String column) {
    return new ColumnChoices(kept((name, _) -> !name.equals(column)));
  }

  private Map<String, Meaning> kept(BiPredicate<String, Meaning> wanted) {
    Map<String, Meaning> kept = new HashMap<>();
    meanings.forEach((name, meaning) -> {
      if (wanted.test(name, meaning)) {
        kept.put(name, meaning);
      }
    });
    return kept;
  }

  private static boolean goTogether(Meaning one, Meaning other) {
    if (one.equals(Meaning.NOTHING) || other.equals(Meaning.NOTHING)) {
      return true;
    }
    return !one.equals(other) && one.isHome() == other.isHome();
  }

  Optional<Meaning> of(String column) {
    return Optional.ofNullable(meanings.get(column));
  }

  /// Whether the user says that it is a list of homes.
  boolean tellHomes() {
    return meanings.values().stream().anyMatch(Meaning::isHome);
  }

  /// Whether the user says that it is a table of figures.
  boolean tellFigures() {
    return meanings.values().stream().anyMatch(Meaning::isFigure);
  }
}
