package nl.noordwijzer.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The borders of a made-up country: a grid, squeezed together around its towns and jittered, whose
/// lines are made jagged by moving their middles aside, again and again.
final class SyntheticBorders {
  private static final double SPAN = 300_000;
  private static final double JITTER = 0.12;
  private static final double JAGGED = 0.07;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final int cells;
  private final Coordinate[][] nodes;
  private final Map<Integer, List<Coordinate>> lines = new HashMap<>();
  private final SplittableRandom random = new SplittableRandom(20261121);

  SyntheticBorders(int cells) {
    this.cells = cells;
    nodes = new Coordinate[cells + 1][cells + 1];
    for (int row = 0; row <= cells; row++) {
      for (int column = 0; column <= cells; column++) {
        nodes[row][column] = new Coordinate(place(column), place(row));
      }
    }
  }

  private double place(int line) {
    double part = (line + random.nextDouble(-JITTER, JITTER)) / cells;
    return 10_000 + SPAN * (part + Math.sin(6 * Math.PI * part) / (12 * Math.PI));
  }

  /// Whether a cell lies within the round coast.
  boolean onLand(int row, int column) {
    double middle = (cells - 1) / 2.0;
    return row >= 0 && column >= 0 && Math.hypot(row - middle, column - middle) <= cells / 2.0;
  }

  /// A cell, without the enclave in it and with its exclave in the next one.
  Geometry polygon(int row, int column) {
    LinearRing shell = FACTORY.createLinearRing(shell(row, column).toArray(Coordinate[]::new));
    LinearRing[] holes =
        hasEnclave(row, column) ? new LinearRing[] {enclave(row, column)} : new LinearRing[0];
    Polygon polygon = FACTORY.createPolygon(shell, holes);
    boolean hasExclave = isExclave(row, column - 1) && onLand(row, column - 1);
    return hasExclave
        ? FACTORY.createMultiPolygon(
            new Polygon[] {polygon, FACTORY.createPolygon(enclave(row, column - 1))})
        : polygon;
  }

  private static boolean hasEnclave(int row, int column) {
    return (row * 31 + column * 7) % 53 == 0;
  }

  /// An enclave is the neighbour's on even rows and a lake on odd ones.
  private static boolean isExclave(int row, int column) {
    return hasEnclave(row, column) && row % 2 == 0;
  }

  private LinearRing enclave(int row, int column) {
    Coordinate from = nodes[row][column];
    Coordinate to = nodes[row + 1][column + 1];
    double radius = Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) * 0.12;
    Coordinate[] ring = new Coordinate[13];
    for (int i = 0; i < 12; i++) {
      double x = (from.x + to.x) / 2 + radius * Math.cos(i * Math.PI / 6);
      ring[i] = new Coordinate(x, (from.y + to.y) / 2 + radius * Math.sin(i * Math.PI / 6));
    }
    ring[12] = ring[0];
    return FACTORY.createLinearRing(ring);
  }

  private List<Coordinate> shell(int row, int column) {
    List<Coordinate> shell = new ArrayList<>(line(row, column, true));
    shell.addAll(line(row, column + 1, false));
    shell.addAll(line(row + 1, column, true).reversed());
    shell.addAll(line(row, column, false).reversed());
    List<Coordinate> ring = new ArrayList<>();
    for (Coordinate c : shell) {
      if (ring.isEmpty() || !ring.getLast().equals2D(c)) {
        ring.add(c);
      }
    }
    return ring;
  }

  /// The border from a node eastward or northward.
  private List<Coordinate> line(int row, int column, boolean eastward) {
    int key = (row * (cells + 1) + column) * 2 + (eastward ? 1 : 0);
    return lines.computeIfAbsent(
        key,
        _ -> {
          Coordinate end = eastward ? nodes[row][column + 1] : nodes[row + 1][column];
          List<Coordinate> line = new ArrayList<>(List.of(nodes[row][column]));
          bend(nodes[row][column], end, random.nextInt(4, 6), line);
          return List.copyOf(line);
        });
  }

  private void bend(Coordinate from, Coordinate to, int times, List<Coordinate> line) {
    if (times == 0) {
      line.add(to);
      return;
    }
    double aside = random.nextDouble(-JAGGED, JAGGED);
    Coordinate middle =
        new Coordinate(
            (from.x + to.x) / 2 - (to.y - from.y) * aside,
            (from.y + to.y) / 2 + (to.x - from.x) * aside);
    bend(from, middle, times - 1, line);
    bend(middle, to, times - 1, line);
  }
}
