package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.workshop.SessionMode;

/// What the operator chose to stand beside the map of the room.
///
/// @param figures in the order in which they are shown
/// @param agreed ids of the assumptions on the table
record RoomChoice(SessionMode mode, List<KeyFigures.Kind> figures, List<String> agreed) {
  /// The latest.
  static ObservableValue<RoomChoice> of(SessionLog log, RoomFigures figures, Agreement agreement) {
    return Bindings.createObjectBinding(
        () ->
            new RoomChoice(
                log.sessionProperty().get().mode(),
                figures.chosenProperty().get(),
                agreement.idsProperty().get()),
        log.sessionProperty(),
        figures.chosenProperty(),
        agreement.idsProperty());
  }
}
