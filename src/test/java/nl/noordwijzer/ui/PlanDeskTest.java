package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanInspection;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing has to be saved: what was done is in the file, and undo goes on after a restart.
final class PlanDeskTest {
  @TempDir Path folder;

  @Test
  void actsAreInTheFileAndCanBeUndoneAfterARestart() throws Exception {
    Path file = folder.resolve("Noord.gpkg");
    MapStyle reversed;
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, file)) {
      assertThat(file).as("nothing was done yet").doesNotExist();
      Session session = window.bench().session();
      reversed = session.style().withRamp(session.style().ramp(), true);
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-b", "Scenario B")));
      Fx.run(() -> session.change("Kleuren omkeren", reversed));
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-c", "Scenario C")));
      window.press("Shortcut+Z");
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();

    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      Session session = window.bench().session();
      assertThat(names(session)).containsExactly("Huidige situatie", "Scenario A", "Scenario B");
      assertThat(session.style()).isEqualTo(reversed);
      assertThat(session.history().redoName()).contains("Scenario erbij");
      window.press("Shortcut+Shift+Z");
      assertThat(names(session)).contains("Scenario C");
      window.press("Shortcut+Z");
      window.press("Shortcut+Z");
      window.press("Shortcut+Z");
      assertThat(names(session)).containsExactly("Huidige situatie", "Scenario A");
      assertThat(session.style().reversed()).isFalse();
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.openReadOnly(file, Progress.NONE)) {
      assertThat(store.saved().plan().scenarios().size()).isEqualTo(2);
    }
  }

  @Test
  void otherProgramsDrawTheAreasInTheColoursOfTheMap() throws Exception {
    Path file = folder.resolve("Noord.gpkg");
    String colour;
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, file)) {
      Session session = window.bench().session();
      MapStyle style = session.style().withRamp("ylgnbu", true);
      int first = Ramps.require("ylgnbu").colours(style.classes().count(), true)[0];
      colour = (first >> 16 & 0xff) + "," + (first >> 8 & 0xff) + "," + (first & 0xff) + ",255";
      Fx.run(() -> session.change("Kleuren omkeren", style));
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();
    assertThat(styleOfAreas(file)).contains("RuleRenderer").contains("v=\"" + colour + "\"");
  }

  private static String styleOfAreas(Path file) throws NoordwijzerException {
    StringBuilder styles = new StringBuilder();
    try (GeoPackage opened = GeoPackage.openForReading(file, () -> false)) {
      Layer layer =
          opened.layers().stream()
              .filter(each -> each.table().equals("layer_styles"))
              .findFirst()
              .orElseThrow();
      opened.read(
          layer,
          row -> {
            if (Arrays.asList(row.values()).contains("gebieden")) {
              styles.append(Arrays.asList(row.values()));
            }
          });
    }
    return styles.toString();
  }

  @Test
  void aSecondWindowLooksAndDoesNotTouch() throws Exception {
    Path file = folder.resolve("Noord.gpkg");
    try (OpenWindow first = OpenWindow.keeping(ShippedRegion.FOLDER, file)) {
      Session session = first.bench().session();
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-b", "Scenario B")));
      waitUntilKept(session);
      try (OpenWindow second = OpenWindow.keeping(file, file)) {
        assertThat(second.words()).anyMatch(words -> words.contains("in gebruik"));
        assertThat(Fx.get(second::title)).contains("alleen lezen").doesNotContain("niet bewaard");
        assertThat(Fx.get(() -> second.bench().plans().mayLeave())).as("nothing to lose").isTrue();
        Session other = second.bench().session();
        Fx.run(() -> other.change("Scenario erbij", new AddScenario("s-x", "Scenario X")));
        assertThat(Fx.get(second::title)).contains("alleen lezen, niet bewaard");
        assertThat(Fx.get(second::words))
            .contains("Alleen lezen: 1 stap niet bewaard", "Probeer opnieuw")
            .anyMatch(words -> words.contains("Bewaar met Ctrl+Shift+S een kopie"));
        second.press("Shortcut+Z");
        assertThat(Fx.get(second::title)).doesNotContain("niet bewaard");
        second.press("Shortcut+Shift+Z");
        Path copy = folder.resolve("Kopie.gpkg");
        Fx.run(() -> second.bench().plans().copyTo(copy));
        waitUntilOpen(second, copy);
        assertThat(names(second.bench().session())).contains("Scenario X");
      }
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-c", "Scenario C")));
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.openReadOnly(file, Progress.NONE)) {
      assertThat(store.saved().plan().scenarios().stream().map(Scenario::id))
          .contains("s-b", "s-c")
          .doesNotContain("s-x");
    }
  }

  private static void waitUntilOpen(OpenWindow window, Path plan) throws TimeoutException {
    Fx.waitUntil(
        () -> window.isOpen() && window.bench().plans().file().filter(plan::equals).isPresent());
    window.rest();
  }

  @Test
  void aPlanLikeAnotherBeginsWithWhatThatProposes() throws Exception {
    Path like = folder.resolve("Sjabloon.gpkg");
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, like)) {
      Session session = window.bench().session();
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-b", "Scenario B")));
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();
    Path made = folder.resolve("Nieuw.gpkg");
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, folder.resolve("x.gpkg"))) {
      Fx.run(() -> window.bench().plans().beginLike(like, made));
      waitUntilOpen(window, made);
      Session session = window.bench().session();
      assertThat(names(session)).containsExactly("Huidige situatie", "Scenario A", "Scenario B");
      assertThat(Fx.get(window::title)).startsWith("Nieuw ");
      assertThat(session.history().undoName()).isEmpty();
    }
  }

  @Test
  void whoBeginsWithoutADamagedPlanKeepsWhatTheyDo() throws Exception {
    Path damaged = Files.writeString(folder.resolve("Noord.gpkg"), "no plan");
    try (OpenWindow window = OpenWindow.keeping(damaged, damaged)) {
      Button without =
          Fx.get(() ->
              window
                  .nodes()
                  .filter(node ->
                      node instanceof Button button
                          && button.getText().equals("Beginnen zonder dit plan"))
                  .map(Button.class::cast)
                  .findFirst()
                  .orElseThrow());
      Fx.run(without::fire);
      Fx.waitUntil(window::isOpen);
      window.rest();
      Session session = window.bench().session();
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-b", "Scenario B")));
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();
    assertThat(damaged).hasContent("no plan");
    try (PlanStore store = PlanStore.openReadOnly(folder.resolve("Noord 2.gpkg"), Progress.NONE)) {
      assertThat(store.saved().plan().scenarios().contains("s-b")).isTrue();
    }
  }

  @Test
  void theExampleGetsAFileAtItsFirstActAndWhatShipsStaysAsItIs() throws Exception {
    Path file = folder.resolve("voorbeeld.gpkg");
    Opening example = new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER);
    try (OpenWindow window = OpenWindow.keeping(example, file)) {
      Session session = window.bench().session();
      assertThat(session.plan().name()).isEqualTo("Noord in balans (voorbeeld)");
      assertThat(session.scenario().name()).isEqualTo("Mengen zonder verdringen");
      assertThat(session.pictureProperty().get().notes())
          .contains("Ingrepen: Noord in balans (voorbeeld), Mengen zonder verdringen");
      assertThat(file).doesNotExist();
      Fx.run(() -> session.change("Scenario erbij", new AddScenario("s-b", "Scenario B")));
      waitUntilKept(session);
    }
    Fx.waitUntilWritten();
    PlanInspection inspection = PlanInspection.of(file);
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.totals().orElseThrow().scenarios()).isEqualTo(5);
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.news()).isEmpty();
    }
  }

  @Test
  void thePlanThatIsOpenCanBeOpenedAgain() throws Exception {
    Path file = folder.resolve("Noord.gpkg");
    try (OpenWindow window = OpenWindow.keeping(ShippedRegion.FOLDER, file)) {
      Session session = window.bench().session();
      for (int act = 0; act < 5; act++) {
        String id = "s-" + act;
        Fx.run(() -> session.change("Scenario erbij", new AddScenario(id, id)));
      }
      Fx.run(() -> window.bench().plans().open(file));
      Fx.waitUntil(window::isOpen);
      window.rest();
      assertThat(window.words()).noneMatch(words -> words.contains("in gebruik"));
      Session again = window.bench().session();
      assertThat(names(again)).contains("s-4");
      Fx.run(() -> again.change("Scenario erbij", new AddScenario("s-z", "Scenario Z")));
      waitUntilKept(again);
    }
    Fx.waitUntilWritten();
  }

  private static List<String> names(Session session) {
    return session.plan().scenarios().stream().map(Scenario::name).toList();
  }

  private static void waitUntilKept(Session session) throws TimeoutException {
    Fx.waitUntil(() ->
        session.standingProperty().get().waiting() == 0
            && session.standingProperty().get().last() != null);
  }
}
