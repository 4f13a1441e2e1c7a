package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of several corporations lie side by side, each with its own source.
final class SeveralListsTest {
  private static final String HEADING = "Eigenaar;Aantal woningen;Buurtcode";

  @TempDir Path folder;
  private final Intake intake = Intake.on(LocalDate.of(2026, 11, 22));

  private Region after(Region region, Answers answers, String name, String... rows)
      throws IOException, NoordwijzerException {
    Path file =
        Files.writeString(folder.resolve(name), HEADING + "\n" + String.join("\n", rows) + "\n");
    List<ReadTable> read = intake.read(List.of(file), Progress.NONE);
    return Intake.regionAfter(region, intake.propose(read, region, answers, Progress.NONE));
  }

  private Region both() throws IOException, NoordwijzerException {
    Answers secret = Answers.NONE.withConfidential("weller", true);
    Region one = after(ShippedRegion.get(), secret, "weller.csv", "Weller;40;BU09171000");
    return after(one, Answers.NONE, "woonpunt.csv", "Woonpunt;25;BU09171000");
  }

  private static List<String> owners(Region region) {
    return region.ownership().complexes().stream()
        .map(HousingComplex::owner)
        .map(owner -> owner.name())
        .toList();
  }

  @Test
  void onlyTheConfidentialListIsHiddenFromOthers() throws IOException, NoordwijzerException {
    Region both = both();
    assertThat(owners(both)).containsExactly("Weller", "Woonpunt");
    assertThat(both.hasConfidentialHomes()).isTrue();
    Region forOthers = both.withoutConfidential();
    assertThat(owners(forOthers)).containsExactly("Woonpunt");
    assertThat(forOthers.hasConfidentialHomes()).isFalse();
    assertThat(forOthers.ownership().lists())
        .extracting(list -> list.source().confidential(), list -> list.complexes().size())
        .containsExactly(tuple(true, 0), tuple(false, 1));
  }

  @Test
  void theRoomHearsOfTheOpenListOnly() throws IOException, NoordwijzerException {
    Region both = both();
    for (Region room : List.of(both.onlyOpen(), both.withoutConfidential().onlyOpen())) {
      assertThat(owners(room)).containsExactly("Woonpunt");
      assertThat(room.ownership().lists())
          .extracting(list -> list.source().title().dutch())
          .containsExactly("woonpunt");
    }
    Region open = both.onlyOpen();
    assertThat(open.onlyOpen()).isSameAs(open);
  }

  @Test
  void theRoomHearsOfNoListWhereAllAreConfidential() throws IOException, NoordwijzerException {
    Region both = both();
    Region secret =
        both.with(
            new Ownership(
                both.ownership().lists().stream()
                    .filter(list -> list.source().confidential())
                    .toList()));
    Ownership room = secret.onlyOpen().ownership();
    assertThat(room.complexes()).isEmpty();
    assertThat(room.source().title().dutch()).isEmpty();
    assertThat(room.source().confidential()).isFalse();
    assertThat(room.everyone()).extracting(owner -> owner.name()).containsExactly("Weller");
  }

  @Test
  void aListThatComesAgainTakesThePlaceOfWhatItsOwnerHad()
      throws IOException, NoordwijzerException {
    Region after = after(both(), Answers.NONE, "weller.csv", "Weller;50;BU09171001");
    assertThat(after.hasConfidentialHomes()).isFalse();
    assertThat(after.ownership().lists())
        .extracting(HomesList::source)
        .extracting(source -> source.title().dutch())
        .containsExactly("woonpunt", "weller");
    assertThat(after.ownership().complexes())
        .extracting(HousingComplex::dwellings)
        .containsExactly(25, 50);
  }

  @Test
  void theSourceOfSomeHomesIsThatOfTheirList() throws IOException, NoordwijzerException {
    Region both = both();
    assertThat(both.ownership().complexes())
        .extracting(complex -> both.ownership().sourceOf(complex).title().dutch())
        .containsExactly("weller", "woonpunt");
    assertThat(both.ownership().source().confidential()).isTrue();
    assertThat(both.ownership().source().title().dutch()).isEqualTo("weller; woonpunt");
  }

  @Test
  void allListsTogetherAreHeldAgainstCbs() throws IOException, NoordwijzerException {
    Path file =
        Files.writeString(folder.resolve("vincio.csv"), HEADING + "\nVincio Wonen;7;BU09171000\n");
    List<Proposal> proposals =
        intake.propose(
            intake.read(List.of(file), Progress.NONE), both(), Answers.NONE, Progress.NONE);
    // 40 of Weller, 25 of Woonpunt and 7 of Vincio Wonen
    assertThat(proposals.getLast().findings())
        .filteredOn(finding -> finding.key().equals("intake.homes.difference"))
        .filteredOn(finding -> finding.arguments().contains("Maria Gewanden"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).contains("72"));
  }
}
