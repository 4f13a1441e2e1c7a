package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds places for signs so that none covers another: each as near to what it stands for as those
/// before it leave room.
final class SignPlaces {
  /// Least distance between the middles of two signs, in radii.
  private static final double APART = 2.1;

  /// How far a sign may stand from its place, in radii.
  private static final double FARTHEST = 3;

  private static final double STEP = 0.25;
  private static final int DIRECTIONS = 16;

  private final double radius;
  private final List<Ink.Place> taken = new ArrayList<>();

  /// @param radius of each sign, units
  SignPlaces(double radius) {
    this.radius = radius;
  }

  /// Empty where all places near enough are taken.
  Optional<Ink.Place> place(Ink.Place wanted) {
    List<Ink.Place> near =
        taken.stream()
            .filter(other -> distance(other, wanted) < (FARTHEST + APART) * radius)
            .toList();
    Optional<Ink.Place> found =
        Stream.concat(Stream.of(wanted), around(wanted))
            .filter(place -> isFree(place, near))
            .findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  private boolean isFree(Ink.Place place, List<Ink.Place> near) {
    return near.stream().allMatch(other -> distance(other, place) >= APART * radius);
  }

  /// The nearest first.
  private Stream<Ink.Place> around(Ink.Place middle) {
    return IntStream.rangeClosed(1, (int) (FARTHEST / STEP))
        .boxed()
        .flatMap(ring ->
            IntStream.range(0, DIRECTIONS)
                .mapToObj(direction -> beside(middle, ring * STEP * radius, direction)));
  }

  private static Ink.Place beside(Ink.Place middle, double away, int direction) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    return new Ink.Place(middle.x() + away * Math.cos(angle), middle.y() - away * Math.sin(angle));
  }

  private static double distance(Ink.Place one, Ink.Place other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
