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
  private static final double FACTOR = 1.3;
  private static final double WIDTH = 240;

  private final LegendBox box;
  private @Nullable MapPicture picture;

  AudienceLegend(Texts texts) {
    box = new LegendBox(texts);
    box.onlyToRead();
    box.getTransforms().add(new Scale(FACTOR, FACTOR));
    box.setMouseTransparent(true);
    getStyleClass().add("audience-legend");
    setMinSize(WIDTH * FACTOR, 0);
    setPrefSize(WIDTH * FACTOR, 0);
    getChildren().add(box);
    heightProperty().subscribe((_, _) -> fit());
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
    box.show(shown.withLegend(new Legend(blocks)), FACTOR);
    while (blocks.size() > 1 && wanted() > getHeight() / FACTOR) {
      blocks.removeLast();
      box.show(shown.withLegend(new Legend(blocks)), FACTOR);
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
    box.resizeRelocate(0, 0, WIDTH, Math.min(getHeight() / FACTOR, wanted()));
  }
}
