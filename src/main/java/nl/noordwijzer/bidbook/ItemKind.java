package nl.noordwijzer.bidbook;

/// What can stand on a page.
enum ItemKind {
  /// The title of the page, which also names it in the table of contents.
  TITLE,
  /// One sentence that says what the page shows.
  MESSAGE,
  HEADING,
  TEXT,
  MAP,
  LEGEND,
  SCALE,
  NORTH,
  /// Where a map lies in the programme area.
  OVERVIEW,
  TABLE,
  CHART,
  PICTURE,
  /// That of the house style, where it has one.
  LOGO,
  /// The source of everything on the page.
  SOURCES,
  /// Date, version and status.
  IMPRINT,
  PAGE_NUMBER,
  RULE
}
