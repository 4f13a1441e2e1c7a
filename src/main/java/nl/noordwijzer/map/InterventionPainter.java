package nl.noordwijzer.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nl.noordwijzer.map.OwnerLook.Pattern;
import nl.noordwijzer.plan.Status;
import org.locationtech.jts.geom.Geometry;

/// Paints interventions: colour, pattern and symbol say of which type, the fill of the sign how far
/// it has come, an edge of short dashes that it is an idea, of long ones that it is expected.
final class InterventionPainter {
  private static final double SPACING = 8;
  private static final double PATTERN_WIDTH = 1;
  private static final double EDGE = 2;
  private static final double LINE = 3.5;
  private static final double HALO = 2.4;
  private static final double SYMBOL = 12;

  /// How much the fill of what is done covers, of 255.
  private static final int DONE = 0x99;

  private static final double TIE = 1.2;
  private static final double TIE_END = 2;
  private static final Status CERTAIN = new Status(Status.State.PLANNED, Status.Certainty.CERTAIN);
  private static final double[] DOTS = {1.5, 4};

  private InterventionPainter() {}

  static void paint(Ink ink, MapScene scene) {
    for (InterventionSign sign : scene.signs()) {
      scene.progress().throwIfCancelled();
      sign.shape().parts().forEach(part -> shape(ink, scene, sign, part));
    }
    if (scene.shows(LayerKind.PLAN_AREAS)) {
      PlanAreaPainter.words(ink, scene);
    }
    scene.signs().forEach(sign -> tie(ink, sign, scene.colours()));
    scene.signs().forEach(sign -> sign(ink, sign, scene.colours()));
    scene.signs().forEach(sign -> MarkPainter.beside(ink, scene, sign));
    LabelPainter.paint(ink, scene, MapLabels.Kind.INTERVENTION);
  }

  private static void shape(Ink ink, MapScene scene, InterventionSign sign, Geometry part) {
    Path2D path = scene.paths().path(part);
    Status status = sign.intervention().status();
    int halo = scene.colours().halo();
    if (!sign.shape().drawn()) {
      ink.dashed(path, halo, EDGE + HALO, DOTS);
      wide(ink, path, sign.look().argb());
    } else if (part.getDimension() == 2) {
      fill(ink, path, sign.look(), status, scene.anchor());
      line(
          ink,
          path,
          new LineLook(sign.look().argb(), edge(status), halo, edge(status) + HALO),
          status);
    } else if (part.getDimension() == 1) {
      line(ink, path, new LineLook(sign.look().argb(), LINE, halo, LINE + HALO), status);
    }
  }

  /// Dots, between which the border that they follow stays in sight.
  static void wide(Ink ink, Shape shape, int argb) {
    ink.dashed(shape, argb, EDGE, DOTS);
  }

  private static double edge(Status status) {
    return status.state() == Status.State.UNDER_WAY ? 1.6 * EDGE : EDGE;
  }

  /// What lies below stays readable.
  private static void fill(
      Ink ink, Shape shape, InterventionLook look, Status status, Ink.Place anchor) {
    int cover = status.state() == Status.State.DONE ? DONE : 0x40;
    ink.fill(shape, cover << 24 | (look.argb() & 0xffffff));
    Hatching hatching = new Hatching(anchor.x(), anchor.y(), ink.px(SPACING));
    if (look.pattern() == Pattern.DOTS) {
      ink.fill(hatching.dots(shape, ink.px(1.3)), look.argb());
    } else if (look.pattern() != Pattern.SOLID) {
      ink.stroke(hatching.lines(shape, look.pattern()), look.argb(), PATTERN_WIDTH);
    }
  }

  private static void line(Ink ink, Shape shape, LineLook look, Status status) {
    ink.stroke(shape, look.halo(), look.haloWidth());
    Dashes.OF_SHAPES.stroke(ink, shape, look.argb(), look.width(), status.certainty());
  }

  /// A line from a sign that gave way to the place it stands for.
  private static void tie(Ink ink, InterventionSign sign, MapColours colours) {
    if (!sign.isMoved()) {
      return;
    }
    Shape line =
        new Line2D.Double(
            sign.anchor().x(), sign.anchor().y(), sign.middle().x(), sign.middle().y());
    ink.line(line, new LineLook(sign.look().argb(), TIE, colours.halo(), TIE + HALO));
    ink.fill(Signs.circle(sign.anchor(), ink.px(TIE_END)), sign.look().argb());
  }

  private static void sign(Ink ink, InterventionSign sign, MapColours colours) {
    InterventionLook look = sign.look();
    if (sign.small()) {
      Shape dot = Signs.circle(sign.middle(), ink.px(InterventionSign.DOT));
      ink.stroke(dot, colours.halo(), HALO);
      ink.fill(dot, look.argb());
      return;
    }
    badge(ink, sign.middle(), look, sign.intervention().status());
  }

  /// A light disc on every ground: a dark one would not stand out on a dark map.
  private static void badge(Ink ink, Ink.Place middle, InterventionLook look, Status status) {
    boolean done = status.state() == Status.State.DONE;
    ink.fill(Signs.circle(middle, ink.px(InterventionSign.RADIUS)), InterventionLook.DISC);
    Shape ring = Signs.circle(middle, ink.px(InterventionSign.RADIUS - 1));
    if (done) {
      ink.fill(ring, look.signArgb());
    }
    double width = status.state() == Status.State.UNDER_WAY ? 2.4 : 1.4;
    Dashes.OF_SIGNS.stroke(ink, ring, look.signArgb(), width, status.certainty());
    int symbol = done ? MapColours.textOn(look.signArgb()) : look.signArgb();
    ink.fill(Symbols.at(look.symbol(), middle, ink.px(SYMBOL)), symbol);
  }

  /// The sign of a type in a legend.
  static void legend(Ink ink, Rectangle2D box, InterventionLook look) {
    Ink.Place corner = new Ink.Place(box.getX(), box.getY());
    fill(ink, box, look, CERTAIN, corner);
    ink.stroke(box, look.argb(), 1.2);
    Ink.Place middle = new Ink.Place(box.getCenterX(), box.getCenterY());
    double radius = box.getHeight() / 2;
    ink.fill(Signs.circle(middle, radius), InterventionLook.DISC);
    ink.fill(Symbols.at(look.symbol(), middle, box.getHeight() * 0.74), look.signArgb());
  }

  /// How far and how sure an intervention is, in a legend.
  static void status(Ink ink, Rectangle2D box, StatusSign sign, MapColours colours) {
    Status status = sign.example();
    if (status.state() == Status.State.DONE) {
      ink.fill(box, DONE << 24 | (colours.text() & 0xffffff));
    }
    Dashes.OF_SHAPES.stroke(ink, box, colours.text(), edge(status), status.certainty());
  }
}
