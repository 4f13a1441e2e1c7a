package nl.noordwijzer.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.ScaleBar;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;

/// Scale bar and sources, at the bottom right of the map.
final class MapFooter extends VBox {
  private static final double LONGEST = 140;
  private static final double WIDEST = 320;
  private static final double NARROWEST = 180;
  private static final double KILOMETRE = 1000;

  private final Texts texts;
  private final Label length = new Label();
  private final Region bar = new Region();
  private final VBox sources = new VBox();
  private List<String> shown = List.of();
  private double widest = WIDEST;

  MapFooter(Texts texts) {
    this.texts = texts;
    getStyleClass().add("map-footer");
    bar.getStyleClass().add("scale-bar");
    length.getStyleClass().add("scale-length");
    sources.getStyleClass().add("map-sources");
    VBox scale = new VBox(length, bar);
    scale.getStyleClass().add("map-scale");
    scale.setAlignment(Pos.CENTER_RIGHT);
    scale.setMaxWidth(Region.USE_PREF_SIZE);
    sources.setAlignment(Pos.BOTTOM_RIGHT);
    setAlignment(Pos.BOTTOM_RIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    getChildren().addAll(scale, sources);
  }

  void scale(Viewport viewport) {
    ScaleBar round = ScaleBar.within(viewport, LONGEST);
    double width = Math.rint(round.units());
    bar.setMinWidth(width);
    bar.setMaxWidth(width);
    length.setText(words(round.metres()));
  }

  private String words(double metres) {
    return metres >= KILOMETRE
        ? texts.figures().number(metres / KILOMETRE, 0, texts.get("mappane.scale.kilometres"))
        : texts.figures().number(metres, 0, texts.get("mappane.scale.metres"));
  }

  void sources(List<String> notes) {
    if (!notes.equals(shown)) {
      shown = notes;
      sources.getChildren().setAll(notes.stream().map(this::line).toList());
    }
  }

  /// @param room for its lines between what else floats on the map, CSS pixels
  void setWidest(double room) {
    double next = Math.clamp(room, NARROWEST, WIDEST);
    if (next != widest) {
      widest = next;
      sources.getChildren().setAll(shown.stream().map(this::line).toList());
    }
  }

  private Label line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(widest);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }
}
