package nl.noordwijzer.ui.page;

import nl.noordwijzer.sheet.Box;

/// Along which side or middle of a frame boxes are laid.
enum Alignment {
  LEFT,
  CENTRE,
  RIGHT,
  TOP,
  MIDDLE,
  BOTTOM;

  Box place(Box box, Box frame) {
    double x =
        switch (this) {
          case LEFT -> frame.x();
          case CENTRE -> frame.x() + (frame.width() - box.width()) / 2;
          case RIGHT -> frame.right() - box.width();
          default -> box.x();
        };
    double y =
        switch (this) {
          case TOP -> frame.y();
          case MIDDLE -> frame.y() + (frame.height() - box.height()) / 2;
          case BOTTOM -> frame.bottom() - box.height();
          default -> box.y();
        };
    return new Box(x, y, box.width(), box.height());
  }
}
