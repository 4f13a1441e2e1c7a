package nl.noordwijzer.effect;

import nl.noordwijzer.plan.Years;

/// The years of the programme as places in an array.
final class Horizon {
  static final int LENGTH = Years.LAST - Years.FIRST + 1;

  private Horizon() {}

  static boolean contains(int year) {
    return year >= Years.FIRST && year <= Years.LAST;
  }

  static int index(int year) {
    return year - Years.FIRST;
  }

  static int year(int index) {
    return Years.FIRST + index;
  }
}
