package nl.noordwijzer.map;

import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.raster.FillTable;
import nl.noordwijzer.map.raster.IdRaster;
import org.jspecify.annotations.Nullable;

/// The colours of the areas of a picture as a table for the identifier raster.
record FillColours(MapPicture picture, double unit) {
  /// Horizontal distance between hatch lines, CSS pixels.
  private static final double HATCH_STEP = 8;

  FillTable table(IdRaster raster) {
    List<Area> areas = raster.areas();
    boolean hatched = areas.stream().map(this::fill).anyMatch(f -> f != null && f.hatched());
    int phases = hatched ? (int) Math.max(3, Math.round(HATCH_STEP * unit)) : 1;
    int[][] colours = new int[phases][areas.size()];
    for (int i = 0; i < areas.size(); i++) {
      AreaFill fill = fill(areas.get(i));
      for (int phase = 0; phase < phases && fill != null; phase++) {
        colours[phase][i] =
            premultiplied(fill.hatched() ? hatch(fill, phase, phases) : fill.argb());
      }
    }
    return new FillTable(colours);
  }

  private @Nullable AreaFill fill(Area area) {
    return picture.fills().get(area.code());
  }

  /// A line of one CSS pixel in the middle of the phases, as a box of one pixel sees it.
  private int hatch(AreaFill fill, int phase, int phases) {
    double distance = Math.abs(phase - phases / 2) / Math.sqrt(2);
    double cover = Math.clamp(unit / 2 + 0.5 - distance, 0, 1);
    return mix(fill.argb(), MapColours.hatchOn(fill.argb()), cover);
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
