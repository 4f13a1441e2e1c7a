package nl.noordwijzer.ui.workshop;

import nl.noordwijzer.map.Ground;

/// For which light the audience's window is made.
public enum RoomLight {
  DARK,
  BRIGHT,
  /// Black on white and the thickest lines, for a pale projector or a poor sight.
  CONTRAST;

  public Ground ground() {
    return this == DARK ? Ground.DARK : Ground.LIGHT;
  }

  /// How much larger letters and lines are than on the operator's screen: to be read at 5 metres.
  double magnified() {
    return this == CONTRAST ? 2.2 : 1.7;
  }
}
