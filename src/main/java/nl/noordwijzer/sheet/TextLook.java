package nl.noordwijzer.sheet;

import java.awt.Color;

/// How a text is set.
///
/// @param size of the letters in points, at most: a text that is too long is set smaller
public record TextLook(
    Role role, Typeface typeface, double size, Color colour, Align align, Stand stand) {

  /// What a text is to who hears the page or reads its table of contents.
  public enum Role {
    TITLE,
    HEADING,
    BODY,
    /// Where what is shown is from.
    SOURCE,
    /// Repeated on every page, and not read aloud.
    FURNITURE
  }

  public enum Align {
    LEFT,
    RIGHT,
    CENTRE
  }

  /// Where a text stands that is lower than its box.
  public enum Stand {
    TOP,
    BOTTOM
  }

  static TextLook of(Role role, Typeface typeface, double size, Color colour) {
    return new TextLook(role, typeface, size, colour, Align.LEFT, Stand.TOP);
  }

  public static TextLook title(double size) {
    return of(Role.TITLE, Typeface.BOLD, size, SheetColours.INK);
  }

  public static TextLook heading(double size) {
    return of(Role.HEADING, Typeface.BOLD, size, SheetColours.ACCENT);
  }

  public static TextLook body(double size) {
    return of(Role.BODY, Typeface.REGULAR, size, SheetColours.INK);
  }

  /// Text that should not draw attention to itself.
  public static TextLook quiet(double size) {
    return of(Role.BODY, Typeface.REGULAR, size, SheetColours.SOFT_INK);
  }

  public static TextLook source(double size) {
    return of(Role.SOURCE, Typeface.REGULAR, size, SheetColours.SOFT_INK);
  }

  /// A word that must not be overlooked.
  public static TextLook mark(double size) {
    return of(Role.BODY, Typeface.BOLD, size, SheetColours.MARK);
  }

  public static TextLook furniture(double size) {
    return of(Role.FURNITURE, Typeface.REGULAR, size, SheetColours.SOFT_INK);
  }

  public TextLook with(Align value) {
    return new TextLook(role, typeface, size, colour, value, stand);
  }

  public TextLook with(Stand value) {
    return new TextLook(role, typeface, size, colour, align, value);
  }
}
