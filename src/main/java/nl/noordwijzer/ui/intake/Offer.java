package nl.noordwijzer.ui.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.table.SourceTable;

/// One table that was read, with what is proposed for it and whether the user takes it.
///
/// FX thread only.
final class Offer {
  private final SourceTable table;
  private final ObjectProperty<Proposal> proposal;
  private final BooleanProperty taken;

  /// @param table as it was read, before anything was made of it
  Offer(SourceTable table, Proposal first) {
    this.table = table;
    proposal = new SimpleObjectProperty<>(first);
    taken = new SimpleBooleanProperty(first.changesAnything());
  }

  SourceTable table() {
    return table;
  }

  ObjectProperty<Proposal> proposalProperty() {
    return proposal;
  }

  Proposal proposal() {
    return proposal.get();
  }

  /// Takes another proposal for the same table, after an answer.
  void propose(Proposal next) {
    boolean before = proposal().changesAnything();
    proposal.set(next);
    if (next.changesAnything() != before) {
      taken.set(next.changesAnything());
    }
  }

  BooleanProperty takenProperty() {
    return taken;
  }

  boolean isTaken() {
    return taken.get() && proposal().changesAnything();
  }
}
