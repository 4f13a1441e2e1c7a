package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gives names a place where they touch neither each other nor what is blocked nor the edge.
///
/// First come, first served: offer the most important names first. The outcome depends on nothing
/// but the order and the boxes. Some boxes are only avoided: an option that touches none of them is
/// taken before one that does.
final class LabelPlacer {
  private final Rectangle2D frame;
  private final Rectangle2D seen;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Rectangle2D> yielding = new ArrayList<>();
  private final List<Rectangle2D> avoided = new ArrayList<>();

  /// @param frame boxes must lie inside it
  LabelPlacer(Rectangle2D frame) {
    this(frame, frame);
  }

  /// @param seen no box may lie across its edge
  LabelPlacer(Rectangle2D frame, Rectangle2D seen) {
    this.frame = frame;
    this.seen = seen;
  }

  /// Keeps a box free of names.
  void block(Rectangle2D box) {
    taken.add(box);
  }

  /// Keeps a box free of all names but those that must be read.
  void blockUnlessGrave(Rectangle2D box) {
    yielding.add(box);
  }

  /// Keeps a box free of names as long as they have another place.
  void avoid(Rectangle2D box) {
    avoided.add(box);
  }

  /// Takes the first option whose box is free; empty when none is. Looks at no more options than it
  /// must.
  <T> Optional<T> place(Stream<T> options, Function<T, Rectangle2D> box) {
    List<T> free = new ArrayList<>();
    Optional<T> chosen =
        options
            .filter(option -> isFree(box.apply(option)))
            .filter(option -> yielding.stream().noneMatch(box.apply(option)::intersects))
            .peek(free::add)
            .filter(option -> avoided.stream().noneMatch(box.apply(option)::intersects))
            .findFirst()
            .or(() -> free.stream().findFirst());
    chosen.map(box).ifPresent(taken::add);
    return chosen;
  }

  /// As the other, for a name that must be read.
  <T> Optional<T> placeGrave(Stream<T> options, Function<T, Rectangle2D> box) {
    Optional<T> chosen = options.filter(option -> isFree(box.apply(option))).findFirst();
    chosen.map(box).ifPresent(taken::add);
    return chosen;
  }

  private boolean isFree(Rectangle2D box) {
    return frame.contains(box)
        && (seen.contains(box) || !seen.intersects(box))
        && taken.stream().noneMatch(box::intersects);
  }
}
