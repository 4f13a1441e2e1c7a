package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/// The areas of a region at every level, found by code, by place and by kinship.
///
/// Immutable and safe to read from any thread.
public final class AreaSet {
  private final String id;
  private final Map<String, Area> byCode = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<AreaLevel, List<Area>> byLevel = new EnumMap<>(AreaLevel.class);
  private final Map<AreaLevel, STRtree> indexes = new EnumMap<>(AreaLevel.class);

  /// @param id stands for this edition of the borders, so that two sets are compared by it
  /// @throws IllegalArgumentException when a code comes twice, or when a parent or part is not in
  ///   the set or not of a larger or smaller level
  public AreaSet(String id, List<Area> areas) {
    this.id = id;
    for (Area area : areas) {
      if (byCode.put(area.code(), area) != null) {
        throw new IllegalArgumentException("area code comes twice: " + area.code());
      }
      places.put(area.code(), places.size());
      byLevel.computeIfAbsent(area.level(), _ -> new ArrayList<>()).add(area);
      indexes
          .computeIfAbsent(area.level(), _ -> new STRtree())
          .insert(area.geometry().getEnvelopeInternal(), area);
    }
    areas.forEach(this::requireKin);
    byLevel.replaceAll((_, list) -> List.copyOf(list));
    indexes.values().forEach(STRtree::build);
  }

  private void requireKin(Area area) {
    area.parentCode().ifPresent(parent -> requireLarger(require(parent), area));
    area.parts().forEach(part -> requireLarger(area, require(part)));
  }

  private static void requireLarger(Area larger, Area smaller) {
    if (larger.level().compareTo(smaller.level()) <= 0) {
      throw new IllegalArgumentException(larger + " cannot hold " + smaller);
    }
  }

  public String id() {
    return id;
  }

  public List<Area> areas() {
    return List.copyOf(byCode.values());
  }

  public Optional<Area> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// @throws IllegalArgumentException when no area has this code
  public Area require(String code) {
    return byCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no area with code " + code));
  }

  /// All areas of a level, in the order of the data.
  public List<Area> at(AreaLevel level) {
    return byLevel.getOrDefault(level, List.of());
  }

  /// Areas of a level whose envelope meets the given one.
  @SuppressWarnings("unchecked")
  public List<Area> query(AreaLevel level, Envelope envelope) {
    STRtree index = indexes.get(level);
    return index == null ? List.of() : (List<Area>) index.query(envelope);
  }

  /// The area of a level that holds a point (on the border counts as inside).
  public Optional<Area> areaAt(AreaLevel level, Coordinate point) {
    return query(level, new Envelope(point)).stream()
        .filter(area -> holds(area.geometry(), point))
        .findFirst();
  }

  private static boolean holds(Geometry geometry, Coordinate point) {
    return SimplePointInAreaLocator.locate(point, geometry) != Location.EXTERIOR;
  }

  /// The areas that make up the figures of a combined area; empty for any other.
  public List<Area> parts(Area area) {
    return area.parts().stream().map(this::require).toList();
  }

  /// The areas with figures of their own that make up a group: parts in the place of combined
  /// areas, each once, and none that lies in another of them.
  public List<Area> leaves(List<Area> group) {
    Set<Area> leaves = new LinkedHashSet<>();
    group.forEach(area -> addLeaves(area, leaves));
    Set<Area> doubled = new HashSet<>();
    for (Area leaf : leaves) {
      if (parentOf(leaf).filter(parent -> liesInAny(parent, leaves)).isPresent()) {
        doubled.add(leaf);
      }
    }
    leaves.removeAll(doubled);
    return List.copyOf(leaves);
  }

  private void addLeaves(Area area, Set<Area> leaves) {
    if (area.parts().isEmpty()) {
      leaves.add(area);
    }
    parts(area).forEach(part -> addLeaves(part, leaves));
  }

  private Optional<Area> parentOf(Area area) {
    return area.parentCode().map(this::require);
  }

  private boolean liesInAny(Area area, Set<Area> others) {
    return others.contains(area)
        || parentOf(area).filter(parent -> liesInAny(parent, others)).isPresent();
  }

  /// The area of the given level in which this area lies (itself when it is of that level).
  public Optional<Area> ancestor(Area area, AreaLevel level) {
    return area.level() == level
        ? Optional.of(area)
        : parentOf(area).flatMap(parent -> ancestor(parent, level));
  }

  /// The areas of a level that lie in the given area, by kinship or as its parts, in the order of
  /// the data.
  public List<Area> within(Area area, AreaLevel level) {
    return query(level, area.geometry().getEnvelopeInternal()).stream()
        .filter(candidate -> liesIn(candidate, area))
        .sorted(Comparator.comparing(candidate -> places.getOrDefault(candidate.code(), 0)))
        .toList();
  }

  private boolean liesIn(Area candidate, Area area) {
    if (ancestor(candidate, area.level()).filter(area::equals).isPresent()) {
      return true;
    }
    return parts(area).stream()
        .anyMatch(part -> ancestor(candidate, part.level()).filter(part::equals).isPresent());
  }

  /// Envelope of all areas of a level; null envelope when there are none.
  public Envelope extent(AreaLevel level) {
    Envelope extent = new Envelope();
    at(level).forEach(area -> extent.expandToInclude(area.geometry().getEnvelopeInternal()));
    return extent;
  }
}
