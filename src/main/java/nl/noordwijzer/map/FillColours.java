package nl.noordwijzer.map;

import java.util.List;
import nl.noordwijzer.map.raster.FillTable;
import nl.noordwijzer.map.raster.IdRaster;

/// The colours of the areas of a picture as a table for the identifier raster.
record FillColours(MapPicture picture, double unit) {
  private static final int PHASES = 32;
  private static final AreaFill NONE = new AreaFill(0, false);

  FillTable table(IdRaster raster) {
    List<AreaFill> fills =
        raster.areas().stream()
            .map(area -> picture.fills().getOrDefault(area.code(), NONE))
            .toList();
    if (fills.stream().noneMatch(AreaFill::hatched)) {
      return FillTable.plain(colours(fills, 0));
    }
    int[][] byPhase = new int[PHASES][];
    for (int phase = 0; phase < PHASES; phase++) {
      byPhase[phase] = colours(fills, cover((phase + 0.5) / PHASES));
    }
    return FillTable.striped(byPhase, period());
  }

  /// Horizontal distance between hatch lines, pixels.
  private double period() {
    return Signs.HATCH_SPACING * unit * Math.sqrt(2);
  }

  /// How far a hatch line covers a pixel, as a box of one pixel sees it.
  ///
  /// @param part of the way from one line to the next, 0 to 1
  private double cover(double part) {
    double distance = Math.min(part, 1 - part) * Signs.HATCH_SPACING * unit;
    double width = Signs.HATCH_WIDTH * unit;
    return Math.clamp(width / 2 + 0.5 - distance, 0, Math.min(width, 1));
  }

  private static int[] colours(List<AreaFill> fills, double hatch) {
    int[] colours = new int[fills.size()];
    for (int i = 0; i < colours.length; i++) {
      AreaFill fill = fills.get(i);
      int argb = fill.argb();
      colours[i] =
          premultiplied(fill.hatched() ? mix(argb, MapColours.hatchOn(argb), hatch) : argb);
    }
    return colours;
  }

  private static int mix(int argb, int other, double share) {
    int result = 0;
    for (int channel = 0; channel <= 24; channel += 8) {
      int from = argb >>> channel & 255;
      int to = other >>> channel & 255;
      result |= (int) Math.round(from + (to - from) * share) << channel;
    }
    return result;
  }

  private static int premultiplied(int argb) {
    int alpha = argb >>> 24;
    int result = alpha << 24;
    for (int channel = 0; channel <= 16; channel += 8) {
      result |= Math.round((argb >>> channel & 255) * alpha / 255f) << channel;
    }
    return result;
  }
}
