package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.UsualStyle;

/// How the homes are divided over owner-occupiers and landlords, as published.
///
/// The shares are rounded by their source and need not add up to 100.
record TenureSplit(int year, List<Share> shares) {
  /// The shares of the whole stock, in the order in which they are shown.
  static final List<String> INDICATORS =
      List.of(
          "aandeel_koop",
          "aandeel_corporatiehuur",
          "aandeel_particuliere_huur",
          "aandeel_eigendom_onbekend");

  record Share(Indicator indicator, Figure figure) {}

  TenureSplit {
    shares = List.copyOf(shares);
  }

  /// Empty when the catalogue lacks one of the shares.
  static Optional<TenureSplit> of(Statistics statistics, List<Area> areas, int wantedYear) {
    List<Indicator> indicators =
        INDICATORS.stream().flatMap(id -> statistics.catalogue().byId(id).stream()).toList();
    if (indicators.size() < INDICATORS.size()) {
      return Optional.empty();
    }
    int year = UsualStyle.year(statistics, indicators.getFirst(), wantedYear);
    List<Share> shares =
        indicators.stream().map(i -> new Share(i, statistics.figure(i, areas, year))).toList();
    return Optional.of(new TenureSplit(year, shares));
  }

  /// Whether no share is known.
  boolean isEmpty() {
    return shares.stream().allMatch(share -> share.figure.number().isEmpty());
  }
}
