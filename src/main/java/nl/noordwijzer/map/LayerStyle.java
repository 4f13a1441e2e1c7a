package nl.noordwijzer.map;

/// How one layer is shown.
///
/// @param opacity 0 (invisible) to 1
public record LayerStyle(LayerKind kind, boolean visible, double opacity) {
  public LayerStyle {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity must lie between 0 and 1: " + opacity);
    }
  }

  public static LayerStyle shown(LayerKind kind) {
    return new LayerStyle(kind, true, 1);
  }

  public static LayerStyle hidden(LayerKind kind) {
    return new LayerStyle(kind, false, 1);
  }

  /// Whether anything of it can be seen.
  public boolean isSeen() {
    return visible && opacity > 0;
  }

  public LayerStyle withVisible(boolean shown) {
    return new LayerStyle(kind, shown, opacity);
  }

  public LayerStyle withOpacity(double value) {
    return new LayerStyle(kind, visible, value);
  }
}
