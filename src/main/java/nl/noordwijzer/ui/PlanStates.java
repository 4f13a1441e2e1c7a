package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.noordwijzer.planfile.PlanVersion;
import nl.noordwijzer.text.NoordwijzerException;

/// States of the window in which a plan as a whole is handled.
final class PlanStates {
  private static final Instant MORNING = Instant.parse("2026-11-20T09:12:00Z");
  private static final Path FOLDER = Path.of("/home/planner/plannen");

  private PlanStates() {}

  static List<ScreenState> all() {
    return List.of(
        state("plan-recent", PlanStates::showRecent),
        state("plan-versions", PlanStates::showVersions),
        state("plan-rename", bench -> bench.plans().rename()),
        state("plan-not-kept", PlanStates::fail));
  }

  private static ScreenState state(String name, Consumer<Workbench> step) {
    return new ScreenState(name, List.of(step));
  }

  private static PlanCards cards(Workbench bench) {
    return new PlanCards(bench.desk().texts(), bench::putCardAway);
  }

  private static void showRecent(Workbench bench) {
    List<RecentPlans.Found> plans =
        List.of(
            new RecentPlans.Found(FOLDER.resolve("Vrieheide.gpkg"), MORNING),
            new RecentPlans.Found(FOLDER.resolve("Noord in balans (voorbeeld).gpkg"), MORNING),
            new RecentPlans.Found(Path.of("/media/stick/Hoensbroek.gpkg"), null));
    bench.showCard(cards(bench).recent(plans, _ -> {}, _ -> {}), () -> {});
  }

  private static void showVersions(Workbench bench) {
    List<PlanVersion> versions =
        List.of(
            new PlanVersion(2, "Na het overleg met de corporaties", MORNING),
            new PlanVersion(1, "", MORNING.minusSeconds(90_000)));
    bench.showCard(cards(bench).versions(versions, new Nothing()), () -> {});
  }

  private static void fail(Workbench bench) {
    bench
        .desk()
        .dialogs()
        .failed(
            new NoordwijzerException("geopackage.full", null, "Noord.gpkg"),
            bench.desk().texts().get("window.saved.retry"),
            () -> {});
  }

  /// Versions of a picture, with which nothing is done.
  private record Nothing() implements PlanCards.Versions {
    @Override
    public void make(String name) {}

    @Override
    public void goBack(PlanVersion version) {}

    @Override
    public void remove(PlanVersion version) {}
  }
}
