package nl.noordwijzer.map;

import nl.noordwijzer.map.raster.FillTable;

/// The colours of areas as a table for the identifier raster.
///
/// @param unit pixels per CSS pixel
record FillColours(double unit) {
  private static final int PHASES = 32;

  /// @param fills by area number
  FillTable table(AreaFill[] fills) {
    int[] colours = new int[fills.length];
    boolean hatched = false;
    for (int i = 0; i < fills.length; i++) {
      colours[i] = Premultiplied.of(fills[i].argb());
      hatched |= fills[i].hatched();
    }
    return hatched ? striped(colours, fills) : FillTable.plain(colours);
  }

  private FillTable striped(int[] colours, AreaFill[] fills) {
    int[][] byPhase = new int[PHASES][];
    for (int phase = 0; phase < PHASES; phase++) {
      byPhase[phase] = colours.clone();
    }
    for (int i = 0; i < fills.length; i++) {
      if (fills[i].hatched()) {
        int argb = fills[i].argb();
        for (int phase = 0; phase < PHASES; phase++) {
          double cover = cover((phase + 0.5) / PHASES);
          byPhase[phase][i] = Premultiplied.of(mix(argb, MapColours.hatchOn(argb), cover));
        }
      }
    }
    return FillTable.striped(byPhase, Signs.HATCH_SPACING * unit * Math.sqrt(2));
  }

  /// How far a hatch line covers a pixel, as a box of one pixel sees it.
  ///
  /// @param part of the way from one line to the next, 0 to 1
  private double cover(double part) {
    double distance = Math.min(part, 1 - part) * Signs.HATCH_SPACING * unit;
    double width = Signs.HATCH_WIDTH * unit;
    return Math.clamp(width / 2 + 0.5 - distance, 0, Math.min(width, 1));
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
}
