package nl.noordwijzer.area;

import java.util.List;

/// Homes that one source tells of, such as the list of a corporation.
public record HomesList(Source source, List<HousingComplex> complexes) {
  public HomesList {
    complexes = List.copyOf(complexes);
  }

  /// Whether it has homes that the user may not show to others without saying so.
  public boolean isConfidential() {
    return source.confidential() && !complexes.isEmpty();
  }

  /// The same source without its homes.
  HomesList emptied() {
    return new HomesList(source, List.of());
  }
}
