package nl.noordwijzer.map.raster;

import java.util.List;

/// How far lines cover the pixels of a strip: a byte for each brush.
///
/// The piece of line that covers most counts, so that joints are never darker than the line.
final class Coverage {
  static final int MOST_BRUSHES = 4;

  private final PixelGrid grid;
  private final Strip strip;
  private final int[] covered;

  // the straight piece being drawn: begin, way downward, 1 / length squared
  private double x;
  private double y;
  private double dx;
  private double dy;
  private double inverse;

  // from there to the pixel
  private double offX;
  private double offY;

  Coverage(PixelGrid grid, Strip strip) {
    this.grid = grid;
    this.strip = strip;
    covered = new int[grid.width() * (strip.end() - strip.start())];
  }

  double metresPerPixel() {
    return grid.metresPerPixel();
  }

  void addArc(Arcs arcs, int arc, Brush brush) {
    double[] points = arcs.points();
    int first = arcs.start(arc);
    double fromX = grid.toX(points[first]);
    double fromY = grid.toY(points[first + 1]);
    for (int i = first + 2; i < arcs.end(arc); i += 2) {
      double toX = grid.toX(points[i]);
      double toY = grid.toY(points[i + 1]);
      x = fromY <= toY ? fromX : toX;
      y = Math.min(fromY, toY);
      dx = fromY <= toY ? toX - fromX : fromX - toX;
      dy = Math.abs(toY - fromY);
      addPiece(brush);
      fromX = toX;
      fromY = toY;
    }
  }

  private void addPiece(Brush brush) {
    double squared = dx * dx + dy * dy;
    inverse = squared == 0 ? 0 : 1 / squared;
    double reach = brush.reach();
    double west = Math.min(x, x + dx) - reach;
    double east = Math.max(x, x + dx) + reach;
    boolean level = dy < 1e-6;
    double slope = level ? 0 : dx / dy;
    double slant = level ? Double.MAX_VALUE : reach * Math.sqrt(squared) / dy;
    int first = (int) Math.max(strip.start(), Math.ceil(y - reach - 0.5));
    int end = (int) Math.min(strip.end(), Math.floor(y + dy + reach - 0.5) + 1);
    for (int row = first; row < end; row++) {
      double middle = x + (row + 0.5 - y) * slope;
      double from = Math.max(west, middle - slant);
      double to = Math.min(east, middle + slant);
      int start = (row - strip.start()) * grid.width();
      int firstColumn = (int) Math.max(0, Math.ceil(from - 0.5));
      int endColumn = (int) Math.min(grid.width(), Math.floor(to - 0.5) + 1);
      offY = row + 0.5 - y;
      offX = firstColumn + 0.5 - x;
      addRow(start + firstColumn, start + endColumn, brush);
    }
  }

  private void addRow(int start, int end, Brush brush) {
    int shift = brush.shift();
    for (int i = start; i < end; i++, offX++) {
      double along = Math.min(1, Math.max(0, (offX * dx + offY * dy) * inverse));
      double besideX = offX - along * dx;
      double besideY = offY - along * dy;
      int coverage = brush.coverage(besideX * besideX + besideY * besideY);
      int more = coverage - (covered[i] >>> shift & 255);
      if (more > 0) {
        covered[i] += more << shift;
      }
    }
  }

  /// Lays the colours of the brushes, lowest first, over the pixels of the whole picture.
  void blend(List<Brush> brushes, int[] pixels) {
    int offset = strip.start() * grid.width();
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] != 0) {
        int pixel = pixels[offset + i];
        for (Brush b : brushes) {
          int coverage = covered[i] >>> b.shift() & 255;
          pixel = coverage == 0 ? pixel : b.over(pixel, coverage);
        }
        pixels[offset + i] = pixel;
      }
    }
  }
}
