package nl.noordwijzer.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.ui.session.PlanKeeper;
import org.jspecify.annotations.Nullable;

/// Where plans are kept: those of before, and one that has no file yet.
///
/// FX thread only.
final class PlanPlaces {
  private final RecentPlans recent;
  private @Nullable Path newPlan;
  private @Nullable Path folder;

  PlanPlaces(RecentPlans recent) {
    this.recent = recent;
  }

  /// A plan that has no file yet gets the given one at its first act.
  void keepIn(Path file) {
    newPlan = file;
  }

  /// @param usual folder of plans for which no other place was chosen
  void setFolder(Path usual) {
    folder = usual;
  }

  /// Whether plans are kept at all.
  boolean isKept() {
    return newPlan != null;
  }

  /// @param told of how the window came to the plan
  PlanDesk.@Nullable Place place(PlanDesk.Go go, List<Phrase> told) {
    return newPlan == null ? null : new PlanDesk.Place(newPlan, recent, go, told);
  }

  void opened(Path file) {
    recent.add(file);
  }

  /// A plan that was begun here counts once it has a file.
  void written(Opening opening, PlanKeeper.Standing standing) {
    if (newPlan != null && !opening.isPlan() && standing.last() != null) {
      recent.add(newPlan);
    }
  }

  /// What is opened next.
  Opening next(Opening present, Path file, PlanDesk.Next next) {
    if (next == PlanDesk.Next.FILE) {
      return present.at(file);
    }
    newPlan = file;
    return next == PlanDesk.Next.EXAMPLE
        ? present.exampleAt(ProgramFolder.region())
        : present.emptyAt(ProgramFolder.region(), PlanFile.nameOf(file));
  }

  /// The file of a new plan in the place of one that cannot be opened, which stays as it is: beside
  /// it, or where its folder is away among the plans for which no other place was chosen.
  Path inPlaceOf(Path plan) {
    boolean folderIsThere = Files.isDirectory(plan.toAbsolutePath().resolveSibling(""));
    Path wanted =
        folderIsThere || folder == null ? plan : folder.resolve(String.valueOf(plan.getFileName()));
    return PlanFile.freeBeside(wanted);
  }
}
