package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import nl.noordwijzer.plan.Intervention;

/// A part of the form of an intervention.
interface FormPart {
  Node root();

  /// Takes over what the plan says.
  void show(Intervention intervention);
}
