package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.LegendBox;
import org.jspecify.annotations.Nullable;

/// The legend beside the audience's map, in large type: the parts for which there is room, those
/// that are short before the long list of interventions, whose signs stand on the map with a name.
final class AudienceLegend extends Region {
  private static final double LARGER = 1.3;
  private static final double WIDTH = 240;

  private static final List<Double> SIZES = List.of(1.0, 0.9, 0.8, 0.7, 0.62);

  /// More than any legend takes.
  private static final double MOST = 4000;

  private final LegendBox box;
  private final Scale scale = new Scale();
  private double factor = LARGER;
  private @Nullable MapPicture picture;

  AudienceLegend(Texts texts) {
    box = new LegendBox(texts);
    box.onlyToRead();
    box.getTransforms().add(scale);
    box.setMouseTransparent(true);
    getStyleClass().add("audience-legend");
    grow(1);
    getChildren().add(box);
    box.whole();
    heightProperty().subscribe((_, _) -> fit());
  }

  /// @param size of the letters of the room, 1 in a small window
  void grow(double size) {
    factor = LARGER * size;
    setMinSize(WIDTH * factor, 0);
    setPrefSize(WIDTH * factor, 0);
    fit();
  }

  void show(MapPicture next) {
    picture = next;
    fit();
  }

  private void fit() {
    MapPicture shown = picture;
    if (shown == null) {
      return;
    }
    List<Legend.Block> blocks = new ArrayList<>();
    shown.legend().blocks().stream().filter(AudienceLegend::isShort).forEach(blocks::add);
    shown.legend().blocks().stream().filter(block -> !isShort(block)).forEach(blocks::add);
    if (!fits(shown, blocks)) {
      blocks.replaceAll(AudienceLegend::withoutTypes);
    }
    while (!fits(shown, blocks) && blocks.size() > 1) {
      blocks.removeLast();
    }
    requestLayout();
  }

  /// In letters of the room, or else in those of some steps smaller: 10 pixels in the smallest
  /// window.
  private boolean fits(MapPicture shown, List<Legend.Block> blocks) {
    box.show(shown.withLegend(new Legend(blocks)), factor);
    for (double size : SIZES) {
      scale.setX(factor * size);
      scale.setY(factor * size);
      if (wanted() <= getHeight() / scale.getY()) {
        return true;
      }
    }
    return false;
  }

  /// How many kinds of interventions a picture explains.
  static int signs(MapPicture picture) {
    return picture.legend().blocks().stream()
        .mapToInt(block -> block instanceof Legend.Proposed all ? all.entries().size() : 0)
        .sum();
  }

  private double boxWidth() {
    return WIDTH * factor / scale.getX();
  }

  private static boolean isShort(Legend.Block block) {
    return !(block instanceof Legend.Proposed);
  }

  /// What outlines and marks mean, where there is no room for all signs as well.
  private static Legend.Block withoutTypes(Legend.Block block) {
    return block instanceof Legend.Proposed all
        ? new Legend.Proposed(
            all.title(), "", List.of(), all.idea(), all.wide(), all.planArea(), all.marks())
        : block;
  }

  /// Words that are broken into lines know their height once they are laid out.
  private double wanted() {
    box.resize(boxWidth(), MOST);
    box.applyCss();
    box.layout();
    return box.prefHeight(boxWidth());
  }

  @Override
  protected void layoutChildren() {
    box.resizeRelocate(0, 0, boxWidth(), Math.min(getHeight() / scale.getY(), wanted()));
  }
}
