package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures that a user took in, taken out of the plan again.
final class TakenOutIndicatorTest {
  @TempDir private Path folder;

  private OpenWindow open() throws TimeoutException {
    return OpenWindow.keeping(new Opening(ShippedRegion.FOLDER), folder.resolve("plan.gpkg"));
  }

  private static Statistics statistics(OpenWindow window) {
    return window.bench().session().region().statistics();
  }

  private void takeIn(OpenWindow window) throws IOException, TimeoutException {
    Path file =
        Files.writeString(
            folder.resolve("buurtfeesten 2021.csv"), "buurtcode;Buurtfeesten\nBU09171000;3\n");
    window.drop(file);
    Fx.run(((Button) window.scene().getRoot().lookup(".intake-card .take"))::fire);
    window.rest();
  }

  private static void takeOut(OpenWindow window) throws TimeoutException {
    Fx.run(() -> window.bench().indicators().takeOut());
    window.rest();
  }

  @Test
  void theFiguresGoWithTheirIndicatorAndComeBackWithUndo() throws IOException, TimeoutException {
    try (OpenWindow window = open()) {
      int before = statistics(window).observations().size();
      takeIn(window);
      Region with = window.bench().session().region();
      assertThat(statistics(window).catalogue().byId("buurtfeesten")).isPresent();
      assertThat(window.words()).contains("Per jaar").noneMatch(words -> words.startsWith(","));

      takeOut(window);
      assertThat(statistics(window).catalogue().byId("buurtfeesten")).isEmpty();
      assertThat(statistics(window).observations().size()).isEqualTo(before);
      assertThat(window.bench().session().style().theme().indicator()).isNotEqualTo("buurtfeesten");

      window.press("Shortcut+Z");
      window.rest();
      assertThat(window.bench().session().region()).isSameAs(with);
      takeOut(window);
    }
    Fx.waitUntilWritten();
    Opening again = new Opening(folder.resolve("plan.gpkg"));
    try (OpenWindow window = OpenWindow.keeping(again, folder.resolve("other.gpkg"))) {
      assertThat(statistics(window).catalogue().byId("buurtfeesten")).isEmpty();
      assertThat(statistics(window).observations().years("buurtfeesten")).isEmpty();
    }
    Fx.waitUntilWritten();
  }

  @Test
  void whatCameWithTheProgramStays() throws TimeoutException {
    try (OpenWindow window = open()) {
      int before = statistics(window).observations().size();
      assertThat(Fx.<Boolean>get(() -> window.bench().indicators().takenIn().isPresent()))
          .isFalse();
      takeOut(window);
      assertThat(statistics(window).observations().size()).isEqualTo(before);
    }
    Fx.waitUntilWritten();
  }
}
