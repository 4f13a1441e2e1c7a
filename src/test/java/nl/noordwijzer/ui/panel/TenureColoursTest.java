package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.SeriesLook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The profile is there before a house style is read.
final class TenureColoursTest {
  @ParameterizedTest
  @CsvSource({
    "own, OWNER_OCCUPIED",
    "social, SOCIAL_RENT",
    "private, PRIVATE_RENT",
    "unknown, UNKNOWN"
  })
  void aSegmentHasTheColourOfTheCharts(String name, TenureSegment segment) throws IOException {
    Color colour = HouseStyle.usual().colour(SeriesLook.of(segment));
    String written = "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
    try (InputStream css =
        Objects.requireNonNull(
            TenureColoursTest.class.getResourceAsStream("/nl/noordwijzer/ui/panel.css"))) {
      assertThat(new String(css.readAllBytes(), StandardCharsets.UTF_8))
          .contains("-color-tenure-" + name + ": " + written + ";");
    }
  }
}
