package nl.noordwijzer.sheet;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// What a printer needs around a page that is cut from a larger sheet of paper.
///
/// @param millimetres that what touches the edge goes on beyond it, 0 to 20
/// @param marks whether marks show where to cut
public record Bleed(double millimetres, boolean marks) {
  public static final double MOST = 20;
  public static final Bleed NONE = new Bleed(0, false);

  /// Around the bleed, for the marks.
  private static final double MARKS_MM = 7;

  /// @throws IllegalArgumentException when it is less than 0 or more than [#MOST]
  public Bleed {
    if (!(millimetres >= 0 && millimetres <= MOST)) {
      throw new IllegalArgumentException("bleed: " + millimetres);
    }
  }

  /// From the edge of the paper to that of the page, points.
  double around() {
    return (millimetres + (marks ? MARKS_MM : 0)) * PageFormat.MM;
  }

  /// The paper, with the page in its middle.
  PDRectangle paper(PageFormat format) {
    return new PDRectangle(
        (float) (format.width() + 2 * around()), (float) (format.height() + 2 * around()));
  }

  /// The page on its paper.
  PDRectangle page(PageFormat format) {
    return new PDRectangle(
        (float) around(), (float) around(), (float) format.width(), (float) format.height());
  }

  /// As [#page], and what is cut off around it.
  PDRectangle wider(PageFormat format) {
    double more = millimetres * PageFormat.MM;
    return new PDRectangle(
        (float) (around() - more),
        (float) (around() - more),
        (float) (format.width() + 2 * more),
        (float) (format.height() + 2 * more));
  }

  /// What is painted of a page, in points from its top left corner.
  Rectangle2D painted(PageFormat format) {
    double more = millimetres * PageFormat.MM;
    return new Rectangle2D.Double(
        -more, -more, format.width() + 2 * more, format.height() + 2 * more);
  }
}
