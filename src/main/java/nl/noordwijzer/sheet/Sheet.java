package nl.noordwijzer.sheet;

import java.util.List;
import nl.noordwijzer.text.Texts;

/// One page: what stands where, ready to be painted.
///
/// @param title names the page in a table of contents
/// @param message one sentence that says what the page shows
/// @param items in the order in which they are read; later ones lie over earlier ones
/// @param texts language of everything on the page
public record Sheet(
    PageFormat format,
    String title,
    String message,
    List<SheetItem> items,
    Imprint imprint,
    HouseStyle style,
    Texts texts) {
  public Sheet {
    items = List.copyOf(items);
  }

  /// In the style of the program.
  public Sheet(
      PageFormat format,
      String title,
      String message,
      List<SheetItem> items,
      Imprint imprint,
      Texts texts) {
    this(format, title, message, items, imprint, HouseStyle.usual(), texts);
  }

  public Sheet with(HouseStyle value) {
    return new Sheet(format, title, message, items, imprint, value, texts);
  }

  public Sheet with(List<SheetItem> value) {
    return new Sheet(format, title, message, value, imprint, style, texts);
  }
}
