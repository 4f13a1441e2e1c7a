package nl.noordwijzer.sheet;

import java.awt.Color;

/// How a text is set.
///
/// @param size of the letters in points, at most: a text that is too long is set smaller
record TextLook(Role role, Typeface typeface, double size, Color colour, Align align, Stand stand) {

  /// What a text is to who hears the page or reads its table of contents.
  enum Role {
    TITLE,
    HEADING,
    BODY,
    /// Repeated on every page, and not read aloud.
    FURNITURE
  }

  enum Align {
    LEFT,
    RIGHT,
    CENTRE
  }

  /// Where a text stands that is lower than its box.
  enum Stand {
    TOP,
    BOTTOM
  }

  static TextLook of(Role role, Typeface typeface, double size, Color colour) {
    return new TextLook(role, typeface, size, colour, Align.LEFT, Stand.TOP);
  }

  TextLook with(Align value) {
    return new TextLook(role, typeface, size, colour, value, stand);
  }

  TextLook with(Stand value) {
    return new TextLook(role, typeface, size, colour, align, value);
  }
}
