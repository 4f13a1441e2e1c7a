package nl.noordwijzer.area;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Homes that one owner manages as a whole.
///
/// @param dwellings number of homes, at least 0
/// @param buildYear absent when unknown
/// @param energyLabel `A` to `G`, absent when unknown
/// @param miningColony whether it belongs to a mijnkolonie
/// @param neighbourhood code of the buurt it lies in
/// @param geometry polygon or point in EPSG:28992
/// @param approximate whether only the neighbourhood is known and the geometry stands in for the
///   real place
public record HousingComplex(
    String id,
    Owner owner,
    int dwellings,
    DwellingType type,
    @Nullable Integer buildYear,
    @Nullable String energyLabel,
    boolean miningColony,
    String neighbourhood,
    Geometry geometry,
    boolean approximate) {

  /// A complex of which the place is known.
  public HousingComplex(
      String id,
      Owner owner,
      int dwellings,
      DwellingType type,
      @Nullable Integer buildYear,
      @Nullable String energyLabel,
      boolean miningColony,
      String neighbourhood,
      Geometry geometry) {
    this(
        id,
        owner,
        dwellings,
        type,
        buildYear,
        energyLabel,
        miningColony,
        neighbourhood,
        geometry,
        false);
  }
}
