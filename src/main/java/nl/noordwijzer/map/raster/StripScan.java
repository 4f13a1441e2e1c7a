package nl.noordwijzer.map.raster;

import java.util.Arrays;
import nl.noordwijzer.job.Progress;

/// Finds the area numbers of the pixels on a strip of rows.
///
/// Each border adds the difference of the codes of its two sides to the first pixel beyond it; the
/// running sum along a row is then the code of the area that the pixel lies in. No list, no
/// sorting, and the order of borders that meet in one pixel does not matter. Where areas overlap
/// the sum is no code; such a run of pixels is looked up in the areas themselves.
final class StripScan {
  private final AreaMesh mesh;
  private final PixelGrid grid;
  private final Strip strip;
  private final AreaPixels target;
  private final int[] pixels;
  private int downward;

  /// @param target of the whole picture, zero on this strip
  StripScan(AreaMesh mesh, Strip strip, AreaPixels target) {
    this.mesh = mesh;
    this.strip = strip;
    this.target = target;
    grid = target.grid();
    pixels = target.numbers();
  }

  void run(Progress progress) {
    Arcs arcs = mesh.arcsFor(grid.metresPerPixel());
    var extent = grid.extent(strip, 1);
    var leftward = grid.extent(strip, 1);
    leftward.expandToInclude(-Double.MAX_VALUE, extent.getMinY());
    for (int arc = 0; arc < arcs.count(); arc++) {
      if ((arc & 1023) == 0) {
        progress.throwIfCancelled();
      }
      if (mesh.meets(arc, leftward) && mesh.left(arc) != mesh.right(arc)) {
        downward = AreaCodes.encode(mesh.left(arc)) - AreaCodes.encode(mesh.right(arc));
        addArc(arcs, arc, mesh.westOf(arc, extent.getMinX()));
      }
    }
    for (int row = strip.start(); row < strip.end(); row++) {
      resolve(row);
      target.close(row);
    }
  }

  /// Of an arc left of the picture only the heights of its ends matter.
  private void addArc(Arcs arcs, int arc, boolean endsOnly) {
    double[] points = arcs.points();
    int last = arcs.end(arc) - 2;
    int step = endsOnly ? last - arcs.start(arc) : 2;
    double x = grid.toX(points[arcs.start(arc)]);
    double y = grid.toY(points[arcs.start(arc) + 1]);
    for (int i = arcs.start(arc) + step; i <= last; i += step) {
      double nextX = grid.toX(points[i]);
      double nextY = grid.toY(points[i + 1]);
      if (y < nextY) {
        addEdge(x, y, (nextX - x) / (nextY - y), nextY, downward);
      } else if (nextY < y) {
        addEdge(nextX, nextY, (x - nextX) / (y - nextY), y, -downward);
      }
      x = nextX;
      y = nextY;
    }
  }

  private void addEdge(double x, double top, double slope, double bottom, int difference) {
    int first = (int) Math.max(strip.start(), Math.ceil(top - 0.5));
    int end = (int) Math.min(strip.end(), Math.ceil(bottom - 0.5));
    int width = grid.width();
    for (int row = first; row < end; row++) {
      int column = (int) Math.ceil(x + (row + 0.5 - top) * slope - 0.5);
      if (column < width) {
        pixels[row * width + Math.max(column, 0)] += difference;
      }
    }
  }

  private void resolve(int row) {
    int sum = 0;
    int start = row * grid.width();
    int end = start + grid.width();
    for (int run = start; run < end; ) {
      sum += pixels[run];
      int next = run + 1;
      while (next < end && pixels[next] == 0) {
        next++;
      }
      Arrays.fill(pixels, run, next, number(sum, run - start, next - 1 - start, row));
      run = next;
    }
  }

  /// Looked up in the middle of a run: the pixels at its ends may lie upon a border.
  private int number(int sum, int first, int last, int row) {
    int number = AreaCodes.decode(sum);
    boolean known = number >= AreaCodes.NONE && number < mesh.areas().size();
    double middle = (grid.centreX(first) + grid.centreX(last)) / 2;
    return known ? number : mesh.find(middle, grid.centreY(row));
  }
}
