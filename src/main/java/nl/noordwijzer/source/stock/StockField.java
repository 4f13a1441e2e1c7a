package nl.noordwijzer.source.stock;

import nl.noordwijzer.text.Texts;

/// What a column of a list of homes can say.
public enum StockField {
  OWNER,
  /// Number of homes; a list without it has a row for every home.
  DWELLINGS,
  TYPE,
  BUILD_YEAR,
  ENERGY_LABEL,
  /// Of the complex; rows with the same code are one complex.
  CODE,
  /// To the east in EPSG:28992, metres.
  X,
  /// To the north in EPSG:28992, metres.
  Y,
  LATITUDE,
  LONGITUDE,
  /// A point or surface as text, in EPSG:28992.
  WKT,
  /// Code or name of the neighbourhood.
  NEIGHBOURHOOD,
  NAME;

  public String words(Texts texts) {
    return texts.get("stock.field", this);
  }
}
