package nl.noordwijzer.ui;

import javafx.animation.AnimationTimer;

/// Acts once what is in the window now has been drawn: the next pulse draws it, the one after that
/// runs the action.
final class Drawn extends AnimationTimer {
  private final Runnable action;
  private int pulses;

  Drawn(Runnable action) {
    this.action = action;
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses == 2) {
      stop();
      action.run();
    }
  }
}
