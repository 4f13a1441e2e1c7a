package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.area.AreaColouring.ColourClass;
import nl.noordwijzer.job.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The styles for QGIS go along with the map, and leave alone what a user made of them.
final class LayerStylesTest {
  private static final AreaColouring COLOURS =
      new AreaColouring(
          "Woningen & <huur>",
          List.of(
              new ColourClass("tot 10 %", 0x0a141e, false, List.of("BU1", "BU'2")),
              new ColourClass("10 % of meer", 0xffffff, false, List.of()),
              new ColourClass("geen cijfer", 0xcccccc, true, List.of("BU3"))));

  @TempDir Path folder;
  private Path file;
  private FileChecks checks;

  @BeforeEach
  void makePlan() throws Exception {
    file = folder.resolve("plan.gpkg");
    checks = new FileChecks(file);
    PlanStore.create(file, new Saved(PlanCases.rich(), "")).close();
  }

  private String areas() {
    return checks.ask("SELECT styleQML FROM layer_styles WHERE f_table_name = 'gebieden'");
  }

  private void colour(AreaColouring colours) throws Exception {
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      store.colour(colours);
    }
  }

  @Test
  void theAreasHaveTheColoursOfTheMapUntilItHasNone() throws Exception {
    String outline = areas();
    colour(COLOURS);
    assertThat(areas())
        .contains("type=\"RuleRenderer\"")
        .contains("label=\"Woningen &amp; &lt;huur&gt;\"")
        .contains("filter=\"&quot;code&quot; IN ('BU1','BU''2')\"")
        .contains("k=\"color\" v=\"10,20,30,255\"")
        .contains("label=\"10 % of meer\" filter=\"false\"")
        .contains("v=\"f_diagonal\"");
    colour(AreaColouring.NONE);
    assertThat(areas()).isEqualTo(outline).contains("singleSymbol");
  }

  @Test
  void thePlanItselfIsNotChanged() throws Exception {
    colour(COLOURS);
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.news()).isEmpty();
      assertThat(store.done()).isEmpty();
    }
  }

  @Test
  void aStyleThatAUserKeptInQgisStays() throws Exception {
    checks.execute(
        "UPDATE layer_styles SET styleQML = 'eigen', styleSLD = '<sld/>'"
            + " WHERE f_table_name = 'gebieden'");
    colour(COLOURS);
    assertThat(areas()).isEqualTo("eigen");
  }

  @Test
  void aFileWithoutStylesIsKeptAsItIs() throws Exception {
    checks.execute(
        "DELETE FROM gpkg_contents WHERE table_name = 'layer_styles'", "DROP TABLE layer_styles");
    colour(COLOURS);
    assertThat(checks.ask("SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'"))
        .isEqualTo("0");
  }
}
