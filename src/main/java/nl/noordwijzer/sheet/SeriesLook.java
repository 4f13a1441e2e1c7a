package nl.noordwijzer.sheet;

import java.util.List;
import nl.noordwijzer.area.TenureSegment;

/// How a series of a chart looks wherever it is drawn, in the window as on a page: in the colour
/// that the house style has for it, with a sign and a dash of its own.
///
/// @param number from 0
public record SeriesLook(Kind kind, int number) {
  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(10.0, 4.0), List.of(4.0, 4.0), List.of(12.0, 4.0, 2.0, 4.0));

  /// Of what there are series.
  public enum Kind {
    SEGMENT,
    SCENARIO
  }

  /// The shape of a mark.
  public enum Sign {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND
  }

  /// Of homes of a segment.
  public static SeriesLook of(TenureSegment segment) {
    return new SeriesLook(Kind.SEGMENT, TenureSegment.ALL.indexOf(segment));
  }

  /// Of a scenario.
  ///
  /// @param place in its plan, from 0
  public static SeriesLook ofScenario(int place) {
    return new SeriesLook(Kind.SCENARIO, Math.max(0, place));
  }

  /// Never told apart by colour alone.
  public Sign sign() {
    return Sign.values()[number % Sign.values().length];
  }

  /// Lengths of strokes and gaps; none for a line that is drawn through.
  public List<Double> dash() {
    return DASHES.get(number % DASHES.size());
  }
}
