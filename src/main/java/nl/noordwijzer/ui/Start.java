package nl.noordwijzer.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.text.Texts;

/// What the program begins with for who asks for no plan: the plan that was open last, and the
/// first time the example.
///
/// @param ownPlan the file of that plan, made at its first act where no plan was ever kept
/// @param isFirst whether no plan was ever kept
record Start(Path ownPlan, boolean isFirst) {
  /// The plan that programs without an example made at the first act.
  private static final String BEFORE_THE_EXAMPLE = "Heerlen-Noord.gpkg";

  /// @param last the plan that was open last
  /// @param plans folder of plans for which no other place was chosen
  static Start of(Optional<Path> last, Path plans) {
    if (last.isPresent()) {
      return new Start(last.get(), false);
    }
    Path earlier = plans.resolve(BEFORE_THE_EXAMPLE);
    if (Files.exists(earlier)) {
      return new Start(earlier, false);
    }
    Path example = plans.resolve(PlanBeginning.exampleName(Texts.in(Texts.DUTCH)) + ".gpkg");
    return new Start(example, !Files.exists(example));
  }

  /// The file of an example that is begun anew, beside the plans that are there.
  static Path ofExample(Path plans) {
    String name = PlanBeginning.exampleName(Texts.in(Texts.DUTCH)) + ".gpkg";
    return PlanFile.free(plans.resolve(name));
  }

  /// A plan that was open last and is not there is asked for all the same: the user is told.
  ///
  /// @param asked on the region that comes with the program
  Opening opening(Opening asked) {
    if (isFirst) {
      return asked.exampleAt(ProgramFolder.region());
    }
    return asked.at(ownPlan);
  }
}
