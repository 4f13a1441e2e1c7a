package nl.noordwijzer.map.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.noordwijzer.area.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Cuts the rings of areas into arcs: stretches of border between two places where borders meet,
/// each once, with one area (or none) on either side.
final class ArcTracer {
  private final VertexTable vertices;
  private final EdgeTable edges;
  private final List<Ring> rings = new ArrayList<>();
  private final BitSet traced = new BitSet();
  private int[] starts = new int[1024];
  private int[] left = new int[1024];
  private int[] right = new int[1024];
  private double[] points = new double[4096];
  private int arcs;
  private int size;

  ArcTracer(List<Area> areas) {
    int most = areas.stream().mapToInt(area -> area.geometry().getNumPoints()).sum();
    vertices = new VertexTable(most);
    edges = new EdgeTable(most);
    for (int i = 0; i < areas.size(); i++) {
      add(areas.get(i).geometry(), i);
    }
    byte[] degrees = degrees();
    rings.forEach(ring -> trace(ring, degrees));
  }

  Arcs arcs() {
    return new Arcs(0, Arrays.copyOf(starts, arcs + 1), Arrays.copyOf(points, size));
  }

  /// Number of the area left of each arc in the order of its points, seen with north up.
  int[] left() {
    return Arrays.copyOf(left, arcs);
  }

  int[] right() {
    return Arrays.copyOf(right, arcs);
  }

  private void add(Geometry geometry, int area) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        add(polygon.getExteriorRing(), area, true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          add(polygon.getInteriorRingN(hole), area, false);
        }
      }
    }
  }

  private void add(LinearRing ring, int area, boolean shell) {
    CoordinateSequence places = ring.getCoordinateSequence();
    int[] numbers = new int[places.size()];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      int number = vertices.number(places.getX(i), places.getY(i));
      if (count == 0 || numbers[count - 1] != number) {
        numbers[count++] = number;
      }
    }
    count--;
    if (count < 3) {
      return;
    }
    boolean onLeft = Orientation.isCCW(places) == shell;
    int[] ringEdges = new int[count];
    for (int i = 0; i < count; i++) {
      ringEdges[i] = edges.add(numbers[i], numbers[i + 1], area, onLeft);
    }
    rings.add(new Ring(Arrays.copyOf(numbers, count), ringEdges));
  }

  private byte[] degrees() {
    byte[] degrees = new byte[vertices.size()];
    for (int edge = 0; edge < edges.size(); edge++) {
      degrees[edges.low(edge)] = (byte) Math.min(3, degrees[edges.low(edge)] + 1);
      degrees[edges.high(edge)] = (byte) Math.min(3, degrees[edges.high(edge)] + 1);
    }
    return degrees;
  }

  private void trace(Ring ring, byte[] degrees) {
    int first = 0;
    while (first < ring.size() && degrees[ring.vertex(first)] == 2) {
      first++;
    }
    first %= ring.size();
    int from = first;
    for (int i = first + 1; i <= first + ring.size(); i++) {
      if (degrees[ring.vertex(i)] != 2 || i == first + ring.size()) {
        if (!traced.get(ring.edge(from))) {
          append(ring, from, i);
        }
        from = i;
      }
    }
  }

  private void append(Ring ring, int from, int to) {
    if (arcs + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      left = Arrays.copyOf(left, starts.length);
      right = Arrays.copyOf(right, starts.length);
    }
    left[arcs] = edges.leftFrom(ring.vertex(from), ring.edge(from));
    right[arcs] = edges.rightFrom(ring.vertex(from), ring.edge(from));
    while (size + 2 * (to - from + 1) > points.length) {
      points = Arrays.copyOf(points, 2 * points.length);
    }
    for (int i = from; i <= to; i++) {
      points[size++] = vertices.x(ring.vertex(i));
      points[size++] = vertices.y(ring.vertex(i));
      if (i < to) {
        traced.set(ring.edge(i));
      }
    }
    starts[++arcs] = size;
  }
}
