package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import nl.noordwijzer.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of a plan: to go on with, to begin with, to return to.
final class PlanCopiesTest {
  @TempDir Path folder;
  private final Saved saved = new Saved(PlanCases.rich(), "een");
  private final Saved later = new Saved(saved.plan().withName("Later"), "twee");

  private PlanStore created() throws Exception {
    PlanStore store = PlanStore.create(folder.resolve("plan.gpkg"), saved);
    store.change("stap", later, false);
    return store;
  }

  @Test
  void aCopyHasTheStepsToo() throws Exception {
    Path copy = folder.resolve("kopie.gpkg");
    try (PlanStore store = created()) {
      store.copyTo(copy);
      assertThatThrownBy(() -> store.copyTo(copy)).hasMessage("planfile.exists");
      store.undo();
    }
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      PlanStoreTest.requireSame(store.saved(), later);
      store.undo();
      PlanStoreTest.requireSame(store.saved(), saved);
    }
    new FileChecks(copy).requireSound();
  }

  @Test
  void aPlanFromAnExampleIsAnotherPlanWithoutSteps() throws Exception {
    created().close();
    Path target = folder.resolve("nieuw.gpkg");
    try (PlanStore store = PlanStore.fromTemplate(folder.resolve("plan.gpkg"), target, "anders")) {
      assertThat(store.saved().plan().id()).isEqualTo("anders");
      assertThat(store.saved().plan().name()).isEqualTo("Later");
      assertThat(store.done()).isEmpty();
    }
  }

  @Test
  void returningToAVersionIsOneActThatCanBeUndone() throws Exception {
    PlanVersions versions = new PlanVersions(folder.resolve("plan.gpkg"));
    assertThat(versions.list()).isEmpty();
    try (PlanStore store = created()) {
      versions.keep(store, "Na: de avond/overleg", LocalDateTime.of(2026, 11, 22, 3, 0, 1));
      versions.keep(store, "", LocalDateTime.of(2026, 11, 22, 4, 0));
      store.change("stap", new Saved(later.plan(), "drie"), false);
      Files.writeString(versions.list().getFirst().file().resolveSibling("los.txt"), "x");
      assertThat(versions.list())
          .extracting(PlanVersions.Version::name)
          .containsExactly("", "Na de avond overleg");
      Saved back = PlanVersions.saved(versions.list().getLast(), Progress.NONE);
      store.change("Terug", back, false);
      PlanStoreTest.requireSame(store.saved(), later);
      store.undo();
      assertThat(store.saved().look()).isEqualTo("drie");
    }
  }
}
