package nl.noordwijzer.sheet;

/// How a text is set.
///
/// @param size of the letters in points, at most: a text that is too long is set smaller
public record TextLook(
    Role role, Typeface typeface, double size, Tone tone, Align align, Stand stand) {

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

  static TextLook of(Role role, Typeface typeface, double size, Tone tone) {
    return new TextLook(role, typeface, size, tone, Align.LEFT, Stand.TOP);
  }

  public static TextLook title(double size) {
    return of(Role.TITLE, Typeface.BOLD, size, Tone.INK);
  }

  public static TextLook heading(double size) {
    return of(Role.HEADING, Typeface.BOLD, size, Tone.ACCENT);
  }

  public static TextLook body(double size) {
    return of(Role.BODY, Typeface.REGULAR, size, Tone.INK);
  }

  /// Text that should not draw attention to itself.
  public static TextLook quiet(double size) {
    return of(Role.BODY, Typeface.REGULAR, size, Tone.SOFT_INK);
  }

  public static TextLook source(double size) {
    return of(Role.SOURCE, Typeface.REGULAR, size, Tone.SOFT_INK);
  }

  /// A word that must not be overlooked.
  public static TextLook mark(double size) {
    return of(Role.BODY, Typeface.BOLD, size, Tone.MARK);
  }

  public static TextLook furniture(double size) {
    return of(Role.FURNITURE, Typeface.REGULAR, size, Tone.SOFT_INK);
  }

  public TextLook with(Align value) {
    return new TextLook(role, typeface, size, tone, value, stand);
  }

  /// @param points size of its letters, at most
  public TextLook with(double points) {
    return new TextLook(role, typeface, points, tone, align, stand);
  }

  public TextLook with(Stand value) {
    return new TextLook(role, typeface, size, tone, align, value);
  }
}
