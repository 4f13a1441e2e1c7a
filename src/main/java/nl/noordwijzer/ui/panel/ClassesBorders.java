package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.Classification;

/// Class borders as the user shifts, adds and drops them.
final class ClassesBorders {
  private ClassesBorders() {}

  /// The inner borders with one at another place, kept between its neighbours.
  static List<Double> shifted(Classification classes, int index, double value) {
    List<Double> borders = new ArrayList<>(classes.inner());
    double below = classes.bounds().get(index);
    double above = classes.bounds().get(index + 2);
    borders.set(index, Math.clamp(value, below, above));
    return borders;
  }

  /// The inner borders for another number of classes: the widest class is halved until there are
  /// enough, the highest border dropped until there are few enough.
  static List<Double> counted(Classification classes, int count) {
    List<Double> bounds = new ArrayList<>(classes.bounds());
    while (bounds.size() - 1 > count) {
      bounds.remove(bounds.size() - 2);
    }
    while (bounds.size() - 1 < count) {
      int widest = widest(bounds);
      bounds.add(widest + 1, (bounds.get(widest) + bounds.get(widest + 1)) / 2);
    }
    return List.copyOf(bounds.subList(1, bounds.size() - 1));
  }

  private static int widest(List<Double> bounds) {
    int widest = 0;
    for (int i = 1; i < bounds.size() - 1; i++) {
      if (width(bounds, i) > width(bounds, widest)) {
        widest = i;
      }
    }
    return widest;
  }

  private static double width(List<Double> bounds, int index) {
    return bounds.get(index + 1) - bounds.get(index);
  }
}
