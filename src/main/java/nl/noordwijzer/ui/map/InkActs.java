package nl.noordwijzer.ui.map;

import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Sketch;
import org.locationtech.jts.geom.Geometry;

/// Puts in the plan what was drawn over the map, as acts that can be undone. FX thread only.
public final class InkActs {
  private final Desk desk;
  private final Sketching sketching;

  public InkActs(Desk desk) {
    this.desk = desk;
    sketching = new Sketching(desk);
  }

  /// Adds a note in the middle of the shape, with words to write over.
  ///
  /// @return whether the plan took it; if not, the user was told why
  public boolean asNote(Geometry shape) {
    return sketching.addNote(new Place.Drawn(shape.getInteriorPoint()));
  }

  /// Adds an intervention with that shape.
  ///
  /// @return whether the plan took it; if not, the user was told why
  public boolean asIntervention(Geometry shape, InterventionType type) {
    Sketch sketch = desk.session().sketch();
    sketch.begin(type);
    try {
      return sketching.add(new Place.Drawn(shape));
    } finally {
      sketch.take(Sketch.Tool.NONE);
    }
  }
}
