package nl.noordwijzer.source.cbs;

import nl.noordwijzer.text.Texts;

/// The kinds of files in which CBS publishes figures of neighbourhoods.
public enum CbsKind {
  /// Wijk- en buurtkaart: borders with figures, as Shapefile, GeoPackage or from PDOK.
  MAP,
  /// Kerncijfers wijken en buurten: a workbook with all levels in one sheet.
  KEY_FIGURES,
  /// A table of StatLine, wide or long.
  STATLINE;

  public String words(Texts texts) {
    return texts.get("cbs.kind", this);
  }
}
