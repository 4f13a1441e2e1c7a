package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import nl.noordwijzer.plan.Intervention;

/// A part of the form of an intervention.
interface FormPart {
  Node root();

  /// Another intervention comes: what was typed and not understood was not about that one.
  default void forget() {}

  /// Takes over what the plan says.
  void show(Intervention intervention);
}
