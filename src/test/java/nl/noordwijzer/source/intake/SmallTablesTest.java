package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables with few columns, and maps with no figures, are taken for what they are.
final class SmallTablesTest {
  private static final Region REGION = ShippedRegion.get();
  private static final String SQUARE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[191900,326000],[192000,326000],[192000,326100],"
          + "[191900,326100],[191900,326000]]]}";

  @TempDir Path folder;
  private final Intake intake = Intake.on(LocalDate.of(2026, 11, 22));

  private List<Proposal> propose(Path... files) throws IOException, NoordwijzerException {
    return intake.propose(
        intake.read(List.of(files), Progress.NONE), REGION, Answers.NONE, Progress.NONE);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Path map(String name, String properties) throws IOException {
    return file(
        name,
        "{\"type\":\"FeatureCollection\",\"name\":\"laag\",\"features\":[{\"type\":\"Feature\","
            + "\"properties\":{"
            + properties
            + "},\"geometry\":"
            + SQUARE
            + "}]}");
  }

  private static List<String> meanings(Proposal proposal) {
    return proposal.columns().stream().map(use -> use.meaning().id()).toList();
  }

  @Test
  void aSingleFigureOfCbsIsNoListOfHomes() throws IOException, NoordwijzerException {
    Proposal found =
        propose(file("in 2022.csv", "buurtcode;aantal_inwoners", "BU09171000;1500")).getLast();
    assertThat(found.kind()).isEqualTo(Proposal.Kind.FIGURES);
    assertThat(meanings(found)).containsExactly("neighbourhood_code", "inwoners");
    List<Proposal> map =
        propose(map("2022.geojson", "\"buurtcode\":\"BU09171000\",\"aantal_inwoners\":1500"));
    // a map of one neighbourhood is no edition of the borders: all others would vanish
    assertThat(map).extracting(Proposal::kind).containsExactly(Proposal.Kind.FIGURES);
    assertThat(map.getFirst().asks()).isEmpty();
  }

  @Test
  void sharesAreNoHomes() throws IOException, NoordwijzerException {
    Proposal found =
        propose(file("in 2022.csv", "Buurt;Koopwoningen (%)", "Maria Gewanden;44")).getLast();
    assertThat(found.kind()).isEqualTo(Proposal.Kind.NOTHING);
    assertThat(found.asks()).isEmpty();
  }

  @Test
  void anAreaThatComesTwiceIsTold() throws IOException, NoordwijzerException {
    Proposal found =
        propose(file("in 2022.csv", "code;feesten", "BU09171000;3", "BU09171000;4")).getLast();
    assertThat(found.findings())
        .extracting(finding -> finding.key(), finding -> finding.row())
        .containsExactly(tuple("cbs.twice", 3L));
    assertThat(found.summary().toString()).contains("[1, 1, 2022]");
  }

  @Test
  void aMapWithoutFiguresBringsBorders() throws IOException, NoordwijzerException {
    List<Proposal> found = propose(ProgramFolder.region().resolve("buurten.geojson"));
    assertThat(found)
        .extracting(Proposal::kind)
        .containsExactly(Proposal.Kind.BORDERS, Proposal.Kind.NOTHING);
    assertThat(meanings(found.getFirst())).contains("neighbourhood_code", "neighbourhood_name");
    assertThat(found.getLast().asks()).isEmpty();
    assertThat(found.getLast().summary()).containsExactly(Sentence.of("intake.figures.numberless"));
  }

  @Test
  void theYearInTheNameOfTheFileCountsForALayerWithAnotherName()
      throws IOException, NoordwijzerException {
    Proposal found =
        propose(map("feesten 2021.geojson", "\"buurtcode\":\"BU09171000\",\"feesten\":3"))
            .getLast();
    assertThat(found.kind()).isEqualTo(Proposal.Kind.FIGURES);
    assertThat(found.asks()).isEmpty();
    assertThat(found.summary().toString()).contains("2021");
  }

  @Test
  void theYearInTheNameOfAFileInAnArchiveCountsToo() throws IOException, NoordwijzerException {
    Path plain = map("feesten 2021.geojson", "\"buurtcode\":\"BU09171000\",\"feesten\":3");
    Path cbs = map("buurt 2019.geojson", "\"buurtcode\":\"BU09171000\",\"aantal_inwoners\":9");
    Path archive = folder.resolve("levering.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path part : List.of(plain, cbs)) {
        zip.putNextEntry(new ZipEntry(String.valueOf(part.getFileName())));
        Files.copy(part, zip);
      }
    }
    List<Proposal> found = propose(archive);
    assertThat(found).allMatch(proposal -> proposal.asks().isEmpty());
    assertThat(found.getFirst().summary().toString()).contains("2019");
    assertThat(found.getLast().summary().toString()).contains("2021");
  }

  @Test
  void theColumnsAreTakenForWhatTheyAreWhileTheYearIsAsked()
      throws IOException, NoordwijzerException {
    Proposal found = propose(file("feesten.csv", "buurtcode;feesten", "BU09171000;3")).getLast();
    assertThat(found.asks()).containsInstanceOf(Question.Year.class);
    assertThat(meanings(found)).containsExactly("code", "feesten");
    Proposal cbs =
        propose(file("cbs.csv", "buurtcode;aantal_inwoners", "BU09171000;1500")).getLast();
    assertThat(cbs.asks()).containsInstanceOf(Question.Year.class);
    assertThat(meanings(cbs)).containsExactly("neighbourhood_code", "inwoners");
  }

  @Test
  void bordersAreMadeOnceForTheProposalThePreviewAndThePlan()
      throws IOException, NoordwijzerException {
    Proposal.Change change =
        propose(ProgramFolder.region().resolve("buurten.geojson")).getFirst().change();
    assertThat(change.applyTo(REGION).areas()).isSameAs(change.applyTo(REGION).areas());
  }

  @Test
  void bordersWithAsManyPointsAreNotCalledSharper() throws IOException, NoordwijzerException {
    assertThat(propose(ProgramFolder.region().resolve("buurten.geojson")).getFirst().summary())
        .contains(Sentence.of("intake.borders.alike"));
  }
}
