package nl.noordwijzer.ui.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.noordwijzer.source.intake.Proposal;

/// A proposal, and whether the user takes it.
///
/// FX thread only.
record Offer(Proposal proposal, BooleanProperty takenProperty) {
  static Offer of(Proposal proposal) {
    return new Offer(proposal, new SimpleBooleanProperty(proposal.changesAnything()));
  }

  boolean isTaken() {
    return takenProperty.get() && proposal.changesAnything();
  }
}
