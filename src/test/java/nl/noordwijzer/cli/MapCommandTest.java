package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MapCommandTest {
  @TempDir Path folder;

  private String svg(String options) throws IOException {
    Path file = folder.resolve("kaart.svg");
    List<String> words = new ArrayList<>(List.of("map", "--overwrite", "--out", file.toString()));
    words.addAll(List.of(options.split(" ")));
    Run run = Run.of(words.toArray(String[]::new)).succeeds();
    assertThat(run.out()).contains(file.toString());
    return Files.readString(file);
  }

  @Test
  void theMapOfTheReadmeIsMade() {
    Path file = folder.resolve("kaart.pdf");
    Run run =
        Run.of(
                "map",
                "--indicator",
                "aandeel_corporatiehuur",
                "--year",
                "2019",
                "--ownership",
                "--out",
                file.toString())
            .succeeds();
    assertThat(run.out()).isEqualToIgnoringNewLines(file + " geschreven\n");
    assertThat(file).isRegularFile();
  }

  @Test
  void aFileIsReplacedOnlyWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("kaart.svg"), "van een ander");
    String[] words = {"map", "--indicator", "aandeel_koop", "--out", file.toString()};
    Run.of(words)
        .fails(4, file + " is er al; kies een andere naam, of vervang het met --overwrite.");
    assertThat(file).hasContent("van een ander");
    assertThat(svg("--indicator aandeel_koop")).contains("<svg");
  }

  @Test
  void aYearThatTheProgramChoseIsNamedOnThePage() throws IOException {
    assertThat(svg("--indicator aandeel_koop"))
        .contains("cijfers over 2019, het laatste jaar met gegevens.");
    assertThat(svg("--indicator aandeel_koop --year 2018")).contains("cijfers over 2018.");
  }

  @Test
  void thePageIsInTheLanguageThatIsAskedFor() throws IOException {
    assertThat(svg("--indicator aandeel_koop --lang en"))
        .contains("Share of owner-occupied dwellings by neighbourhood, 2019")
        .contains(">Draft<")
        .contains("xml:lang=\"en-GB\"");
  }

  @Test
  void ownershipWithoutAnIndicatorShowsTheOwnersAlone() throws IOException {
    assertThat(svg("--ownership"))
        .contains("Corporatiewoningen naar eigenaar")
        .contains("voorbeeldverdeling, geen werkelijk bezit")
        .doesNotContain("cijfers over");
  }

  @Test
  void confidentialOwnershipIsLeftOutUnlessItIsAskedFor() throws IOException, NoordwijzerException {
    Region open = ShippedRegion.get();
    Source secret =
        new Source("bezit", Names.same("Bezit X"), "", "", Names.same("Lijst X"), false, true);
    Path plan = folder.resolve("plan.gpkg");
    PlanFile.write(plan, open.with(new Ownership(open.ownership().complexes(), secret)), "");
    assertThat(svg("--ownership --plan " + plan))
        .contains("Bezit (Bezit X) is vertrouwelijk en staat niet op deze kaart.")
        .doesNotContain("Woonpunt", "Lijst X");
    assertThat(svg("--ownership --with-confidential --plan " + plan))
        .contains("Vertrouwelijk, niet voor anderen. Bezit: Lijst X", "Woonpunt");
    assertThat(svg("--indicator aandeel_koop --no-ownership --plan " + plan))
        .doesNotContain("vertrouwelijk", "Lijst X");
  }

  @Test
  void ofTwoListsOnlyTheConfidentialOneIsLeftOut() throws IOException, NoordwijzerException {
    Region open = ShippedRegion.get();
    Path plan = folder.resolve("plan.gpkg");
    PlanFile.write(
        plan,
        open.with(
            new Ownership(List.of(list(open, "Weller", true), list(open, "Woonpunt", false)))),
        "");
    assertThat(svg("--ownership --plan " + plan))
        .contains("Bezit (Bezit Weller) is vertrouwelijk en staat niet op deze kaart.")
        .contains("Lijst Woonpunt")
        .doesNotContain(">Weller<", "Lijst Weller");
    assertThat(svg("--ownership --with-confidential --plan " + plan))
        .contains("Vertrouwelijk, niet voor anderen. Bezit: Lijst Weller", "Lijst Woonpunt");
  }

  private static HomesList list(Region region, String owner, boolean secret) {
    return new HomesList(
        new Source(
            owner,
            Names.same("Bezit " + owner),
            "",
            "",
            Names.same("Lijst " + owner),
            false,
            secret),
        region.ownership().complexes().stream()
            .filter(complex -> complex.owner().name().equals(owner))
            .toList());
  }

  @Test
  void withoutOwnershipNoOwnerIsOnThePage() throws IOException {
    assertThat(svg("--indicator aandeel_koop --no-ownership")).doesNotContain("Woonpunt");
  }

  @Test
  void ownClassBordersStandInTheLegend() throws IOException {
    assertThat(svg("--indicator aandeel_koop --breaks 25,50,75"))
        .contains("minder dan 25")
        .contains("50 tot 75");
  }

  @Test
  void twoIndicatorsStandInOneLegend() throws IOException {
    assertThat(svg("--indicator aandeel_koop --second woz_waarde")).contains("↑").contains("→");
  }

  @Test
  void namesCanBeLeftOut() throws IOException {
    assertThat(svg("--indicator aandeel_koop --no-labels")).doesNotContain(">Beersdal<");
    assertThat(svg("--indicator aandeel_koop")).contains(">Beersdal<");
  }

  @Test
  void anAreaIsFoundByNameAndByCode() throws IOException {
    String byName = svg("--indicator aandeel_koop --extent vrieheide");
    assertThat(svg("--indicator aandeel_koop --extent BU09172004")).isEqualTo(byName);
  }

  @Test
  void aMapIsADraftUntilItIsCalledFinal() throws IOException {
    assertThat(svg("--indicator aandeel_koop")).contains(">Concept<");
    assertThat(svg("--indicator aandeel_koop --status definitief"))
        .contains(">Definitief<")
        .doesNotContain(">Concept<");
    assertThat(svg("--indicator aandeel_koop --status final --lang en")).contains(">Final<");
  }

  @Test
  void aRampToTwoSidesGoesWithANorm() throws IOException {
    assertThat(svg("--indicator aandeel_koop --ramp puor --norm 30")).contains("opzichte van 30");
  }

  @Test
  void theTitleCanBeGiven() throws IOException {
    assertThat(svg("--indicator aandeel_koop --title Koopwoningen")).contains(">Koopwoningen<");
  }

  @Test
  void aScenarioNeedsNoFiguresToBeAMap() throws IOException {
    Path plan = folder.resolve("plan.gpkg");
    Run.of("example", plan.toString()).succeeds();
    Path file = folder.resolve("plankaart.svg");
    Run.of("map", plan.toString(), "--scenario", "Alles in een keer", "--out", file.toString())
        .succeeds();
    assertThat(Files.readString(file))
        .contains("Alles in een keer: ingrepen tot en met 2047")
        .contains("Scenario van Noord in balans (voorbeeld).")
        .contains(">CONCEPT<")
        .contains("Verdringing (");
  }
}
