package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.noordwijzer.plan.TypeLook;

/// Paints the legend of a page or picture, and the single signs for the window.
public final class LegendPainter {
  private LegendPainter() {}

  /// Size the legend takes at the given width, in units.
  ///
  /// @param unit length of one CSS pixel
  public static Dimension2D measure(MapPicture picture, double width, double unit) {
    double height = rows(picture, width, unit).stream().mapToDouble(LegendRow::height).sum();
    Dimension2D size = new Size();
    size.setSize(width, height);
    return size;
  }

  /// Paints the whole legend from the top left of the bounds downward.
  ///
  /// @param unit length of one CSS pixel
  public static void paint(
      Graphics2D graphics, MapPicture picture, Rectangle2D bounds, double unit) {
    Graphics2D own = own(graphics);
    MapColours colours = MapColours.of(picture.ground());
    double y = bounds.getY();
    for (LegendRow row : rows(picture, bounds.getWidth(), unit)) {
      row.paint(
          Ink.on(own, unit),
          new Rectangle2D.Double(bounds.getX(), y, bounds.getWidth(), row.height()),
          colours);
      y += row.height();
    }
    own.dispose();
  }

  private static List<LegendRow> rows(MapPicture picture, double width, double unit) {
    return new LegendRows(width, unit, picture).rows();
  }

  private static Graphics2D own(Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    Ink.smoothen(own);
    return own;
  }

  /// Paints the sign of a class, hatched where it stands for missing figures.
  public static void paintFill(Graphics2D graphics, AreaFill fill, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    Ink ink = Ink.on(own, unit);
    Signs.area(ink, box, fill, new Ink.Place(box.getX(), box.getY()));
    ink.stroke(box, Signs.edge(fill.argb()), 0.7);
    own.dispose();
  }

  /// Paints the sign of an owner.
  public static void paintOwner(Graphics2D graphics, OwnerLook look, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    Ink ink = Ink.on(own, unit);
    Signs.owner(ink, box, look, new Ink.Place(box.getX(), box.getY()));
    ink.stroke(box, Signs.edge(look.argb()), 0.7);
    own.dispose();
  }

  /// Paints the sign of a type of interventions.
  public static void paintType(
      Graphics2D graphics, Ground ground, TypeLook look, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    InterventionPainter.legend(Ink.on(own, unit), box, InterventionLook.of(look, ground));
    own.dispose();
  }

  /// Paints the edge and fill that tell of how far and how sure an intervention is.
  public static void paintStatus(
      Graphics2D graphics, Ground ground, StatusSign sign, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    InterventionPainter.status(Ink.on(own, unit), box, sign, MapColours.of(ground));
    own.dispose();
  }

  /// Paints the dotted outline of whole areas.
  public static void paintWide(Graphics2D graphics, Ground ground, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    InterventionPainter.wide(Ink.on(own, unit), across(box), MapColours.of(ground).text());
    own.dispose();
  }

  /// Paints the outline of a plan area.
  public static void paintPlanArea(
      Graphics2D graphics, Ground ground, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    PlanAreaPainter.line(Ink.on(own, unit), across(box), MapColours.of(ground));
    own.dispose();
  }

  /// Paints the sign of what is said of an intervention or a plan area.
  public static void paintMark(
      Graphics2D graphics, Ground ground, PlanMark mark, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    MarkPainter.legend(Ink.on(own, unit), box, mark, ground);
    own.dispose();
  }

  /// Paints a small and a large pie, of no owner in particular.
  static void paintPies(Graphics2D graphics, Ground ground, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    Ink ink = Ink.on(own, unit);
    int colour = MapColours.of(ground).text();
    double large = box.getHeight() / 2;
    double small = large / 2;
    ink.stroke(
        Signs.circle(new Ink.Place(box.getX() + small, box.getCenterY()), small), colour, 0.7);
    ink.stroke(
        Signs.circle(new Ink.Place(box.getMaxX() - large, box.getCenterY()), large), colour, 0.7);
    own.dispose();
  }

  private static Line2D across(Rectangle2D box) {
    return new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
  }

  /// Paints the sign of homes of which only the neighbourhood is known, of no owner in particular.
  public static void paintApproximate(
      Graphics2D graphics, Ground ground, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    MapColours colours = MapColours.of(ground);
    OwnerLook anyone = new OwnerLook(colours.quietText(), OwnerLook.Pattern.SOLID);
    Ink.Place middle = new Ink.Place(box.getCenterX(), box.getCenterY());
    Signs.approximate(Ink.on(own, unit), middle, anyone, colours.text());
    own.dispose();
  }

  /// Paints the sign of a kind of border.
  public static void paintLine(
      Graphics2D graphics, Ground ground, Legend.LineEntry line, Rectangle2D box, double unit) {
    Graphics2D own = own(graphics);
    LineLook look = MapColours.of(ground).line(line.level());
    Ink.on(own, unit).line(across(box), look);
    own.dispose();
  }

  private static final class Size extends Dimension2D {
    private double width;
    private double height;

    @Override
    public double getWidth() {
      return width;
    }

    @Override
    public double getHeight() {
      return height;
    }

    @Override
    public void setSize(double newWidth, double newHeight) {
      width = newWidth;
      height = newHeight;
    }
  }
}
