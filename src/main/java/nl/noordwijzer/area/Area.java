package nl.noordwijzer.area;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A statistical area.
///
/// @param code CBS code (`BU09171000`, `WK091710`, `GM0917`) or a code of our own (`NOORD`)
/// @param parent code of the next larger area this one lies in, absent for the largest
/// @param parts codes of the areas whose figures make up those of this one; empty where CBS
///   publishes figures for the area itself
/// @param geometry polygon or multipolygon in EPSG:28992, metres
public record Area(
    String code,
    String name,
    AreaLevel level,
    @Nullable String parent,
    List<String> parts,
    Geometry geometry) {

  public Area {
    parts = List.copyOf(parts);
  }

  public Optional<String> parentCode() {
    return Optional.ofNullable(parent);
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
