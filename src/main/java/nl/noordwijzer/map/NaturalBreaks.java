package nl.noordwijzer.map;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Improves natural breaks until no border can move without making the classes less alike inside.
///
/// The classification of GeoTools names the highest value of each class, is not always the best
/// one, and gives empty classes where values are equal. As in the method of Jenks, each border in
/// turn moves to the gap that makes the sum of squared deviations from the class means smallest.
final class NaturalBreaks {
  private final double[] distinct;
  private final double[] counts;
  private final double[] sums;
  private final double[] squares;

  /// @param sorted values in ascending order
  NaturalBreaks(double[] sorted) {
    distinct = Arrays.stream(sorted).distinct().toArray();
    counts = new double[distinct.length + 1];
    sums = new double[distinct.length + 1];
    squares = new double[distinct.length + 1];
    double mean = Arrays.stream(sorted).average().orElse(0);
    int next = 0;
    for (int i = 0; i < distinct.length; i++) {
      int first = next;
      while (next < sorted.length && sorted[next] == distinct[i]) {
        next++;
      }
      double deviation = distinct[i] - mean;
      counts[i + 1] = counts[i] + next - first;
      sums[i + 1] = sums[i] + (next - first) * deviation;
      squares[i + 1] = squares[i] + (next - first) * deviation * deviation;
    }
  }

  /// @param highest highest value of each class but the last, perhaps with doubles
  /// @param count number of classes, fewer than there are different values
  /// @return lowest value of each class but the first
  double[] refine(double[] highest, int count) {
    NavigableSet<Integer> start = new TreeSet<>();
    for (double value : highest) {
      int index = Arrays.binarySearch(distinct, value);
      start.add(index < 0 ? -index - 1 : index + 1);
    }
    start.removeIf(index -> index <= 0 || index >= distinct.length);
    while (start.size() < count - 1) {
      start.add(bestSplit(start));
    }
    boolean moved = true;
    while (moved) {
      moved = improve(start);
    }
    return start.stream().mapToDouble(index -> distinct[index]).toArray();
  }

  /// Moves each border in turn to where it does most good; tells whether any moved.
  private boolean improve(NavigableSet<Integer> borders) {
    boolean moved = false;
    for (int border : List.copyOf(borders)) {
      borders.remove(border);
      int best = bestSplit(borders);
      boolean better = gain(borders, best) > gain(borders, border) * (1 + 1e-9) + 1e-12;
      borders.add(better ? best : border);
      moved |= better;
    }
    return moved;
  }

  private int bestSplit(NavigableSet<Integer> borders) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int index = 1; index < distinct.length; index++) {
      if (!borders.contains(index) && gain(borders, index) > most) {
        most = gain(borders, index);
        best = index;
      }
    }
    return best;
  }

  /// How much a border more makes the classes more alike inside.
  private double gain(NavigableSet<Integer> borders, int index) {
    Integer below = borders.floor(index);
    Integer above = borders.ceiling(index);
    int from = below == null ? 0 : below;
    int to = above == null ? distinct.length : above;
    return spread(from, to) - spread(from, index) - spread(index, to);
  }

  /// Sum of squared deviations from their mean of the different values `from` up to, not including,
  /// `to`.
  private double spread(int from, int to) {
    double sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - sum * sum / (counts[to] - counts[from]));
  }
}
