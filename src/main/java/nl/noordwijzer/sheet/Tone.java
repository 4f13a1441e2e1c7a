package nl.noordwijzer.sheet;

/// What a colour of a page is for; which colour that is, the house style says.
public enum Tone {
  INK,
  /// Of text that should not draw attention to itself.
  SOFT_INK,
  HAIRLINE,
  ACCENT,
  /// Of a word that must not be overlooked.
  MARK
}
