package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window opens on a plan as on a folder.
final class PlanWindowTest {
  @TempDir Path folder;

  @Test
  void aPlanIsShown() throws Exception {
    Path plan = folder.resolve("plan.gpkg");
    PlanFile.write(plan, ShippedRegion.get(), "Gegevens");
    try (OpenWindow window = new OpenWindow(plan)) {
      assertThat(window.bench().session().region().areas().areas())
          .isEqualTo(ShippedRegion.get().areas().areas());
    }
  }

  @Test
  void whatIsNoPlanIsTold() throws Exception {
    Path other = Files.writeString(folder.resolve("brief.gpkg"), "Geachte heer");
    try (OpenWindow window = new OpenWindow(other)) {
      assertThat(window.words())
          .anyMatch(words -> words.contains("brief.gpkg is geen GeoPackage"))
          .noneMatch(words -> words.contains("Exception"));
    }
  }
}
