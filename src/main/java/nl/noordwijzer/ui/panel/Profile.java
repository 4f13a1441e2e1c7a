package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import org.jspecify.annotations.Nullable;

/// What the chosen areas are like, as plain data.
///
/// @param chosen empty when no area is chosen: the figures are then those of the whole programme
///   area
/// @param year that of the map; figures of another year say so
/// @param references what the figures are compared with: wijk, Heerlen-Noord, municipality
/// @param headlines the few figures shown when no area is chosen
/// @param groups all figures of the chosen areas, by theme
/// @param tenure absent when the data lack it
record Profile(
    List<Area> chosen,
    int year,
    List<Reference> references,
    List<ProfileFigure> headlines,
    List<ProfileGroup> groups,
    @Nullable TenureSplit tenure,
    OwnershipSplit ownership,
    TrendLines trend) {

  /// An area to compare with and the sign it is shown by.
  record Reference(Area area, Mark mark) {}

  /// Signs of places in strips and charts, told apart by shape and dashes.
  enum Mark {
    OWN,
    DISTRICT,
    PROGRAMME_AREA,
    MUNICIPALITY
  }

  Profile {
    chosen = List.copyOf(chosen);
    references = List.copyOf(references);
    headlines = List.copyOf(headlines);
    groups = List.copyOf(groups);
  }

  Optional<TenureSplit> tenureSplit() {
    return Optional.ofNullable(tenure);
  }
}
