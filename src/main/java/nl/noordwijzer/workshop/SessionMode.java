package nl.noordwijzer.workshop;

/// What the room is doing.
public enum SessionMode {
  /// Looks around freely: figures are hidden until somebody asks for them.
  EXPLORE,
  /// Chooses between scenarios, by figures that are fixed.
  CHOOSE,
  /// Looks for what all can live with: limits, money, and assumptions that it agrees on.
  NEGOTIATE
}
