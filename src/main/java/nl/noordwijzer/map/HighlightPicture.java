package nl.noordwijzer.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.job.Progress;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Outlines of areas on a transparent picture that is no larger than needed.
///
/// @param image TYPE_INT_ARGB_PRE
/// @param viewport what the picture shows, in its own pixels
public record HighlightPicture(BufferedImage image, Viewport viewport) {
  private static final double MARGIN = 6;

  /// Draws the outlines within the view; empty when none of them is in view.
  ///
  /// @param view in device pixels
  /// @param unit device pixels per CSS pixel
  public static Optional<HighlightPicture> render(
      Highlight highlight, Viewport view, double unit, Progress progress) {
    Rectangle box = box(highlight, view, unit);
    if (box.isEmpty()) {
      return Optional.empty();
    }
    Coordinate centre = view.toWorld(box.getCenterX(), box.getCenterY());
    Viewport part =
        new Viewport(centre.x, centre.y, view.metresPerUnit(), box.getWidth(), box.getHeight());
    BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    draw(graphics, highlight, outlines(highlight, part, progress), unit);
    graphics.dispose();
    return Optional.of(new HighlightPicture(image, part));
  }

  private static Rectangle box(Highlight highlight, Viewport view, double unit) {
    Envelope extent = new Envelope();
    highlight.areas().forEach(a -> extent.expandToInclude(a.geometry().getEnvelopeInternal()));
    if (extent.isNull()) {
      return new Rectangle();
    }
    Rectangle box = new Rectangle();
    box.setFrameFromDiagonal(
        Math.floor(view.toX(extent.getMinX()) - MARGIN * unit),
        Math.floor(view.toY(extent.getMaxY()) - MARGIN * unit),
        Math.ceil(view.toX(extent.getMaxX()) + MARGIN * unit),
        Math.ceil(view.toY(extent.getMinY()) + MARGIN * unit));
    return box.intersection(new Rectangle((int) view.width(), (int) view.height()));
  }

  private static Path2D outlines(Highlight highlight, Viewport view, Progress progress) {
    Path2D path = new Path2D.Double();
    for (Area area : highlight.areas()) {
      progress.throwIfCancelled();
      Geometry geometry = area.geometry();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        if (geometry.getGeometryN(i) instanceof Polygon polygon) {
          add(path, polygon, view);
        }
      }
    }
    return path;
  }

  private static void add(Path2D path, Polygon polygon, Viewport view) {
    addRing(path, polygon.getExteriorRing().getCoordinates(), view);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      addRing(path, polygon.getInteriorRingN(i).getCoordinates(), view);
    }
  }

  /// Leaves out corners that lie within half a pixel of the one before.
  private static void addRing(Path2D path, Coordinate[] ring, Viewport view) {
    double x = view.toX(ring[0].x);
    double y = view.toY(ring[0].y);
    path.moveTo(x, y);
    for (int i = 1; i < ring.length - 1; i++) {
      double nextX = view.toX(ring[i].x);
      double nextY = view.toY(ring[i].y);
      if (Math.abs(nextX - x) + Math.abs(nextY - y) > 0.5) {
        path.lineTo(nextX, nextY);
        x = nextX;
        y = nextY;
      }
    }
    path.closePath();
  }

  private static void draw(Graphics2D graphics, Highlight highlight, Path2D path, double unit) {
    boolean dark = highlight.ground() == Ground.DARK;
    Color line = dark ? Color.WHITE : new Color(0x10, 0x1c, 0x1e);
    Color halo = dark ? new Color(0, 0, 0, 170) : new Color(255, 255, 255, 220);
    boolean chosen = highlight.look() == Highlight.Look.CHOSEN;
    stroke(graphics, path, halo, (chosen ? 7 : 4) * unit);
    stroke(graphics, path, line, (chosen ? 3 : 1.5) * unit);
  }

  private static void stroke(Graphics2D graphics, Path2D path, Color colour, double width) {
    graphics.setColor(colour);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
  }
}
