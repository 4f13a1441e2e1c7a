package nl.noordwijzer.sheet;

import java.awt.Color;

/// The colours of a page, beside those of its maps.
final class SheetColours {
  static final Color INK = new Color(0x1B2430);
  static final Color SOFT_INK = new Color(0x566170);
  static final Color HAIRLINE = new Color(0xB9C0C8);
  static final Color ACCENT = new Color(0x0F5C63);

  static final Color MARK = new Color(0xA63D2F);

  private SheetColours() {}
}
