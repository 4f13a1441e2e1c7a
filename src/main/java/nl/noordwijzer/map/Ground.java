package nl.noordwijzer.map;

/// What the map lies on, which decides the colours of background, lines and names.
public enum Ground {
  LIGHT,
  DARK,
  PAPER
}
