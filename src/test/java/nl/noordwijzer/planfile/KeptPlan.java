package nl.noordwijzer.planfile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;

/// A plan in a file with a bit of everything, one step that can be undone, and one version.
///
/// @param saved before the step, which only changed the look
record KeptPlan(Path file, Saved saved) {
  static KeptPlan in(Path folder) throws NoordwijzerException {
    Path file = folder.resolve("plan.gpkg");
    Saved saved = new Saved(PlanCases.rich(), "opmaak");
    try (PlanStore store = PlanStore.create(file, saved)) {
      store.change("stap", new Saved(saved.plan(), "anders"), false);
      store.keepVersion("versie", Instant.EPOCH);
    }
    return new KeptPlan(file, saved);
  }

  PlanStore opened() throws NoordwijzerException {
    return PlanStore.open(file, Progress.NONE);
  }

  FileChecks checks() {
    return new FileChecks(file);
  }

  static List<String> keys(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::key).toList();
  }
}
