package nl.noordwijzer.ui.page;

import javafx.scene.Cursor;
import nl.noordwijzer.sheet.Box;

/// A corner or side of a box by which it is made larger or smaller, named as on a map: north is the
/// top.
enum Handle {
  NW(-1, -1),
  N(0, -1),
  NE(1, -1),
  E(1, 0),
  SE(1, 1),
  S(0, 1),
  SW(-1, 1),
  W(-1, 0);

  /// Of a box that is made smaller, millimetres.
  static final double LEAST = 2;

  private final int across;
  private final int down;

  Handle(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /// -1 for the left side, 1 for the right, 0 where neither moves.
  int across() {
    return across;
  }

  /// -1 for the top, 1 for the bottom, 0 where neither moves.
  int down() {
    return down;
  }

  double x(Box box) {
    return box.x() + (1 + across) * box.width() / 2;
  }

  double y(Box box) {
    return box.y() + (1 + down) * box.height() / 2;
  }

  Cursor cursor() {
    return Cursor.cursor(name() + "_RESIZE");
  }

  /// The box after its handle was moved, no smaller than [#LEAST] unless it was.
  Box dragged(Box box, double dx, double dy) {
    double wide = length(box.width(), across * dx);
    double high = length(box.height(), down * dy);
    double x = across < 0 ? box.right() - wide : box.x();
    double y = down < 0 ? box.bottom() - high : box.y();
    return new Box(x, y, wide, high);
  }

  private static double length(double before, double more) {
    return Math.max(Math.min(LEAST, before), before + more);
  }
}
