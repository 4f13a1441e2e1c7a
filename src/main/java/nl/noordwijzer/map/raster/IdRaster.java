package nl.noordwijzer.map.raster;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.job.Progress;

/// The number of the area at the middle of each pixel of a view.
///
/// Immutable and safe to read from any thread.
public final class IdRaster {
  private final AreaMesh mesh;
  private final AreaPixels pixels;

  private IdRaster(AreaMesh mesh, AreaPixels pixels) {
    this.mesh = mesh;
    this.pixels = pixels;
  }

  /// Finds the area of every pixel; where areas overlap, the last one in the order of the data.
  ///
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static IdRaster scan(AreaMesh mesh, PixelGrid grid, Progress progress) {
    AreaPixels pixels = new AreaPixels(grid);
    Strip.each(grid.height(), progress, strip -> new StripScan(mesh, strip, pixels).run(progress));
    return new IdRaster(mesh, pixels);
  }

  public PixelGrid grid() {
    return pixels.grid();
  }

  public List<Area> areas() {
    return mesh.areas();
  }

  /// The area at the middle of a pixel; none beside the picture.
  public Optional<Area> areaAt(int x, int y) {
    PixelGrid grid = grid();
    if (x < 0 || y < 0 || x >= grid.width() || y >= grid.height()) {
      return Optional.empty();
    }
    int number = pixels.numbers()[y * grid.width() + x];
    return number == AreaCodes.NONE ? Optional.empty() : Optional.of(mesh.areas().get(number));
  }

  /// Fills a picture of the same size, transparent before, by looking up the colour of each pixel's
  /// area.
  public void paint(FillTable table, int[] picture) {
    Strip.each(grid().height(), Progress.NONE, strip -> table.paint(pixels, picture, strip));
  }
}
