package nl.noordwijzer.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.ScaleBar;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;

/// Scale bar and sources, at the bottom right of the map. On a low or narrow map the first of the
/// sources, which says what is invented, and the others at a press.
final class MapFooter extends VBox {
  private static final double LONGEST = 140;
  private static final double WIDEST = 320;
  private static final double NARROWEST = 180;

  /// With less room than this, in CSS pixels, each source would take several lines.
  private static final double SPACIOUS = 300;

  private static final double KILOMETRE = 1000;

  private final Texts texts;
  private final Label length = new Label();
  private final Region bar = new Region();
  private final VBox sources = new VBox();
  private List<String> shown = List.of();
  private final Button more = new Button();
  private double widest = WIDEST;
  private boolean low;
  private boolean opened;

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
    setPickOnBounds(false);
    scale.setMouseTransparent(true);
    sources.setPickOnBounds(false);
    more.setId("map-sources-more");
    more.getStyleClass().addAll("flat", "small");
    more.setOnAction(_ -> {
      opened = !opened;
      fill();
    });
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
      fill();
    }
  }

  /// @param wanted whether the map has no height to spare
  void setLow(boolean wanted) {
    if (low != wanted) {
      low = wanted;
      fill();
    }
  }

  /// @param room for its lines between what else floats on the map, CSS pixels
  void setWidest(double room) {
    double next = Math.clamp(room, NARROWEST, WIDEST);
    if (next != widest) {
      widest = next;
      fill();
    }
  }

  private void fill() {
    boolean folded = (low || widest < SPACIOUS) && shown.size() > 2;
    List<String> told = folded && !opened ? shown.subList(0, 1) : shown;
    sources.getChildren().setAll(told.stream().map(this::line).toList());
    if (folded) {
      more.setText(
          opened
              ? texts.get("mappane.sources.less")
              : texts.get("mappane.sources.more", shown.size() - 1));
      sources.getChildren().add(more);
    }
  }

  private Label line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(widest);
    label.setAlignment(Pos.CENTER_RIGHT);
    label.setMouseTransparent(true);
    return label;
  }
}
