package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bidbook from the command line.
final class BidbookCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void makePlan() throws NoordwijzerException {
    PlanStore.create(plan(), new Saved(ExamplePlan.get(), "")).close();
  }

  private Path plan() {
    return folder.resolve("plan.gpkg");
  }

  private Path out() {
    return folder.resolve("uit");
  }

  private Run bidbook(String... more) {
    List<String> words = List.of("bidbook", plan().toString(), "--out", out().toString());
    return Run.of(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void pagesOfAScenarioComeInOneFile() throws IOException {
    Run run = bidbook("--template", "mijnkolonien", "--scenario", "Mengen zonder verdringen");
    assertThat(run.exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(out().resolve("mijnkolonien.pdf").toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Mijnkolonie Beersdal met behoud van karakter")
          .contains("Mengen zonder verdringen")
          .contains("Concept")
          .contains("1 van " + document.getNumberOfPages())
          .contains("voorbeeldverdeling, geen werkelijk bezit");
    }
  }

  @Test
  void eachPageIsAFileWhereTheKindHasNoPages() throws IOException {
    Run run = bidbook("--template", "mijnkolonien", "--format", "png,svg", "--dpi", "72");
    assertThat(run.exitCode()).isZero();
    try (Stream<Path> files = Files.list(out())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("mijnkolonien-01.png", "mijnkolonien-01.svg", "mijnkolonien-02.png")
          .noneMatch(name -> name.endsWith(".half"));
    }
  }

  @Test
  void theLanguageOfThePagesIsThatOfTheCommand() throws IOException {
    Run run = bidbook("--template", "mijnkolonien", "--lang", "en", "--status", "final");
    assertThat(run.exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(out().resolve("mijnkolonien.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Mining colonies")
          .contains("cost and funding")
          .doesNotContain("Concept");
    }
  }

  @Test
  void someOfThePagesAndTheTablesCanBeHad() throws IOException {
    Run run =
        bidbook(
            "--template",
            "mijnkolonien",
            "--pages",
            "1,3-4",
            "--format",
            "pdf/a",
            "--tables",
            "xlsx,csv");
    assertThat(run.exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(out().resolve("mijnkolonien.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
    }
    assertThat(out().resolve("mijnkolonien.xlsx")).isNotEmptyFile();
    assertThat(bidbook("--template", "mijnkolonien", "--pages", "0").err()).contains("‘0’");
    assertThat(bidbook("--template", "mijnkolonien", "--pages", "2-x").exitCode()).isEqualTo(2);
  }

  @Test
  void anUnknownBidbookIsToldWithWhatWasMeant() {
    Run run = bidbook("--template", "mijnkolonie");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Bedoelde u 'mijnkolonien'?");
  }

  @Test
  void tooFewScenariosAreTold() {
    Run run = bidbook("--template", "noord-in-balans", "--scenario", "Alles in een keer");
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    assertThat(out()).doesNotExist();
  }

  @Test
  void aTemplateOfTheUserGoesBeforeOurs() throws IOException {
    Path own = Files.createDirectory(folder.resolve("sjablonen"));
    Files.writeString(
        own.resolve("bidbook-mijnkolonien.json"),
        """
        {"id": "mijnkolonien", "names": {"nl": "Eigen kolonies", "en": "Own colonies"},
         "about": {"nl": "Ons voorstel.", "en": "Our proposal."}, "scenarios": 1,
         "pages": [{"page": "voorblad"}]}
        """);
    Run run = bidbook("--template", "mijnkolonien", "--templates", own.toString());
    assertThat(run.exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(out().resolve("mijnkolonien.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains("Eigen kolonies");
    }
  }

  @Test
  void aMapOfAPlanShowsTheInterventionsOfAScenario() throws IOException {
    Path file = folder.resolve("kaart.pdf");
    Run run =
        Run.of(
            "map",
            plan().toString(),
            "--scenario",
            "Mengen zonder verdringen",
            "--indicator",
            "aandeel_corporatiehuur",
            "--out",
            file.toString());
    assertThat(run.exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Flexwoningen");
    }
  }
}
