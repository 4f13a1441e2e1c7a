package nl.noordwijzer.map.raster;

/// The colour of each area number, which may differ across diagonal stripes.
///
/// The stripes run from bottom left to top right and lie still in the world: one runs through its
/// origin. Colours are premultiplied ARGB; no area is transparent.
public final class FillTable {
  private final int[][] byPhase;
  private final double period;

  private FillTable(int[][] byPhase, double period) {
    this.byPhase = byPhase;
    this.period = period;
  }

  /// @param colours by area number
  public static FillTable plain(int[] colours) {
    return striped(new int[][] {colours}, 1);
  }

  /// @param byPhase colours by phase and area number; phases divide the way from one stripe to the
  ///   next
  /// @param period from one stripe to the next along a row, pixels
  public static FillTable striped(int[][] byPhase, double period) {
    int[][] shifted = new int[byPhase.length][];
    for (int phase = 0; phase < byPhase.length; phase++) {
      shifted[phase] = new int[byPhase[phase].length + 1];
      System.arraycopy(byPhase[phase], 0, shifted[phase], 1, byPhase[phase].length);
    }
    return new FillTable(shifted, period);
  }

  void paint(AreaPixels areas, int[] picture, Strip strip) {
    if (byPhase.length > 1) {
      paintStriped(areas, picture, strip);
      return;
    }
    int[] colours = byPhase[0];
    int[] numbers = areas.numbers();
    for (int row = strip.start(); row < strip.end(); row++) {
      int end = areas.end(row);
      for (int i = areas.begin(row); i < end; i++) {
        picture[i] = colours[numbers[i] + 1];
      }
    }
  }

  private void paintStriped(AreaPixels areas, int[] picture, Strip strip) {
    byte[] phases = phases(areas.grid(), strip);
    int[] numbers = areas.numbers();
    for (int row = strip.start(); row < strip.end(); row++) {
      int shift = row - strip.start() - row * areas.grid().width();
      for (int i = areas.begin(row); i < areas.end(row); i++) {
        picture[i] = byPhase[phases[i + shift]][numbers[i] + 1];
      }
    }
  }

  /// Phase of the pixels by column plus row within the strip.
  private byte[] phases(PixelGrid grid, Strip strip) {
    byte[] phases = new byte[grid.width() + strip.end() - strip.start()];
    double first = strip.start() + 1 - grid.toX(0) - grid.toY(0);
    for (int i = 0; i < phases.length; i++) {
      double periods = (first + i) / period;
      phases[i] = (byte) ((periods - Math.floor(periods)) * byPhase.length);
    }
    return phases;
  }
}
