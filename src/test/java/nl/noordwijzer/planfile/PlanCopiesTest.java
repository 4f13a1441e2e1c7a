package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.DorpsrandPlan;
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
      assertThat(store.saved().plan().name()).isEqualTo("nieuw");
      assertThat(store.done()).isEmpty();
    }
  }

  private static final Instant EVENING = Instant.parse("2026-11-22T20:00:01Z");

  @Test
  void returningToAVersionIsOneActThatCanBeUndone() throws Exception {
    try (PlanStore store = created()) {
      assertThat(store.versions()).isEmpty();
      PlanVersion kept = store.keepVersion("Na: de avond/overleg", EVENING);
      store.keepVersion("", EVENING.plusSeconds(60));
      store.change("stap", new Saved(DorpsrandPlan.plan(), "drie"), false);
      assertThat(store.versions())
          .extracting(PlanVersion::name)
          .containsExactly("", "Na: de avond/overleg");
      store.change("Terug", store.saved(kept), false);
      PlanStoreTest.requireSame(store.saved(), later);
      store.undo();
      assertThat(store.saved().look()).isEqualTo("drie");
      assertThat(store.versions()).as("undo takes no version away").hasSize(2);
      store.removeVersion(kept);
      assertThat(store.versions()).extracting(PlanVersion::name).containsExactly("");
      assertThatThrownBy(() -> store.saved(kept)).hasMessage("planfile.version.gone");
    }
    new FileChecks(folder.resolve("plan.gpkg")).requireSound();
  }

  @Test
  void aVersionWithTheSameRegionSharesIt() throws Exception {
    try (PlanStore store = created()) {
      PlanVersion kept = store.keepVersion("nu", EVENING);
      assertThat(store.saved(kept).plan().region()).isSameAs(store.saved().plan().region());
      Plan other = store.saved().plan().withRegion(PlanCases.dorpsrand());
      store.change("andere cijfers", new Saved(other, "drie"), false);
      assertThat(store.saved(kept).plan().region()).isNotSameAs(store.saved().plan().region());
      PlanStoreTest.requireSame(store.saved(kept), later);
    }
  }

  @Test
  void versionsGoAlongWithACopyAndStayWhenThePlanIsBroughtUpToDate() throws Exception {
    Path copy = folder.resolve("kopie.gpkg");
    try (PlanStore store = created()) {
      store.keepVersion("Voor de kopie", EVENING);
      store.copyTo(copy);
    }
    new FileChecks(copy).execute("UPDATE plan SET schema = 1");
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      assertThat(store.news())
          .extracting(Phrase::key)
          .containsExactly("planfile.news.migrated", "planfile.news.migrated.steps");
      PlanVersion kept = store.versions().getFirst();
      assertThat(kept.name()).isEqualTo("Voor de kopie");
      assertThat(kept.time()).isEqualTo(EVENING);
      PlanStoreTest.requireSame(store.saved(kept), later);
    }
  }
}
