package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.LegendBox;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// The legend beside the audience's map, in large type: the parts for which there is room, those
/// that are short before the long list of interventions. Where not all of these fit, it tells their
/// groups, which have one colour each, or else how many kinds are left out.
final class AudienceLegend extends Region {
  private static final double LARGER = 1.3;
  private static final double WIDTH = 240;

  private static final List<Double> SIZES = List.of(1.0, 0.9, 0.8, 0.7, 0.62);

  /// In smaller letters only what would otherwise not be told at all.
  private static final List<Double> READABLE = SIZES.subList(0, 3);

  /// More than any legend takes.
  private static final double MOST = 4000;

  private final Texts texts;
  private final LegendBox box;
  private final Label more = new Label();
  private final Scale scale = new Scale();
  private double factor = LARGER;
  private @Nullable MapPicture picture;

  AudienceLegend(Texts texts) {
    this.texts = texts;
    box = new LegendBox(texts);
    more.getStyleClass().addAll("legend-label", "legend-more");
    more.setWrapText(true);
    box.getChildren().add(more);
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
    if (!fits(shown, blocks, "", SIZES) && !fitsInGroups(shown, blocks)) {
      fitAsManyAsCan(shown, blocks);
    }
    requestLayout();
  }

  /// With groups of kinds, if need be in the place of the lines, which tell least to who looks from
  /// afar.
  private boolean fitsInGroups(MapPicture shown, List<Legend.Block> blocks) {
    List<Legend.Block> grouped = blocks.stream().map(this::inGroups).toList();
    List<Legend.Block> fewer =
        grouped.stream().filter(block -> !(block instanceof Legend.Lines)).toList();
    String note = texts.get("workshop.legend.groups", signs(shown));
    return !grouped.equals(blocks)
        && (fits(shown, grouped, note, READABLE) || fits(shown, fewer, note, SIZES));
  }

  private Legend.Block inGroups(Legend.Block block) {
    return block instanceof Legend.Proposed all && !all.entries().isEmpty()
        ? all.byGroup(group -> texts.get("plan.group", group))
        : block;
  }

  private void fitAsManyAsCan(MapPicture shown, List<Legend.Block> blocks) {
    int kinds = signs(shown);
    int told = most(shown, blocks, kinds);
    String note = untold(kinds - told);
    boolean readable = fits(shown, first(blocks, told), note, READABLE);
    List<Legend.Block> left = new ArrayList<>(first(blocks, told));
    while (!readable && !fits(shown, left, note, SIZES) && left.size() > 1) {
      left.removeLast();
    }
  }

  private String untold(int kinds) {
    return kinds > 0 ? texts.get("workshop.legend.more", kinds) : "";
  }

  /// The most kinds of interventions that fit in letters that are read from afar.
  private int most(MapPicture shown, List<Legend.Block> blocks, int kinds) {
    int most = 0;
    int tooMany = kinds;
    while (tooMany - most > 1) {
      int tried = (most + tooMany) / 2;
      if (fits(shown, first(blocks, tried), untold(kinds - tried), READABLE)) {
        most = tried;
      } else {
        tooMany = tried;
      }
    }
    return most;
  }

  /// In letters of the room, or else in those of some steps smaller: 10 pixels in the smallest
  /// window.
  ///
  /// @param note what is not told of the kinds of interventions; empty where all is told
  private boolean fits(
      MapPicture shown, List<Legend.Block> blocks, String note, List<Double> sizes) {
    box.show(shown.withLegend(new Legend(blocks)), factor);
    PanelRows.show(more, !note.isEmpty());
    more.setText(note);
    for (double size : sizes) {
      scale.setX(factor * size);
      scale.setY(factor * size);
      if (wanted() <= getHeight() / scale.getY()) {
        return true;
      }
    }
    return false;
  }

  /// How many kinds of interventions a picture explains.
  private static int signs(MapPicture picture) {
    return picture.legend().proposed().mapToInt(all -> all.entries().size()).sum();
  }

  private double boxWidth() {
    return WIDTH * factor / scale.getX();
  }

  private static boolean isShort(Legend.Block block) {
    return !(block instanceof Legend.Proposed);
  }

  private static List<Legend.Block> first(List<Legend.Block> blocks, int kinds) {
    return blocks.stream()
        .map(block -> block instanceof Legend.Proposed all ? all.first(kinds) : block)
        .toList();
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
