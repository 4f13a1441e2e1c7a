package nl.noordwijzer.plan;

/// What a note is about.
public enum NoteTheme {
  /// Wonen.
  HOUSING,
  /// Groen.
  GREENERY,
  /// Verkeer.
  TRAFFIC,
  /// Ontmoeten.
  MEETING,
  /// Veiligheid.
  SAFETY,
  /// Overig.
  OTHER
}
