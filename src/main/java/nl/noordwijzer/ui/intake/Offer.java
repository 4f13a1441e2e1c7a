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

  /// What stays the same when tables are proposed anew.
  record Key(String table, boolean borders) {}

  Key key() {
    return new Key(proposal.table().name(), proposal.kind() == Proposal.Kind.BORDERS);
  }

  /// Whether the user does not want what could be taken.
  boolean isLeft() {
    return proposal.changesAnything() && !takenProperty.get();
  }

  boolean isTaken() {
    return takenProperty.get() && proposal.changesAnything();
  }

  /// Whether it is taken, and could be something that others may not see.
  boolean mayBeSecret() {
    return isTaken() && proposal.kind().canBeConfidential();
  }
}
