package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All indicators the program knows, in the order in which they are offered.
public final class IndicatorCatalogue {
  private final Map<String, Indicator> byId = new LinkedHashMap<>();

  /// @throws IllegalArgumentException when an id comes twice, or a weight or input is not known
  public IndicatorCatalogue(List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      if (byId.put(indicator.id(), indicator) != null) {
        throw new IllegalArgumentException("indicator comes twice: " + indicator.id());
      }
    }
    for (Indicator indicator : indicators) {
      indicator.aggregation().weightId().ifPresent(this::require);
    }
  }

  public List<Indicator> indicators() {
    return List.copyOf(byId.values());
  }

  /// The same with an indicator more, at the end or in the place of another.
  ///
  /// @param before id of the one whose place it takes, null when it is new
  public IndicatorCatalogue with(Indicator indicator, @Nullable String before) {
    List<Indicator> next = new ArrayList<>();
    for (Indicator present : byId.values()) {
      next.add(present.id().equals(before) ? indicator : present);
    }
    if (before == null) {
      next.add(indicator);
    }
    return new IndicatorCatalogue(next);
  }

  /// The same without an indicator.
  ///
  /// @throws IllegalArgumentException when it is the weight of another
  public IndicatorCatalogue without(String id) {
    return new IndicatorCatalogue(
        byId.values().stream().filter(indicator -> !indicator.id().equals(id)).toList());
  }

  /// The indicators that need another one, in their formula or as their weight.
  public List<Indicator> users(String id) {
    return byId.values().stream().filter(indicator -> uses(indicator, id)).toList();
  }

  /// Whether an indicator needs another one, in its formula, in a formula in that, or so on.
  public boolean needs(String id, String other) {
    return needs(id, other, new HashSet<>());
  }

  private boolean needs(String id, String other, Set<String> seen) {
    return seen.add(id)
        && byId(id).flatMap(Indicator::derivation).map(Formula::inputs).orElse(Set.of()).stream()
            .anyMatch(input -> input.equals(other) || needs(input, other, seen));
  }

  private static boolean uses(Indicator indicator, String id) {
    return indicator.aggregation().weightId().filter(id::equals).isPresent()
        || indicator.derivation().filter(formula -> formula.inputs().contains(id)).isPresent();
  }

  public Optional<Indicator> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// @throws IllegalArgumentException when no indicator has this id
  public Indicator require(String id) {
    return byId(id).orElseThrow(() -> new IllegalArgumentException("no indicator named " + id));
  }
}
