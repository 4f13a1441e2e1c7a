package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.PlanVersion;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy holds what its plan cannot keep, with the steps and versions of before, and work goes on
/// in it; where these cannot be had the user is told.
final class PlanCopyTest {
  @TempDir Path folder;
  private Path file;
  private Path copy;

  @BeforeEach
  void makePlanWithAStepAndAVersion() throws Exception {
    file = folder.resolve("Noord.gpkg");
    copy = folder.resolve("kopie.gpkg");
    PlanFile.write(file, ShippedRegion.get(), "Gegevens");
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      add(window, "eerst");
      waitUntilKept(window);
    }
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      store.keepVersion("Overleg", Instant.EPOCH);
    }
  }

  private static void add(OpenWindow window, String id) {
    Session session = window.bench().session();
    Fx.run(() -> session.change("Scenario erbij", new AddScenario(id, id)));
  }

  private static void waitUntilKept(OpenWindow window) throws TimeoutException {
    Session session = window.bench().session();
    Fx.waitUntil(() ->
        session.standingProperty().get().waiting() == 0
            && session.standingProperty().get().last() != null);
  }

  private void copyAndGoOn(OpenWindow window) throws TimeoutException {
    Fx.run(() -> window.bench().plans().copyTo(copy));
    Fx.waitUntil(
        () -> window.isOpen() && window.bench().plans().file().filter(copy::equals).isPresent());
    window.rest();
  }

  private void requireWhole(List<String> steps) throws Exception {
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      assertThat(store.done()).extracting(PlanStore.Step::name).isEqualTo(steps);
      assertThat(store.versions()).extracting(PlanVersion::name).containsExactly("Overleg");
      assertThat(store.saved().plan().scenarios().contains("wacht")).isTrue();
      store.undo();
      assertThat(store.saved().plan().scenarios().contains("wacht")).isFalse();
    }
  }

  @Test
  void stepsThatWaitAreInTheCopyBehindThoseOfTheFile() throws Exception {
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      Files.move(file, folder.resolve("elders.gpkg"));
      add(window, "weg");
      window.press("Shortcut+Z");
      add(window, "wacht");
      Fx.waitUntil(() -> window.bench().session().standingProperty().get().failed());
      copyAndGoOn(window);
      assertThat(window.words()).anyMatch(words -> words.contains("u werkt daarin verder"));
      assertThat(Fx.get(() -> window.bench().plans().mayLeave())).isTrue();
      assertThat(Fx.get(window::title)).doesNotContain("niet bewaard");
    }
    requireWhole(List.of("Scenario erbij", "Scenario erbij"));
  }

  @Test
  void whatWasDoneInAPlanOfAnotherComputerIsInTheCopyBehindItsSteps() throws Exception {
    lockElsewhere();
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      add(window, "wacht");
      copyAndGoOn(window);
    }
    requireWhole(List.of("Scenario erbij", "Scenario erbij"));
  }

  @Test
  void aPlanOfALaterVersionIsCopiedWithoutItsStepsAndThatIsTold() throws Exception {
    makeLater();
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      add(window, "wacht");
      copyAndGoOn(window);
      assertThat(window.words())
          .anyMatch(words -> words.contains("zonder de stappen en momentopnamen van eerder"));
    }
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      assertThat(store.saved().plan().scenarios().contains("wacht")).isTrue();
      assertThat(store.done()).isEmpty();
    }
  }

  @Test
  void aPlanThatCannotBeReadAnyMoreIsCopiedAsItIsSeenAndThatIsTold() throws Exception {
    lockElsewhere();
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      Files.delete(file);
      add(window, "wacht");
      copyAndGoOn(window);
      assertThat(window.words())
          .anyMatch(words -> words.contains("zonder de stappen en momentopnamen van eerder"));
      assertThat(window.bench().session().plan().scenarios().contains("wacht")).isTrue();
    }
    Fx.waitUntilWritten();
  }

  @Test
  void aPlanThatGotNoFileIsCopiedWithItsSteps() throws Exception {
    Path impossible = Files.writeString(folder.resolve("geen map"), "").resolve("Nieuw.gpkg");
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, impossible)) {
      add(window, "wacht");
      Fx.waitUntil(() -> window.bench().session().standingProperty().get().failed());
      copyAndGoOn(window);
      assertThat(window.bench().session().history().undoName()).contains("Scenario erbij");
    }
    Fx.waitUntilWritten();
  }

  private void lockElsewhere() throws Exception {
    String now = Instant.now().toString();
    Files.writeString(
        folder.resolve("Noord.gpkg.slot"),
        "gebruiker=an\ncomputer=elders\nproces=1\nsinds=" + now + "\ngezien=" + now + "\nmerk=x\n");
  }

  private void makeLater() throws Exception {
    try (GeoPackage opened = GeoPackage.openInPlace(file)) {
      Layer layer =
          opened.layers().stream()
              .filter(each -> each.table().equals("plan"))
              .findFirst()
              .orElseThrow();
      int schema = layer.fields().stream().map(Field::name).toList().indexOf("schema");
      LayerRow row = opened.editor(layer).row(1).orElseThrow();
      @Nullable Object[] values = row.values().clone();
      values[schema] = 99;
      opened.begin();
      opened.editor(layer).put(new LayerRow(row.key(), values, row.shape()));
      opened.commit();
    }
  }
}
