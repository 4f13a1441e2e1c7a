package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Puts another edition of the borders in the place of those of a region.
///
/// Municipalities, districts and neighbourhoods come from the new edition. Combined areas (the
/// programme area, focus areas) keep their parts and are dissolved anew from them.
public final class Borders {
  /// Characters of a CBS code that name the municipality, without its two letters.
  private static final int MUNICIPALITY_DIGITS = 4;

  private static final int DISTRICT_DIGITS = 6;
  private static final int LETTERS = 2;

  private final AreaSet old;
  private final Map<String, Area> fresh = new LinkedHashMap<>();

  private Borders(AreaSet old) {
    this.old = old;
  }

  /// @param id stands for the new edition
  /// @param areas of any place; those of other municipalities are left out
  /// @throws NoordwijzerException when no neighbourhood of the region is among them
  public static AreaSet renew(AreaSet old, String id, Collection<BorderArea> areas)
      throws NoordwijzerException {
    Borders borders = new Borders(old);
    List<BorderArea> ours =
        areas.stream().filter(area -> old.byCode(municipality(area.code())).isPresent()).toList();
    if (ours.stream().noneMatch(area -> area.level() == AreaLevel.NEIGHBOURHOOD)) {
      throw new NoordwijzerException("intake.borders.elsewhere", null, id);
    }
    borders.addMunicipalities(ours);
    borders.addDistricts(ours);
    borders.add(ours, AreaLevel.NEIGHBOURHOOD);
    borders.addCombined(AreaLevel.FOCUS_AREA);
    return new AreaSet(id, List.copyOf(borders.fresh.values()));
  }

  /// The code of the municipality that a CBS code lies in: `GM0917` for `BU09171000`.
  public static String municipality(String code) {
    return "GM" + digits(code, MUNICIPALITY_DIGITS);
  }

  /// The code of the district that a neighbourhood lies in: `WK091710` for `BU09171000`.
  public static String district(String code) {
    return "WK" + digits(code, DISTRICT_DIGITS);
  }

  private static String digits(String code, int number) {
    return code.substring(
        Math.min(LETTERS, code.length()), Math.min(LETTERS + number, code.length()));
  }

  private void addMunicipalities(List<BorderArea> areas) {
    for (Area known : old.at(AreaLevel.MUNICIPALITY)) {
      Geometry geometry =
          named(areas, AreaLevel.MUNICIPALITY, known.code())
              .map(BorderArea::geometry)
              .orElseGet(() ->
                  union(
                      areas.stream()
                          .filter(area -> area.level() == AreaLevel.NEIGHBOURHOOD)
                          .filter(area -> municipality(area.code()).equals(known.code()))
                          .map(BorderArea::geometry)
                          .toList()));
      put(known, known.parent(), known.parts(), geometry);
    }
  }

  private static Optional<BorderArea> named(List<BorderArea> areas, AreaLevel level, String code) {
    return areas.stream()
        .filter(area -> area.level() == level && area.code().equals(code))
        .findFirst();
  }

  /// Districts and what is combined of them: a district names the programme area it lies in, which
  /// is dissolved from its districts.
  private void addDistricts(List<BorderArea> areas) {
    Map<String, BorderArea> districts = new LinkedHashMap<>();
    areas.stream()
        .filter(area -> area.level() == AreaLevel.DISTRICT)
        .forEach(area -> districts.put(area.code(), area));
    areas.stream()
        .filter(area -> area.level() == AreaLevel.NEIGHBOURHOOD)
        .map(area -> district(area.code()))
        .distinct()
        .filter(code -> !districts.containsKey(code))
        .forEach(code -> dissolved(areas, code).ifPresent(area -> districts.put(code, area)));
    for (Area programme : old.at(AreaLevel.PROGRAMME_AREA)) {
      List<BorderArea> parts =
          programme.parts().stream().map(districts::get).filter(Objects::nonNull).toList();
      if (!parts.isEmpty()) {
        put(
            programme,
            programme.parent(),
            parts.stream().map(BorderArea::code).toList(),
            union(parts.stream().map(BorderArea::geometry).toList()));
      }
    }
    districts.values().forEach(area -> put(area, districtParent(area.code())));
  }

  /// A district of which only the neighbourhoods are given.
  private Optional<BorderArea> dissolved(List<BorderArea> areas, String code) {
    List<Geometry> parts =
        areas.stream()
            .filter(area -> area.level() == AreaLevel.NEIGHBOURHOOD)
            .filter(area -> district(area.code()).equals(code))
            .map(BorderArea::geometry)
            .toList();
    return old.byCode(code)
        .map(known -> new BorderArea(code, known.name(), AreaLevel.DISTRICT, union(parts)));
  }

  private String districtParent(String code) {
    return fresh.values().stream()
        .filter(area -> area.level() == AreaLevel.PROGRAMME_AREA && area.parts().contains(code))
        .map(Area::code)
        .findFirst()
        .orElseGet(() -> municipality(code));
  }

  private void add(List<BorderArea> areas, AreaLevel level) {
    for (BorderArea area : areas) {
      if (area.level() == level) {
        String district = district(area.code());
        put(area, fresh.containsKey(district) ? district : municipality(area.code()));
      }
    }
  }

  /// Areas of which some parts are left keep those.
  private void addCombined(AreaLevel level) {
    for (Area known : old.at(level)) {
      List<Area> parts = known.parts().stream().map(fresh::get).filter(Objects::nonNull).toList();
      if (!parts.isEmpty()) {
        put(
            known,
            known.parentCode().filter(fresh::containsKey).orElse(null),
            parts.stream().map(Area::code).toList(),
            union(parts.stream().map(Area::geometry).toList()));
      }
    }
  }

  private void put(BorderArea area, String parent) {
    fresh.put(
        area.code(),
        new Area(area.code(), area.name(), area.level(), parent, List.of(), area.geometry()));
  }

  private void put(Area known, @Nullable String parent, List<String> parts, Geometry geometry) {
    fresh.put(
        known.code(), new Area(known.code(), known.name(), known.level(), parent, parts, geometry));
  }

  /// Areas that fit edge to edge are dissolved as a coverage; others are laid together.
  private static Geometry union(List<Geometry> parts) {
    List<Geometry> some = new ArrayList<>(parts);
    try {
      Geometry union = CoverageUnion.union(some.toArray(Geometry[]::new));
      if (union.isValid()) {
        return union;
      }
    } catch (RuntimeException _) {
      // parts that overlap or leave gaps are no coverage
    }
    return OverlayNGRobust.union(some);
  }
}
