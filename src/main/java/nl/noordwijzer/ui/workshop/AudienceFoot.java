package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// What stands under the map or maps of the room: what is seen again, the scenarios to choose from,
/// and what the maps are from. FX thread only.
final class AudienceFoot extends VBox implements AutoCloseable {
  /// What the maps and their names keep of the height of the room.
  private static final double MAPS = 0.6;

  private final ReplayedEvent replayed;
  private final ChoiceTable choices;
  private final Label sources = new Label();
  private Runnable fit = () -> {};

  AudienceFoot(Texts texts, ReplayedEvent replayed) {
    this.replayed = replayed;
    choices = new ChoiceTable(texts);
    PanelRows.show(choices, false);
    sources.getStyleClass().add("audience-sources");
    sources.setWrapText(true);
    sources.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(replayed, choices, sources);
  }

  /// Lets the letters of the table be smaller where the maps would have too little height.
  ///
  /// @param room all of it
  /// @param head what stands above the maps
  void leaveHeightFor(Region room, Region head) {
    fit = () -> fit(room, head);
    room.widthProperty().subscribe(fit);
    room.heightProperty().subscribe(fit);
  }

  private void fit(Region room, Region head) {
    if (choices.isVisible()) {
      double width = room.getWidth();
      room.applyCss();
      double others = head.prefHeight(width) + sources.prefHeight(width);
      choices.fitIn(width, room.getHeight() * (1 - MAPS) - others);
    }
  }

  /// @param shown null for no figures
  /// @param wanted which of them
  void compare(@Nullable Comparison shown, List<KeyFigures.Kind> wanted) {
    PanelRows.show(choices, shown != null && !wanted.isEmpty());
    if (shown != null) {
      choices.show(shown, wanted);
      fit.run();
    }
  }

  /// @param notes what the map or maps are from
  void tell(List<String> notes) {
    sources.setText(String.join(" · ", notes));
    fit.run();
  }

  @Override
  public void close() {
    replayed.close();
  }
}
