package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

class DamagedRegionTest {
  @Test
  void aDamagedLineIsToldInASentenceWithFileLineAndRemedy() throws IOException, TimeoutException {
    Path damaged = DamagedCopy.of(ShippedRegion.FOLDER);
    try (OpenWindow window = new OpenWindow(damaged)) {
      assertThat(window.words())
          .contains("De kaart kan niet worden geopend", "Opnieuw proberen")
          .anyMatch(words -> words.contains("kerncijfers.csv") && words.contains("regel 3"))
          .noneMatch(words -> words.contains("Exception"));
    }
  }
}
