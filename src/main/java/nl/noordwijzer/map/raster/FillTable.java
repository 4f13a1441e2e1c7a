package nl.noordwijzer.map.raster;

/// The colour of each area number, which may differ along diagonal stripes.
///
/// The phase of a pixel is its place across the stripes, which run from bottom left to top right
/// and lie still in the world when the view moves by whole pixels.
///
/// Premultiplied ARGB; no area is transparent.
public final class FillTable {
  private final int[][] byPhase;

  /// @param byPhase colours by phase and area number; one phase for plain fills
  public FillTable(int[][] byPhase) {
    this.byPhase = new int[byPhase.length][];
    for (int phase = 0; phase < byPhase.length; phase++) {
      int[] shifted = new int[byPhase[phase].length + 1];
      System.arraycopy(byPhase[phase], 0, shifted, 1, byPhase[phase].length);
      this.byPhase[phase] = shifted;
    }
  }

  void paint(int[] numbers, int[] pixels, PixelGrid grid, Strip strip) {
    for (int row = strip.start(); row < strip.end(); row++) {
      int start = row * grid.width();
      if (byPhase.length == 1) {
        paintPlain(numbers, pixels, start, start + grid.width());
      } else {
        paintStriped(numbers, pixels, start, grid.width(), phase(grid, row));
      }
    }
  }

  private int phase(PixelGrid grid, int row) {
    long fromOrigin = Math.round((grid.west() - grid.north()) / grid.metresPerPixel());
    return (int) Math.floorMod(row + fromOrigin, (long) byPhase.length);
  }

  private void paintPlain(int[] numbers, int[] pixels, int start, int end) {
    int[] colours = byPhase[0];
    for (int i = start; i < end; i++) {
      pixels[i] = colours[numbers[i] + 1];
    }
  }

  private void paintStriped(int[] numbers, int[] pixels, int start, int width, int first) {
    int phase = first;
    for (int i = start; i < start + width; i++) {
      pixels[i] = byPhase[phase][numbers[i] + 1];
      phase = phase + 1 == byPhase.length ? 0 : phase + 1;
    }
  }
}
