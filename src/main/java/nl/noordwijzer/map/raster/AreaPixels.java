package nl.noordwijzer.map.raster;

/// The area number of each pixel of a view, and per row the stretch that has any.
///
/// Written by one thread per row while it is scanned, read-only afterwards.
final class AreaPixels {
  private final PixelGrid grid;
  private final int[] numbers;
  private final int[] begins;
  private final int[] ends;

  AreaPixels(PixelGrid grid) {
    this.grid = grid;
    numbers = new int[grid.width() * grid.height()];
    begins = new int[grid.height()];
    ends = new int[grid.height()];
  }

  PixelGrid grid() {
    return grid;
  }

  /// By row and column, row by row.
  int[] numbers() {
    return numbers;
  }

  /// Index of the first pixel of a row that lies in an area; the end where none does.
  int begin(int row) {
    return begins[row];
  }

  /// Index beyond the last pixel of a row that lies in an area.
  int end(int row) {
    return ends[row];
  }

  /// Notes the stretch of a row after its numbers have been filled in.
  void close(int row) {
    int begin = row * grid.width();
    int end = begin + grid.width();
    while (begin < end && numbers[begin] == AreaCodes.NONE) {
      begin++;
    }
    while (begin < end && numbers[end - 1] == AreaCodes.NONE) {
      end--;
    }
    begins[row] = begin;
    ends[row] = end;
  }
}
