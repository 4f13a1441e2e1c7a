package nl.noordwijzer.map;

import java.awt.Shape;
import java.util.List;
import nl.noordwijzer.plan.Status;

/// How an edge tells how sure an intervention is: whole where it is certain.
///
/// @param idea lengths of dash and gap in CSS pixels, short ones
/// @param expected the same, long ones
record Dashes(List<Double> idea, List<Double> expected) {
  /// Along shapes on the map.
  static final Dashes OF_SHAPES = new Dashes(List.of(6.0, 4.0), List.of(16.0, 4.0));

  /// Around signs.
  static final Dashes OF_SIGNS = new Dashes(List.of(3.0, 2.2), List.of(9.0, 3.0));

  /// @param width in CSS pixels
  void stroke(Ink ink, Shape shape, int argb, double width, Status.Certainty certainty) {
    switch (certainty) {
      case IDEA -> ink.dashed(shape, argb, width, lengths(idea));
      case EXPECTED -> ink.dashed(shape, argb, width, lengths(expected));
      case CERTAIN -> ink.stroke(shape, argb, width);
    }
  }

  private static double[] lengths(List<Double> of) {
    return of.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
