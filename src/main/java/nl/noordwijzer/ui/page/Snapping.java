package nl.noordwijzer.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.PageFormat;

/// The lines of a page to which boxes snap: its margins and middles, and the sides and middles of
/// other boxes. All in millimetres.
///
/// @param down places of upright lines
/// @param across places of level lines
/// @param reach how near a box must come
record Snapping(List<Double> down, List<Double> across, double reach) {
  /// Lines that lie closer to each other than this are one.
  private static final double SAME = 0.005;

  /// How much farther a box goes to lie on lines, and on which.
  record Pull(double dx, double dy, List<Double> down, List<Double> across) {
    static final Pull NONE = new Pull(0, 0, List.of(), List.of());
  }

  /// @param within the page within its margins
  static Snapping to(PageFormat page, Box within, List<Box> others, double reach) {
    List<Double> down = new ArrayList<>();
    List<Double> across = new ArrayList<>();
    down.add(page.widthMm() / 2);
    across.add(page.heightMm() / 2);
    add(down, within.x(), within.width());
    add(across, within.y(), within.height());
    for (Box box : others) {
      add(down, box.x(), box.width());
      add(across, box.y(), box.height());
    }
    return new Snapping(List.copyOf(down), List.copyOf(across), reach);
  }

  private static void add(List<Double> lines, double from, double length) {
    lines.add(from);
    lines.add(from + length / 2);
    lines.add(from + length);
  }

  /// For a box that is moved: its sides and middles snap.
  Pull of(Box box) {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    add(xs, box.x(), box.width());
    add(ys, box.y(), box.height());
    return pull(xs, ys);
  }

  /// For a box of which one handle is moved: only the sides that go along snap.
  Pull of(Box box, Handle handle) {
    return pull(
        handle.across() == 0 ? List.of() : List.of(handle.x(box)),
        handle.down() == 0 ? List.of() : List.of(handle.y(box)));
  }

  private Pull pull(List<Double> xs, List<Double> ys) {
    Optional<Double> dx = nearest(xs, down);
    Optional<Double> dy = nearest(ys, across);
    return new Pull(
        dx.orElse(0.0),
        dy.orElse(0.0),
        dx.map(by -> met(xs, by, down)).orElse(List.of()),
        dy.map(by -> met(ys, by, across)).orElse(List.of()));
  }

  private Optional<Double> nearest(List<Double> places, List<Double> lines) {
    Double best = null;
    for (double place : places) {
      for (double line : lines) {
        double by = line - place;
        if (Math.abs(by) <= reach && (best == null || Math.abs(by) < Math.abs(best))) {
          best = by;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Double> met(List<Double> places, double by, List<Double> lines) {
    return lines.stream()
        .filter(line -> places.stream().anyMatch(place -> Math.abs(place + by - line) < SAME))
        .distinct()
        .toList();
  }
}
