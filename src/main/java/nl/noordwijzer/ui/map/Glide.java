package nl.noordwijzer.ui.map;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.noordwijzer.map.Viewport;

/// Moves the view to another one within a moment, so that the eye can follow.
final class Glide {
  private static final double SECONDS = 0.14;

  private final MapViewModel model;
  private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          step(now);
        }
      };
  private Viewport from;
  private Viewport to;
  private long start;

  Glide(MapViewModel model) {
    this.model = model;
    from = model.viewport();
    to = from;
  }

  /// Whether the view is on its way.
  ReadOnlyBooleanProperty movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /// Goes to a view; a glide under way turns to the new goal.
  void to(Viewport goal) {
    from = model.viewport();
    to = model.bounds().keep(goal);
    start = 0;
    moving.set(true);
    timer.start();
  }

  /// Zooms at a point; turns of the wheel that follow each other add up.
  void zoom(double factor, double x, double y) {
    Viewport present = model.viewport();
    double pending = moving.get() ? present.metresPerUnit() / to.metresPerUnit() : 1;
    to(present.zoomed(pending * factor, x, y));
  }

  /// Stays where it is.
  void stop() {
    timer.stop();
    moving.set(false);
  }

  private void step(long now) {
    if (start == 0) {
      start = now;
    }
    double part = (now - start) / 1e9 / SECONDS;
    if (part >= 1) {
      stop();
      model.look(to);
    } else {
      model.look(between(from, to, part));
    }
  }

  /// A view on the way, slowing down towards the end; the point that has the same place in both
  /// views keeps it.
  ///
  /// @param part of the time that is gone, 0 to 1
  static Viewport between(Viewport from, Viewport to, double part) {
    double eased = 1 - (1 - part) * (1 - part);
    double ratio = to.metresPerUnit() / from.metresPerUnit();
    double metres = from.metresPerUnit() * Math.pow(ratio, eased);
    double way =
        Math.abs(ratio - 1) < 1e-9
            ? eased
            : (metres - from.metresPerUnit()) / (to.metresPerUnit() - from.metresPerUnit());
    return new Viewport(
        from.centreX() + (to.centreX() - from.centreX()) * way,
        from.centreY() + (to.centreY() - from.centreY()) * way,
        metres,
        to.width(),
        to.height());
  }
}
