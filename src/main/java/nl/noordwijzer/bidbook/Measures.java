package nl.noordwijzer.bidbook;

import java.util.Arrays;
import java.util.Locale;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.text.NoordwijzerException;

/// The figure that a template names after a colon, such as `uitkomst:social_share`.
final class Measures {
  private Measures() {}

  /// @throws NoordwijzerException when there is no such figure
  static Measure of(String show) throws NoordwijzerException {
    String name = show.substring(show.indexOf(':') + 1).toUpperCase(Locale.ROOT);
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoordwijzerException("bidbook.template.show", null, show));
  }
}
