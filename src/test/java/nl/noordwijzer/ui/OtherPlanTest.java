package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan that is not there, or is none, is told of; nothing else comes in its place by itself.
final class OtherPlanTest {
  @TempDir Path folder;

  private static void fire(OpenWindow window, String words) {
    Button button =
        Fx.get(() ->
            window
                .nodes()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow());
    Fx.run(button::fire);
  }

  private static void waitForWords(OpenWindow window, String words) throws TimeoutException {
    Fx.waitUntil(() -> window.words().stream().anyMatch(each -> each.contains(words)));
  }

  @Test
  void aPlanThatIsNotThereIsNamedAndOpenedOnceItIsBack() throws Exception {
    Path away = folder.resolve("elders.gpkg");
    PlanFile.write(away, ShippedRegion.get(), "Gegevens");
    Path file = folder.resolve("Noord.gpkg");
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      assertThat(window.isOpen()).isFalse();
      assertThat(window.words())
          .contains("Ander plan openen…", "Beginnen zonder dit plan")
          .anyMatch(words -> words.contains("Het plan Noord.gpkg is niet gevonden in " + folder));
      Files.move(away, file);
      fire(window, "Opnieuw proberen");
      Fx.waitUntil(window::isOpen);
      window.rest();
      assertThat(window.bench().plans().file()).contains(file);
    }
    Fx.waitUntilWritten();
  }

  @Test
  void aNewPlanInThePlaceOfOneThatIsAwayGetsAnotherName() throws Exception {
    Path file = folder.resolve("Noord.gpkg");
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      fire(window, "Beginnen zonder dit plan");
      Fx.waitUntil(window::isOpen);
      window.rest();
      assertThat(window.bench().plans().file()).contains(folder.resolve("Noord 2.gpkg"));
      assertThat(window.bench().session().plan().name()).as("as its file").isEqualTo("Noord 2");
    }
    Fx.waitUntilWritten();
  }

  @Test
  void theOpenPlanStaysWhereAnotherCannotBeOpened() throws Exception {
    Path file = folder.resolve("Noord.gpkg");
    Path none = Files.writeString(folder.resolve("geen.gpkg"), "no plan");
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, file)) {
      Session session = window.bench().session();
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("b", "B")));
      Fx.run(() -> window.bench().plans().open(none));
      waitForWords(window, "geen.gpkg");
      assertThat(window.isOpen()).isTrue();
      assertThat(window.bench().session()).isSameAs(session);
      assertThat(session.history().undoName()).contains("Scenario erbij");
      Fx.run(() -> window.bench().plans().open(folder.resolve("weg.gpkg")));
      waitForWords(window, "weg.gpkg is niet gevonden");
      assertThat(window.bench().session()).isSameAs(session);
    }
    Fx.waitUntilWritten();
  }
}
