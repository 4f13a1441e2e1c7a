package nl.noordwijzer.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;

/// Opens the panel in which something is written: for a note that was just placed, and in a window
/// that has no room for both panels for what was drawn or chosen on the map.
///
/// FX thread only.
///
/// @param root of the window
/// @param left the panel that gives way, unless something is being chosen in it
record FormInSight(Session session, WindowSettings settings, Region root, Parent left) {
  Subscription follow() {
    return Subscription.combine(
        session.sketch().toolProperty().subscribe(this::openForNote),
        session.chosenInterventionsProperty().subscribe(this::openForChosen));
  }

  private void openForNote(Sketch.Tool before, Sketch.Tool now) {
    boolean placed = before == Sketch.Tool.NOTE && now == Sketch.Tool.NONE;
    if (placed && session.chosenNoteProperty().get() != null) {
      open();
    }
  }

  private void openForChosen(List<Intervention> before, List<Intervention> now) {
    boolean isNew = !now.isEmpty() && !ids(now).equals(ids(before));
    if (isNew && givesWay()) {
      open();
    }
  }

  private void open() {
    settings.right().openProperty().set(true);
  }

  private static List<String> ids(List<Intervention> interventions) {
    return interventions.stream().map(Identified::id).toList();
  }

  private boolean givesWay() {
    return root.getWidth() < NarrowWindow.WIDE
        && settings.left().openProperty().get()
        && !hasFocus();
  }

  private boolean hasFocus() {
    Scene scene = left.getScene();
    return scene != null && FocusCircle.lies(scene.getFocusOwner(), left);
  }
}
