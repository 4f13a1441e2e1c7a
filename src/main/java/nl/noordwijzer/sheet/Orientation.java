package nl.noordwijzer.sheet;

/// How the paper lies.
public enum Orientation {
  PORTRAIT,
  LANDSCAPE
}
