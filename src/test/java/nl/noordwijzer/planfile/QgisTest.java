package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.area.AreaColouring.ColourClass;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.OwnerLooks;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/// QGIS itself, where Debian's `python3-qgis` is installed, opens the example plan and edits it.
final class QgisTest {
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path QGIS = Path.of("/usr/lib/python3/dist-packages/qgis/core");
  private static final Path SCRIPT = Path.of("src/test/resources/qgis/edit_plan.py");

  private static final AreaColouring COLOURS =
      new AreaColouring(
          "Aandeel corporatiewoningen",
          List.of(
              new ColourClass("tot 10 %", 0x0a141e, false, neighbourhoods(0, 2)),
              new ColourClass("geen cijfer", 0xcccccc, true, neighbourhoods(2, 3))));

  @TempDir Path folder;
  private Path file;
  private Plan plan;

  @BeforeEach
  void writeTheExample() throws Exception {
    assumeTrue(Files.isDirectory(QGIS), "QGIS is not installed");
    file = folder.resolve("plan.gpkg");
    plan =
        new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
            .example(ShippedRegion.FOLDER, ShippedRegion.get());
    try (PlanStore store = PlanStore.create(file, new Saved(plan, ""))) {
      store.colour(COLOURS);
    }
  }

  @Test
  void opensEachLayerInItsColoursAndWhatItEditsIsTakenUp() throws Exception {
    List<String> lines = edit();
    assertThat(lines)
        .contains(
            "layer gebieden " + plan.region().areas().areas().size() + " RuleRenderer",
            "layer plangebieden " + plan.areas().size() + " singleSymbol",
            "layer ingrepen " + plan.interventions().count() + " categorizedSymbol");
    int types = ShippedCatalogue.get().types().size() + plan.types().size() + 1;
    String first = ShippedCatalogue.get().types().get(0).names().dutch();
    assertThat(lines)
        .contains(
            "categories " + types + " " + first,
            "categories lijnen " + types + " " + first,
            "categories punten " + types + " " + first);
    assertThat(lines).containsAll(owners());
    assertThat(lines).contains("class #0a141e tot 10 % 2", "class #cccccc geen cijfer 1");
    String[] edited = lines.getLast().split(" ");
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.news()).extracting(Phrase::key).contains("planfile.news.elsewhere");
      requireEdits(store.saved().plan(), edited[1], corner(edited[2], edited[3]));
    }
  }

  private static List<String> neighbourhoods(int from, int to) {
    return ShippedRegion.get().areas().at(AreaLevel.NEIGHBOURHOOD).subList(from, to).stream()
        .map(Area::code)
        .toList();
  }

  /// A line for each owner with the colour of its legend.
  private List<String> owners() {
    return OwnerLooks.of(plan.region().ownership()).entrySet().stream()
        .map(entry ->
            "owner #%06x %s".formatted(entry.getValue().argb() & 0xffffff, entry.getKey().name()))
        .toList();
  }

  private static Coordinate corner(String x, String y) {
    return new Coordinate(Double.parseDouble(x), Double.parseDouble(y));
  }

  private void requireEdits(Plan taken, String id, Coordinate corner) {
    Intervention changed = taken.intervention(id).orElseThrow();
    assertThat(changed.name()).isEqualTo("Uit QGIS ✓");
    assertThat(((Place.Drawn) changed.place()).geometry().getCoordinates()[0]).isEqualTo(corner);
    List<Intervention> rest = taken.interventions().toList();
    assertThat(rest.stream().filter(each -> each.name().equals("Nieuw in QGIS")))
        .singleElement()
        .satisfies(each -> assertThat(each.place()).isInstanceOf(Place.Drawn.class));
    assertThat(rest)
        .containsAll(plan.interventions().filter(each -> !each.id().equals(id)).toList());
    assertThat(rest).hasSize((int) plan.interventions().count() + 1);
  }

  private List<String> edit() throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(PYTHON.toString(), SCRIPT.toString(), file.toString());
    command.environment().put("XDG_RUNTIME_DIR", folder.toString());
    command.environment().put("HOME", folder.toString());
    command.redirectErrorStream(true);
    Process program = command.start();
    String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(out).isZero();
    assertThat(out.toLowerCase(Locale.ROOT)).doesNotContain("error");
    return out.lines().toList();
  }
}
