package nl.noordwijzer.source.format.shapefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/// Sorts the rings of one polygon into shells and the holes in them.
///
/// The largest ring is a shell, as nothing can lie around it; so are all that turn the same way,
/// and the others are holes in the smallest shell around them. That holds for files that turn all
/// rings the wrong way too. Where all rings turn the same way, the way says nothing: then a ring in
/// an odd number of others is a hole. A hole outside every shell is a shell.
final class RingSorter {
  private static final Comparator<PolygonRing> BY_AREA =
      Comparator.comparingDouble(PolygonRing::area);

  /// With so many rings looking through all of them is as fast as an index.
  private static final int FEW = 32;

  /// How many pairs of rings are looked at, at most; a ring beyond that is a shell.
  private static final int MOST_PAIRS = 500_000;

  private final List<PolygonRing> rings;
  private final Map<PolygonRing, List<LinearRing>> holes = new HashMap<>();
  private final Set<PolygonRing> inner = new HashSet<>();
  private @Nullable STRtree tree;
  private int pairs;

  RingSorter(List<PolygonRing> rings) {
    this.rings = rings;
  }

  /// A polygon or multipolygon; null when there is no ring.
  @Nullable Geometry polygon() {
    if (rings.size() > 1) {
      sort();
    }
    List<Polygon> polygons = new ArrayList<>();
    for (PolygonRing ring : rings) {
      if (!inner.contains(ring)) {
        LinearRing[] inside = holes.getOrDefault(ring, List.of()).toArray(LinearRing[]::new);
        polygons.add(ShapeReader.FACTORY.createPolygon(ring.line(), inside));
      }
    }
    return switch (polygons.size()) {
      case 0 -> null;
      case 1 -> polygons.getFirst();
      default -> ShapeReader.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    };
  }

  private void sort() {
    boolean direction = Collections.max(rings, BY_AREA).isCounterClockwise();
    List<PolygonRing> outer =
        rings.stream().filter(ring -> ring.isCounterClockwise() == direction).toList();
    boolean oneWay = outer.size() == rings.size();
    for (PolygonRing ring : rings) {
      if (oneWay || ring.isCounterClockwise() != direction) {
        List<PolygonRing> around = around(ring, outer);
        if (!around.isEmpty() && (!oneWay || around.size() % 2 == 1)) {
          inner.add(ring);
          holes
              .computeIfAbsent(Collections.min(around, BY_AREA), _ -> new ArrayList<>())
              .add(ring.line());
        }
      }
    }
  }

  /// The larger ones among some rings that hold a ring.
  private List<PolygonRing> around(PolygonRing ring, List<PolygonRing> outer) {
    if (pairs > MOST_PAIRS) {
      return List.of();
    }
    List<PolygonRing> near = outer.size() <= FEW ? outer : query(ring, outer);
    pairs += near.size();
    return near.stream().filter(other -> other.area() > ring.area() && other.holds(ring)).toList();
  }

  @SuppressWarnings("unchecked")
  private List<PolygonRing> query(PolygonRing ring, List<PolygonRing> outer) {
    if (tree == null) {
      tree = new STRtree();
      for (PolygonRing other : outer) {
        tree.insert(other.box(), other);
      }
    }
    return tree.query(ring.box());
  }
}
