package nl.noordwijzer.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  public Optional<Indicator> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// @throws IllegalArgumentException when no indicator has this id
  public Indicator require(String id) {
    return byId(id).orElseThrow(() -> new IllegalArgumentException("no indicator named " + id));
  }
}
