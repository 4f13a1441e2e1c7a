package nl.noordwijzer.sheet;

import java.util.Locale;
import java.util.stream.DoubleStream;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.Envelope;

/// A round scale of a map on paper, such as 1:25.000.
///
/// @param denominator metres in the world for one metre on the paper
public record MapScale(int denominator) {
  private static final double METRES_PER_POINT = 0.0254 / 72;
  private static final int SMALLEST = 100;
  private static final int LARGEST = 10_000_000;
  private static final double[] ROUND = {1, 1.25, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7.5, 8};

  /// The largest round scale, 1:100 to 1:10,000,000, at which the extent fits in the given size.
  ///
  /// @param width points
  /// @param height points
  public static MapScale fitting(Envelope extent, double width, double height) {
    double needed = Viewport.fit(extent, width, height, 0).metresPerUnit() / METRES_PER_POINT;
    return new MapScale(roundUp(Math.clamp(needed, SMALLEST, LARGEST)));
  }

  private static int roundUp(double denominator) {
    double power = Math.pow(10, Math.floor(Math.log10(denominator)));
    double mantissa =
        DoubleStream.of(ROUND)
            .filter(m -> m * power >= denominator * (1 - 1e-9))
            .findFirst()
            .orElse(10);
    return (int) Math.round(mantissa * power);
  }

  /// The next round scale that shows more of the world.
  MapScale smaller() {
    return new MapScale(roundUp(denominator + 1));
  }

  /// Metres in the world for a point on the paper.
  public double metresPerPoint() {
    return denominator * METRES_PER_POINT;
  }

  /// As it is written: `1:25.000` in Dutch, `1:25,000` in English.
  public String label(Texts texts) {
    return String.format(Locale.ROOT, "1:%s", texts.figures().number(denominator, 0));
  }
}
