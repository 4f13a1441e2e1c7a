package nl.noordwijzer.map;

/// Which background map lies under the areas, and how strongly.
///
/// @param id of a background, empty for none
/// @param opacity 0 (invisible) to 1
public record BackgroundStyle(String id, double opacity) {
  public static final BackgroundStyle NONE = new BackgroundStyle("", 1);

  public BackgroundStyle {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity must lie between 0 and 1: " + opacity);
    }
  }

  /// Whether there is one.
  public boolean isChosen() {
    return !id.isEmpty();
  }

  /// Whether anything of it can be seen.
  public boolean isSeen() {
    return isChosen() && opacity > 0;
  }

  public BackgroundStyle withId(String value) {
    return new BackgroundStyle(value, opacity);
  }

  public BackgroundStyle withOpacity(double value) {
    return new BackgroundStyle(id, value);
  }
}
