package nl.noordwijzer.map;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// The pictures of a background map that are there, to lie under a map.
///
/// @param pieces the coarsest first; each covers those before it
public record Backdrop(List<Piece> pieces) {
  public static final Backdrop NONE = new Backdrop(List.of());

  public Backdrop {
    pieces = List.copyOf(pieces);
  }

  /// A square picture of a square piece of the world. The pixels may not be changed, and two pieces
  /// are the same only when they share them.
  ///
  /// @param extent in RD New, metres
  /// @param side pixels along each side
  /// @param argb row by row, not premultiplied
  @SuppressWarnings("ArrayRecordComponent")
  public record Piece(Envelope extent, int side, int[] argb) {
    double metresPerPixel() {
      return extent.getWidth() / side;
    }
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /// Metres per pixel of the finest piece; infinite when there is none.
  double finest() {
    return pieces.stream()
        .mapToDouble(Piece::metresPerPixel)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
