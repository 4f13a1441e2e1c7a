package nl.noordwijzer.map;

/// What a sign on the map says about an intervention or a plan area.
public enum PlanMark {
  /// No one is displaced.
  NONE("check-circle", 0xff1b7f3b, 0xff5fd38a),
  /// Someone is when it turns out badly.
  CAUTION("alert-triangle", 0xff9a5b00, 0xfff2b84b),
  /// Someone is.
  DISPLACEMENT("alert-octagon", 0xffb3261e, 0xffff7b72),
  /// Another intervention counts on the same homes.
  CONTESTED("copy", 0xff1f2933, 0xffffffff);

  private final String symbol;
  private final int onLight;
  private final int onDark;

  PlanMark(String symbol, int onLight, int onDark) {
    this.symbol = symbol;
    this.onLight = onLight;
    this.onDark = onDark;
  }

  /// Name of a Feather icon.
  String symbol() {
    return symbol;
  }

  int argb(Ground ground) {
    return ground == Ground.DARK ? onDark : onLight;
  }
}
