package nl.noordwijzer.map;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import nl.noordwijzer.job.Progress;

/// Paints the background map of a picture.
record BackdropPainter(MapPicture picture, Progress progress) {
  /// Most pixels along a side of the one image that a page gets.
  private static final double MOST = 5000;

  private static final DirectColorModel ARGB =
      new DirectColorModel(32, 0xff0000, 0xff00, 0xff, 0xff000000);

  /// Whether two pictures have the same background on the same ground.
  static boolean same(MapPicture one, MapPicture other) {
    return one.ground() == other.ground()
        && one.style().background().equals(other.style().background())
        && one.backdrop().equals(other.backdrop());
  }

  boolean hasAny() {
    return picture.style().background().isSeen() && !picture.backdrop().isEmpty();
  }

  /// The background on the colour of the ground, opaque.
  ///
  /// @param view in pixels
  BufferedImage image(Viewport view) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(view.width() - 1e-6),
            (int) Math.ceil(view.height() - 1e-6),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    fill(graphics, image, 1);
    for (Backdrop.Piece piece : picture.backdrop().pieces()) {
      progress.throwIfCancelled();
      paint(graphics, piece, view);
    }
    // coarse pieces must not shine through fine ones: the whole is faded at once
    fill(graphics, image, 1 - picture.style().background().opacity());
    graphics.dispose();
    return image;
  }

  private void fill(Graphics2D graphics, BufferedImage image, double opacity) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    graphics.setColor(new Color(MapColours.of(picture.ground()).background()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  /// On whole pixels, so that no seam shows between neighbours.
  private static void paint(Graphics2D graphics, Backdrop.Piece piece, Viewport view) {
    int west = (int) Math.round(view.toX(piece.extent().getMinX()));
    int east = (int) Math.round(view.toX(piece.extent().getMaxX()));
    int north = (int) Math.round(view.toY(piece.extent().getMaxY()));
    int south = (int) Math.round(view.toY(piece.extent().getMinY()));
    int side = piece.side();
    graphics.drawImage(shared(piece), west, north, east, south, 0, 0, side, side, null);
  }

  private static BufferedImage shared(Backdrop.Piece piece) {
    int side = piece.side();
    DataBufferInt data = new DataBufferInt(piece.argb(), piece.argb().length);
    return new BufferedImage(
        ARGB,
        Raster.createPackedRaster(data, side, side, side, ARGB.getMasks(), null),
        false,
        null);
  }

  /// Paints it on a page, as one image as fine as its finest piece.
  ///
  /// @param view in units of the graphics
  void paint(Graphics2D graphics, Viewport view) {
    double wanted = view.metresPerUnit() / picture.backdrop().finest();
    double factor = Math.min(wanted, MOST / Math.max(view.width(), view.height()));
    BufferedImage image = image(view.scaled(factor));
    graphics.drawImage(image, AffineTransform.getScaleInstance(1 / factor, 1 / factor), null);
  }
}
