package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.noordwijzer.source.ProgramFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartTest {
  @TempDir Path plans;
  private final Opening asked = new Opening(ProgramFolder.region());

  @Test
  void theFirstStartShowsTheExampleAndMakesNoFileYet() {
    Start start = Start.of(Optional.empty(), plans);
    assertThat(start.opening(asked).isExample()).isTrue();
    assertThat(start.opening(asked).place()).isEqualTo(ProgramFolder.region());
    assertThat(start.ownPlan()).isEqualTo(plans.resolve("Noord in balans (voorbeeld).gpkg"));
    assertThat(start.ownPlan()).doesNotExist();
  }

  @Test
  void whoWorkedInTheExampleGoesOnInIt() throws IOException {
    Path kept = Files.createFile(plans.resolve("Noord in balans (voorbeeld).gpkg"));
    Opening opening = Start.of(Optional.empty(), plans).opening(asked);
    assertThat(opening.isExample()).isFalse();
    assertThat(opening.place()).isEqualTo(kept);
  }

  @Test
  void thePlanOfBeforeThereWasAnExampleIsFound() throws IOException {
    Path kept = Files.createFile(plans.resolve("Heerlen-Noord.gpkg"));
    assertThat(Start.of(Optional.empty(), plans).opening(asked).place()).isEqualTo(kept);
  }

  @Test
  void thePlanThatWasOpenLastIsAskedForAlsoWhereItIsNotThere() throws IOException {
    Path last = plans.resolve("Vrieheide.gpkg");
    Start absent = Start.of(Optional.of(last), plans);
    assertThat(absent.opening(asked).place()).isEqualTo(last);
    assertThat(absent.opening(asked).isMissing()).isTrue();
    assertThat(absent.ownPlan()).isEqualTo(last);
    Files.createFile(last);
    assertThat(Start.of(Optional.of(last), plans).opening(asked).isMissing()).isFalse();
  }
}
