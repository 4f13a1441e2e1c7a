package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.noordwijzer.ui.session.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentPlansTest {
  @TempDir Path folder;

  private RecentPlans plans() {
    return new RecentPlans(
        Preferences.read(folder.resolve("noordwijzer.properties")), Runnable::run);
  }

  private Path plan(String name) {
    return folder.resolve(name);
  }

  @Test
  void theLastTenAreRememberedAtOnceTheLatestFirst() {
    RecentPlans plans = plans();
    IntStream.rangeClosed(1, 12).forEach(i -> plans.add(plan("plan " + i + " é.gpkg")));
    plans.add(plan("plan 5 é.gpkg"));

    RecentPlans next = plans();
    assertThat(next.all()).hasSize(RecentPlans.MOST).doesNotHaveDuplicates();
    assertThat(next.last()).contains(plan("plan 5 é.gpkg"));
    assertThat(next.all().get(1)).isEqualTo(plan("plan 12 é.gpkg"));
    assertThat(next.all()).doesNotContain(plan("plan 2 é.gpkg"));
  }

  @Test
  void whatIsTakenOffTheListIsForgottenAndItsFileStays() throws IOException {
    Path file = Files.createFile(plan("a.gpkg"));
    RecentPlans plans = plans();
    plans.add(file);
    plans.remove(file);
    assertThat(plans().all()).isEmpty();
    assertThat(file).exists();
  }

  @Test
  void plansThatAreThereComeFirst() throws IOException {
    Path gone = plan("weg.gpkg");
    Path there = Files.createFile(plan("er.gpkg"));
    RecentPlans plans = plans();
    plans.add(there);
    plans.add(gone);
    assertThat(RecentPlans.find(plans.all()))
        .extracting(RecentPlans.Found::file)
        .containsExactly(there, gone);
    assertThat(RecentPlans.find(plans.all()))
        .extracting(RecentPlans.Found::isThere)
        .containsExactly(true, false);
  }
}
