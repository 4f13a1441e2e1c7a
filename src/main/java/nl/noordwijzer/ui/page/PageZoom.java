package nl.noordwijzer.ui.page;

import java.util.List;
import nl.noordwijzer.sheet.PageFormat;

/// How large a page is shown.
///
/// @param factor 1 is as large as on paper, at 96 pixels to the inch; of no meaning when the page
///   fits the window
record PageZoom(Fit fit, double factor) {
  private static final List<Double> STEPS =
      List.of(0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0);

  /// Pixels in a point.
  private static final double POINT = 96 / 72.0;

  /// Steps that lie this close together are one.
  private static final double CLOSE = 1.01;

  static final PageZoom WHOLE = new PageZoom(Fit.PAGE, 1);
  static final PageZoom WIDTH = new PageZoom(Fit.WIDTH, 1);
  static final PageZoom ACTUAL = new PageZoom(Fit.NONE, 1);

  /// What of the page fits in the window.
  enum Fit {
    PAGE,
    WIDTH,
    NONE
  }

  /// The factor at which a page is shown in so much room, in pixels.
  double factor(PageFormat format, double width, double height) {
    double across = width / (format.width() * POINT);
    double down = height / (format.height() * POINT);
    double wanted =
        switch (fit) {
          case PAGE -> Math.min(across, down);
          case WIDTH -> across;
          case NONE -> factor;
        };
    return Math.clamp(wanted, STEPS.getFirst() / 2, STEPS.getLast());
  }

  /// Pixels across.
  static double width(PageFormat format, double factor) {
    return format.width() * POINT * factor;
  }

  /// One step larger than a factor.
  static PageZoom larger(double than) {
    return step(STEPS.stream().filter(it -> it > than * CLOSE).findFirst().orElse(than));
  }

  /// One step smaller than a factor.
  static PageZoom smaller(double than) {
    return step(STEPS.reversed().stream().filter(it -> it * CLOSE < than).findFirst().orElse(than));
  }

  private static PageZoom step(double factor) {
    return new PageZoom(Fit.NONE, factor);
  }
}
