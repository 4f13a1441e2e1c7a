package nl.noordwijzer.bidbook;

/// Around what stands on a page, millimetres.
record Margins(double left, double top, double right, double bottom) {

  static Margins all(double millimetres) {
    return new Margins(millimetres, millimetres, millimetres, millimetres);
  }

  Margins times(double factor) {
    return new Margins(left * factor, top * factor, right * factor, bottom * factor);
  }
}
