package nl.noordwijzer.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.AreaFill;
import nl.noordwijzer.map.MapColours;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// What the renderer is measured against: two threads, each of which fills and strokes the polygons
/// of half of the picture with Java2D, smoothed, after dropping points closer than half a pixel.
///
/// The coordinates are copied to plain arrays beforehand.
final class PlainLoop {
  private static final double CLOSEST = 0.5;

  /// @param rings x and y by turns, in metres, closed
  private record Shape(AreaFill fill, Envelope extent, List<double[]> rings) {}

  private final List<Shape> shapes = new ArrayList<>();
  private final MapPicture picture;

  PlainLoop(MapPicture picture) {
    this.picture = picture;
    for (Area area : picture.region().areas().at(AreaLevel.NEIGHBOURHOOD)) {
      List<double[]> rings = new ArrayList<>();
      for (int i = 0; i < area.geometry().getNumGeometries(); i++) {
        Polygon polygon = (Polygon) area.geometry().getGeometryN(i);
        rings.add(numbers(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(numbers(polygon.getInteriorRingN(hole)));
        }
      }
      AreaFill fill = picture.fills().getOrDefault(area.code(), new AreaFill(0, false));
      shapes.add(new Shape(fill, area.geometry().getEnvelopeInternal(), rings));
    }
  }

  private static double[] numbers(LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    double[] numbers = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      numbers[2 * i] = points.getX(i);
      numbers[2 * i + 1] = points.getY(i);
    }
    return numbers;
  }

  BufferedImage render(Viewport viewport) {
    BufferedImage image =
        new BufferedImage(
            (int) viewport.width(), (int) viewport.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    int half = image.getHeight() / 2;
    IntStream.range(0, 2)
        .parallel()
        .forEach(i -> paint(image.getSubimage(0, i * half, image.getWidth(), half), viewport, i));
    return image;
  }

  private void paint(BufferedImage part, Viewport viewport, int index) {
    Graphics2D graphics = part.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.translate(0, -index * part.getHeight());
    Envelope extent = extent(viewport, index);
    Color line = new Color(MapColours.of(picture.ground()).line(AreaLevel.NEIGHBOURHOOD).argb());
    for (Shape shape : shapes) {
      if (extent.intersects(shape.extent())) {
        Path2D path = path(shape, viewport);
        graphics.setColor(new Color(shape.fill().argb()));
        graphics.fill(path);
        graphics.setColor(line);
        graphics.draw(path);
      }
    }
    graphics.dispose();
  }

  private static Envelope extent(Viewport viewport, int half) {
    Envelope whole = viewport.extent();
    Envelope part =
        new Envelope(
            whole.getMinX(),
            whole.getMaxX(),
            half == 0 ? viewport.centreY() : whole.getMinY(),
            half == 0 ? whole.getMaxY() : viewport.centreY());
    part.expandBy(viewport.metresPerUnit());
    return part;
  }

  private static Path2D path(Shape shape, Viewport viewport) {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 64);
    for (double[] ring : shape.rings()) {
      float lastX = (float) viewport.toX(ring[0]);
      float lastY = (float) viewport.toY(ring[1]);
      path.moveTo(lastX, lastY);
      for (int i = 2; i < ring.length - 2; i += 2) {
        float x = (float) viewport.toX(ring[i]);
        float y = (float) viewport.toY(ring[i + 1]);
        if (Math.abs(x - lastX) >= CLOSEST || Math.abs(y - lastY) >= CLOSEST) {
          path.lineTo(x, y);
          lastX = x;
          lastY = y;
        }
      }
      path.closePath();
    }
    return path;
  }
}
