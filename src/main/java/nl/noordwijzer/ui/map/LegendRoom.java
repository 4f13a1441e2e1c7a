package nl.noordwijzer.ui.map;

/// How much of the legend a map has room for, as long as the user does not say otherwise.
enum LegendRoom {
  /// The title; all else opens on a press.
  TITLE,

  /// The classes; the other sections open one by one.
  CLASSES,

  /// Every section.
  ALL;

  private static final double WIDE = 900;
  private static final double HIGH = 760;
  private static final double LOW = 480;

  /// @param width of the map, CSS pixels
  /// @param height of the map, CSS pixels
  static LegendRoom on(double width, double height) {
    if (height < LOW) {
      return TITLE;
    }
    return width >= WIDE && height >= HIGH ? ALL : CLASSES;
  }
}
