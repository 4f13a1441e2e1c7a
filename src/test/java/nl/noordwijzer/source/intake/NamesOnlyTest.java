package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of StatLine that name their areas and give no codes.
final class NamesOnlyTest {
  private static final Region REGION = ShippedRegion.get();

  @TempDir Path folder;

  private Proposal propose(String... lines) throws IOException, NoordwijzerException {
    Path file =
        Files.writeString(folder.resolve("Kerncijfers_2023.csv"), String.join("\n", lines) + "\n");
    Intake intake = Intake.on(LocalDate.of(2026, 11, 22));
    List<ReadTable> read = intake.read(List.of(file), Progress.NONE);
    return intake.propose(read, REGION, Answers.NONE, Progress.NONE).getLast();
  }

  private static Figure inhabitants(Proposal proposal, String code) throws NoordwijzerException {
    return proposal
        .change()
        .applyTo(REGION)
        .statistics()
        .observations()
        .figure(code, "inwoners", 2023);
  }

  private static List<String> keys(Proposal proposal) {
    return proposal.findings().stream().map(Finding::key).toList();
  }

  @Test
  void namesAreJoinedAtTheLevelThatTheTableTells() throws IOException, NoordwijzerException {
    Proposal found =
        propose(
            "Wijken en buurten;Gemeentenaam;Soort regio;Aantal inwoners (aantal)",
            "Nederland;Nederland;Land;17900000",
            "Heerlen;Heerlen;Gemeente;86900",
            "Wijk 11 Mariarade;Heerlen;Wijk;4000",
            "De Koumen;Heerlen;Buurt;20",
            "Versiliënbosch;Heerlen;Buurt;1400",
            "Centrum;Amsterdam;Buurt;9000",
            "Nergenshuizen;Heerlen;Buurt;3");
    assertThat(found.kind()).isEqualTo(Proposal.Kind.FIGURES);
    assertThat(found.asks()).isEmpty();
    assertThat(inhabitants(found, "GM0917").number()).hasValue(86900);
    assertThat(inhabitants(found, "WK091711").number()).hasValue(4000);
    assertThat(inhabitants(found, code("De Koumen")).number()).hasValue(20);
    assertThat(inhabitants(found, code("Versiliënbosch")).number()).hasValue(1400);
    assertThat(found.findings())
        .extracting(Finding::key, Finding::arguments)
        .containsExactly(
            tuple("cbs.name.absent", List.of("Nergenshuizen")),
            tuple("cbs.name.elsewhere", List.of("1")));
    assertThat(found.columns().getFirst())
        .extracting(use -> use.meaning().id(), ColumnUse::certainty)
        .containsExactly("code", Confidence.LIKELY);
  }

  private static String code(String neighbourhood) {
    return REGION.areas().at(AreaLevel.NEIGHBOURHOOD).stream()
        .filter(area -> area.name().equals(neighbourhood))
        .findFirst()
        .orElseThrow()
        .code();
  }

  /// De Koumen is a district and a neighbourhood.
  @Test
  void aNameOfTwoAreasIsNeverJoined() throws IOException, NoordwijzerException {
    Proposal found =
        propose(
            "Wijken en buurten;Aantal inwoners (aantal)", "De Koumen;20", "Maria Gewanden;1500");
    assertThat(keys(found)).containsExactly("cbs.name.ambiguous");
    assertThat(inhabitants(found, code("Maria Gewanden")).number()).hasValue(1500);
    assertThat(inhabitants(found, code("De Koumen")).number()).isEmpty();
  }

  @Test
  void ofTwoRowsWithTheSameNameNoneIsJoined() throws IOException, NoordwijzerException {
    String[] lines = new String[14];
    lines[0] = "buurtnaam;Aantal inwoners (aantal)";
    List<String> names =
        List.of(
            "Passart",
            "Heksenberg",
            "Beersdal",
            "Husken",
            "Zeswegen",
            "Musschemig",
            "Grasbroek",
            "Schandelen",
            "Palemig",
            "Meezenbroek",
            "Terworm",
            "Uterweg",
            "Passart");
    for (int i = 0; i < names.size(); i++) {
      lines[i + 1] = names.get(i) + ";" + (100 + i);
    }
    Proposal found = propose(lines);
    assertThat(keys(found)).containsExactly("cbs.name.twice", "cbs.name.twice");
    assertThat(inhabitants(found, code("Passart")).number()).isEmpty();
    assertThat(inhabitants(found, code("Heksenberg")).number()).hasValue(101);
  }

  @Test
  void aLongTableMayHaveNamesToo() throws IOException, NoordwijzerException {
    Proposal found =
        propose(
            "Measure;WijkenEnBuurten;Perioden;Value",
            "T001036;Maria Gewanden;2023JJ00;1500",
            "T001036;Passart;2023JJ00;1600");
    assertThat(inhabitants(found, code("Passart")).number()).hasValue(1600);
  }

  @Test
  void aListWithNamesOfNeighbourhoodsThatComeAgainIsNoTableOfCbs()
      throws IOException, NoordwijzerException {
    Proposal found =
        propose(
            "buurtnaam;WONINGEN;WOZ;STED",
            "Passart;12;150;2",
            "Passart;14;160;2",
            "Beersdal;9;150;3",
            "Beersdal;7;170;3");
    assertThat(found.kind()).isNotEqualTo(Proposal.Kind.FIGURES);
  }
}
