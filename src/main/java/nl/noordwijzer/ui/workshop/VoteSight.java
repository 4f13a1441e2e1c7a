package nl.noordwijzer.ui.workshop;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.noordwijzer.vote.Tally;
import nl.noordwijzer.vote.VoteServer;
import org.jspecify.annotations.Nullable;

/// What there is to see of a vote.
///
/// @param tally null while there is no vote, and no outcome that stays in sight
/// @param open whether dots can still be given
/// @param server the page for phones; null while there is none
record VoteSight(@Nullable Tally tally, boolean open, @Nullable VoteServer server) {
  /// The latest.
  static ObservableValue<VoteSight> of(Voting voting) {
    return Bindings.createObjectBinding(
        () ->
            new VoteSight(
                voting.tallyProperty().get(),
                voting.openProperty().get(),
                voting.serverProperty().get()),
        voting.tallyProperty(),
        voting.openProperty(),
        voting.serverProperty());
  }
}
