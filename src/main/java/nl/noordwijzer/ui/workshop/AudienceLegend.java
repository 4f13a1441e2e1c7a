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
    heightProperty().subscribe((_, _) -> fit());
  }

  /// @param size of the letters of the room, 1 in a small window
  void grow(double size) {
    factor = LARGER * size;
    scale.setX(factor);
    scale.setY(factor);
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
    box.show(shown.withLegend(new Legend(blocks)), factor);
    while (blocks.size() > 1 && wanted() > getHeight() / factor) {
      blocks.removeLast();
      box.show(shown.withLegend(new Legend(blocks)), factor);
    }
    requestLayout();
  }

  private static boolean isShort(Legend.Block block) {
    return !(block instanceof Legend.Proposed);
  }

  private double wanted() {
    box.applyCss();
    return box.prefHeight(WIDTH);
  }

  @Override
  protected void layoutChildren() {
    box.resizeRelocate(0, 0, WIDTH, Math.min(getHeight() / factor, wanted()));
  }
}
