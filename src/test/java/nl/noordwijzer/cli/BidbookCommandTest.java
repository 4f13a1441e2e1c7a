package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionJournal;
import nl.noordwijzer.workshop.WorkshopSession;
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

  private Path session() throws NoordwijzerException {
    WorkshopSession session =
        new WorkshopSession("Met de buurt", Instant.parse("2026-11-22T13:00:00Z"))
            .with(
                new SessionEvent.Decision(
                    Instant.parse("2026-11-22T13:05:00Z"), "Tafel 2", "Eerst het groen"));
    try (SessionJournal journal =
        SessionJournal.begin(folder, "plan-werksessie-2026-11-22", session)) {
      return journal.file();
    }
  }

  private String text(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(out().resolve(name).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theBidbookOfTheWorkshopTellsTheLastOneBesideThePlan() throws Exception {
    session();
    Run run = bidbook("--template", "werksessie");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).doesNotContain("scenario");
    assertThat(text("werksessie.pdf"))
        .doesNotContain("Mengen zonder verdringen")
        .contains("Wat er uit de werksessie kwam", "Eerst het groen", "Tafel 2")
        .contains("Werksessie Met de buurt");
  }

  @Test
  void thePagesOfAWorkshopComeBehindThoseOfAnyBidbook() throws Exception {
    Path file = session();
    Run run =
        bidbook("--template", "mijnkolonien", "--session", file.toString(), "--format", "pdf");
    assertThat(run.exitCode()).isZero();
    assertThat(text("mijnkolonien.pdf")).contains("Mijnkolonie Beersdal", "Eerst het groen");
    Run none = bidbook("--template", "mijnkolonien", "--session", "weg.jsonl");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("weg.jsonl");
  }

  @Test
  void withoutAWorkshopItsBidbookSaysSo() throws Exception {
    assertThat(bidbook("--template", "werksessie").exitCode()).isZero();
    assertThat(text("werksessie.pdf")).contains("Bij dit plan is nog geen werksessie gehouden");
  }

  /// Which scenario it takes was once nowhere said.
  @Test
  void aBidbookAboutOneScenarioSaysWhich() {
    Run run = bidbook("--template", "mijnkolonien", "--pages", "1");
    assertThat(run.err())
        .contains("De bladzijden laten het scenario Mengen zonder verdringen zien.")
        .contains("--scenario kiest u een ander: Alles in een keer, Behouden en verbinden");
    Run chosen =
        bidbook(
            "--template",
            "mijnkolonien",
            "--pages",
            "1",
            "--overwrite",
            "--scenario",
            "Alles in een keer");
    assertThat(chosen.err()).doesNotContain("--scenario");
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
          .contains("what the heritage costs")
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
  void filesAreReplacedOnlyWhenAsked() throws IOException {
    Path there = Files.createDirectories(out()).resolve("mijnkolonien-02.svg");
    Files.writeString(there, "van een ander");
    String[] pages = {"--template", "mijnkolonien", "--pages", "1,2", "--format", "svg"};
    Run run = bidbook(pages);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains(there + " is er al", "--overwrite");
    assertThat(there).hasContent("van een ander");
    assertThat(out()).isDirectoryNotContaining("glob:**-01.svg");
    String[] all = Stream.concat(Stream.of(pages), Stream.of("--overwrite")).toArray(String[]::new);
    assertThat(bidbook(all).exitCode()).isZero();
    assertThat(Files.readString(there)).contains("<svg");
  }

  @Test
  void anUnknownBidbookIsToldWithWhatWasMeant() {
    Run run = bidbook("--template", "mijnkolonie");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Bedoelde u 'mijnkolonien'?");
  }

  @Test
  void aFolderOfTemplatesThatIsNotThereIsTold() {
    bidbook("--template", "corporaties", "--templates", "weg")
        .fails(2, "De map weg met sjablonen bestaat niet; controleer de naam na --templates.");
  }

  @Test
  void tooFewScenariosAreTold() {
    Run run = bidbook("--template", "noord-in-balans", "--scenario", "Alles in een keer");
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err())
        .contains("Dit bidbook gaat over 2 scenario's, en er is er één gekozen. Kies er meer.");
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

  private void keep(String book, String page, String json) throws NoordwijzerException {
    Plan plan = ExamplePlan.get();
    Names names = Names.same("Eigen");
    List<OwnTemplate> kept =
        List.of(
            OwnTemplate.ofBook(
                book,
                names,
                """
                {"id": "mijnkolonien", "names": {"nl": "Van het plan", "en": "Of the plan"},
                 "about": {"nl": "Bewaard.", "en": "Kept."}, "scenarios": 1,
                 "pages": [{"page": "voorblad"}]}
                """),
            new OwnTemplate(book, page, "", names, json));
    PlanStore.create(
            folder.resolve("eigen.gpkg"), new Saved(plan.withTemplates(Register.of(kept)), ""))
        .close();
  }

  private Run bidbookOfKept(String... more) {
    List<String> words = List.of("bidbook", folder.resolve("eigen.gpkg").toString());
    return Run.of(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private static String page(double left) {
    return "{\"id\": \"voorblad\", \"names\": {\"nl\": \"V\", \"en\": \"C\"}, \"paper\": \"a4\","
        + " \"orientation\": \"portrait\", \"items\": [{\"kind\": \"title\", \"at\": ["
        + left
        + ", 10, 90, 12], \"text\": {\"nl\": \"Bewaarde bladzijde\", \"en\": \"Kept page\"}}]}";
  }

  @Test
  void aBidbookThatThePlanKeepsGoesBeforeThatOfTheProgram() throws Exception {
    keep("mijnkolonien", "voorblad", page(20));
    Run run = bidbookOfKept("--template", "mijnkolonien", "--out", out().toString());
    assertThat(run.exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(out().resolve("mijnkolonien.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains("Bewaarde bladzijde");
    }
    assertThat(bidbookOfKept("--templates").succeeds().out())
        .containsPattern("mijnkolonien +Van het plan +bewaard in dit plan")
        .containsPattern("focuswijk +Focuswijk\n");
    assertThat(Run.of("bidbook", "--templates").succeeds().out())
        .contains("focuswijk")
        .doesNotContain("bewaard");
  }

  @Test
  void aPageOfThePlanThatIsDamagedIsToldAndLeftOutOfARepairedCopy() throws Exception {
    keep("mijnkolonien", "voorblad", page(20).replace("title", "titel"));
    Run run = bidbookOfKept("--template", "mijnkolonien", "--out", out().toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("De bladzijde mijnkolonien/voorblad die dit plan bewaart kan niet")
        .contains("items 1, kind")
        .doesNotContain("Exception");
    assertThat(out()).doesNotExist();
    String kept = folder.resolve("eigen.gpkg").toString();
    String copy = folder.resolve("kopie.gpkg").toString();
    Run check = Run.of("check", kept, "--repair", copy);
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.out()).contains("Beschadigd: De bladzijde mijnkolonien/voorblad");
    assertThat(Run.of("check", copy).exitCode()).isZero();
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

  @Test
  void paperBleedAndAHouseStyleCanBeChosen() throws IOException {
    Path style = folder.resolve("stijl.json");
    Files.writeString(style, "{\"colours\": {\"accent\": \"#AA0033\"}}");
    Run run =
        bidbook(
            "--template",
            "mijnkolonien",
            "--scenario",
            "Mengen zonder verdringen",
            "--paper",
            "a4",
            "--bleed",
            "3mm",
            "--marks",
            "--style",
            style.toString(),
            "--with-confidential",
            "1-2");
    assertThat(run.err()).isEmpty();
    try (PDDocument document = Loader.loadPDF(out().resolve("mijnkolonien.pdf").toFile())) {
      assertThat(document.getPage(0).getTrimBox().getWidth()).isBetween(841.8f, 842f);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(898.5f, 898.7f);
      assertThat(new PDFTextStripper().getText(document)).contains("op A4");
    }
  }

  @Test
  void whatDoesNotFitTogetherIsTold() {
    assertThat(bidbook("--template", "mijnkolonien", "--marks", "--format", "png").err())
        .contains("alleen voor pdf");
    assertThat(bidbook("--template", "mijnkolonien", "--bleed", "9cm").exitCode()).isEqualTo(2);
    assertThat(bidbook("--template", "mijnkolonien", "--style", "weg.json").err())
        .contains("huisstijl weg.json");
    assertThat(bidbook("--template", "mijnkolonien", "--with-confidential", "1,99").err())
        .startsWith("--with-confidential kent ‘1,99’ niet");
    assertThat(out()).doesNotExist();
  }
}
