package nl.noordwijzer.bidbook;

import java.util.Optional;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.PageFormat;
import org.jspecify.annotations.Nullable;

/// Where the items of a template stand on the paper that is asked for: what lies within the margins
/// of the template lies within those of the page, and letters go along with the paper.
final class Placing {
  /// The smallest letters that a template makes, in points, stay readable.
  private static final double SMALLEST = 6;

  private final PageFormat from;
  private final PageFormat to;
  private final Margins before;
  private final Margins after;

  /// From the paper of the template the other way up, where that is asked for.
  private final @Nullable Placing turned;

  Placing(PageTemplate template, PaperWish wish) {
    from = template.format();
    to = wish.of(from);
    before = template.edges();
    Double margin = wish.margin();
    after = margin == null ? before.times(letters()) : Margins.all(margin);
    turned =
        from.orientation() == to.orientation()
            ? null
            : new Placing(new PageFormat(from.paper(), to.orientation()), to, before, after);
  }

  private Placing(PageFormat from, PageFormat to, Margins before, Margins after) {
    this.from = from;
    this.to = to;
    this.before = before;
    this.after = after;
    turned = null;
  }

  PageFormat format() {
    return to;
  }

  Margins margins() {
    return after;
  }

  /// How much larger the letters are than in the template.
  private double letters() {
    return to.paper().typeScale() / from.paper().typeScale();
  }

  /// @param points in the template
  double size(double points) {
    return Math.max(Math.min(points, SMALLEST), points * letters());
  }

  Box box(ItemTemplate item) {
    boolean steady = item.kind() == ItemKind.SCALE;
    Optional<Box> box = item.turnedBox();
    return turned != null && box.isPresent()
        ? turned.box(box.get(), steady)
        : box(item.box(), steady);
  }

  /// How the box is placed of an item that says where it stands on turned paper: as that says where
  /// the paper is turned.
  Optional<Placing> turned() {
    return Optional.ofNullable(turned);
  }

  /// @param steady whether its height goes along with the letters, and not with the page
  Box box(Box box, boolean steady) {
    if (from.equals(to) && before.equals(after)) {
      return box;
    }
    double left = x(box.x());
    double top = y(box.y());
    double width = x(box.right()) - left;
    double height = y(box.bottom()) - top;
    if (!steady) {
      return new Box(left, top, width, height);
    }
    double needed = box.height() * letters();
    return new Box(left, top + height - needed, width, needed);
  }

  /// Where in the template something lies that is to stand in a box of the page.
  Box origin(Box box, boolean steady) {
    Box there = new Placing(to, from, after, before).box(box, false);
    if (!steady) {
      return there;
    }
    double needed = box.height() / letters();
    return new Box(there.x(), there.bottom() - needed, there.width(), needed);
  }

  private double x(double millimetres) {
    double room = from.widthMm() - before.left() - before.right();
    double now = to.widthMm() - after.left() - after.right();
    return after.left() + (millimetres - before.left()) * now / room;
  }

  private double y(double millimetres) {
    double room = from.heightMm() - before.top() - before.bottom();
    double now = to.heightMm() - after.top() - after.bottom();
    return after.top() + (millimetres - before.top()) * now / room;
  }
}
