package nl.noordwijzer.ui.panel;

/// What the table says of an area in words.
enum AreaTableWord {
  NAME(AreaTableOrder.NAME),
  DISTRICT(AreaTableOrder.DISTRICT),
  CODE(AreaTableOrder.CODE);

  private final String id;

  AreaTableWord(String id) {
    this.id = id;
  }

  String of(AreaTableRow row) {
    return switch (this) {
      case NAME -> row.area().name();
      case DISTRICT -> row.district();
      case CODE -> row.area().code();
    };
  }

  /// Of the column with it.
  String id() {
    return id;
  }

  /// Of the words above its column.
  String key() {
    return "panel.table." + id;
  }
}
