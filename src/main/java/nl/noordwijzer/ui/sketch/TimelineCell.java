package nl.noordwijzer.ui.sketch;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.sketch.TimelineModel.Bar;
import org.jspecify.annotations.Nullable;

/// The name of an intervention and its bar.
final class TimelineCell extends LineCell<Bar> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final TimelineModel model;
  private final Texts texts;
  private final Label name = new Label();
  private final TimelineTrack track;
  private final SteadyLine line;

  TimelineCell(TimelineModel model, Texts texts, TimelineView view) {
    this.model = model;
    this.texts = texts;
    track = new TimelineTrack(model, () -> getListView().requestFocus());
    track.prefWidthProperty().bind(view.trackWidth());
    track.minWidthProperty().bind(view.trackWidth());
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMinWidth(TimelineView.NAMES);
    name.setMaxWidth(TimelineView.NAMES);
    name.getStyleClass().add("timeline-name");
    HBox both = new HBox(name, track);
    both.getStyleClass().add("timeline-row");
    line = new SteadyLine(both);
    setPrefWidth(0);
    setOnMouseClicked(_ -> {
      Bar bar = present();
      if (bar != null) {
        model.choose(bar);
      }
    });
  }

  @Override
  void show(@Nullable Bar item) {
    setGraphic(item == null ? null : line);
    showChosen();
    if (item != null) {
      String words =
          texts.get(
              "sketch.timeline.bar",
              item.name(),
              Integer.toString(item.years().start()),
              Integer.toString(item.years().end()));
      name.setText(item.name());
      track.show(item, words);
      line.changed();
      setAccessibleText(words);
    }
  }

  /// Takes over whether its intervention is chosen.
  void showChosen() {
    pseudoClassStateChanged(CHOSEN, present() != null && model.chosen().contains(present()));
  }

  /// Takes over the year as of which the map is.
  void showYear() {
    if (present() != null) {
      track.showYear();
    }
  }
}
