package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/// Finds on a map a place for the words of notes, each as near to its foot as can be: within the
/// map, over no other words and over nothing that lies on the map. First come, first served. In CSS
/// pixels.
final class RemarkPlaces {
  /// Between a foot and its words.
  private static final double GAP = 4;

  /// How far from its foot words may go, in steps of half their height.
  private static final int FARTHEST = 16;

  private final Envelope map;
  private final List<Envelope> fixed;
  private final List<Envelope> taken = new ArrayList<>();

  /// @param fixed what lies on the map
  RemarkPlaces(double width, double height, List<Envelope> fixed) {
    map = new Envelope(0, width, 0, height);
    this.fixed = fixed;
  }

  /// Takes the first place that is free; empty where there is none, and where the foot is not on
  /// the map.
  Optional<Envelope> beside(double x, double y, double width, double height) {
    if (!map.contains(x, y)) {
      return Optional.empty();
    }
    Optional<Envelope> free =
        IntStream.range(0, FARTHEST)
            .boxed()
            .flatMap(step -> around(x, y, GAP + step * height / 2, width, height))
            .filter(this::isFree)
            .findFirst();
    free.ifPresent(taken::add);
    return free;
  }

  /// At the corners of a square around the foot, and then above, below and beside it.
  private static Stream<Envelope> around(
      double x, double y, double away, double width, double height) {
    double right = x + away;
    double left = x - away - width;
    double below = y + away;
    double above = y - away - height;
    return Stream.of(
        box(right, below, width, height),
        box(right, above, width, height),
        box(left, below, width, height),
        box(left, above, width, height),
        box(x - width / 2, below, width, height),
        box(x - width / 2, above, width, height),
        box(right, y - height / 2, width, height),
        box(left, y - height / 2, width, height));
  }

  private static Envelope box(double left, double top, double width, double height) {
    return new Envelope(left, left + width, top, top + height);
  }

  private boolean isFree(Envelope box) {
    return map.contains(box)
        && fixed.stream().noneMatch(box::intersects)
        && taken.stream().noneMatch(box::intersects);
  }

  /// What words have taken so far.
  List<Envelope> taken() {
    return taken;
  }
}
