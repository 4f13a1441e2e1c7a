package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;

/// How the homes of known owners in the chosen areas are divided over them, largest first.
record OwnershipSplit(List<Part> parts, Source source) {

  record Part(Owner owner, int dwellings) {}

  OwnershipSplit {
    parts = List.copyOf(parts);
  }

  static OwnershipSplit of(Region region, List<Area> areas) {
    Set<String> neighbourhoods =
        areas.stream()
            .flatMap(area -> region.areas().within(area, AreaLevel.NEIGHBOURHOOD).stream())
            .map(Area::code)
            .collect(Collectors.toSet());
    List<Part> parts =
        region.ownership().dwellings(neighbourhoods).entrySet().stream()
            .map(entry -> new Part(entry.getKey(), entry.getValue()))
            .toList();
    return new OwnershipSplit(parts, region.ownership().source());
  }

  int dwellings() {
    return parts.stream().mapToInt(Part::dwellings).sum();
  }

  /// Share of a part in percent, 0 when there are no homes.
  double percentage(Part part) {
    return dwellings() == 0 ? 0 : 100.0 * part.dwellings / dwellings();
  }
}
