package nl.noordwijzer.map;

import java.util.List;

/// Classes with their borders: each holds its lower border and not its upper one, the last holds
/// both.
///
/// @param bounds lowest value, inner borders, highest value: ascending, one more than classes
public record Classification(List<Double> bounds) {
  public Classification {
    if (bounds.size() < 2) {
      throw new IllegalArgumentException("a classification has at least one class");
    }
    bounds = List.copyOf(bounds);
  }

  public int count() {
    return bounds.size() - 1;
  }

  /// The borders between the classes.
  public List<Double> inner() {
    return bounds.subList(1, bounds.size() - 1);
  }

  /// The class of a value, 0 for the lowest; values outside the bounds fall in the outer classes.
  public int classOf(double value) {
    int index = 0;
    while (index < count() - 1 && value >= bounds.get(index + 1)) {
      index++;
    }
    return index;
  }
}
