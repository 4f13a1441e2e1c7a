package nl.noordwijzer.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.edit.History;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.StyleText;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Work;

/// A plan that was opened or begun, with its region made ready to be shown.
///
/// @param file where the plan is kept, and the steps that were done in it
record Begun(Opened opened, PlanCatalogue catalogue, Plan plan, Optional<Kept> file) {

  /// A plan in its file.
  ///
  /// @param done steps that can be undone, the last one last
  /// @param undone steps that can be redone, the next one first
  record Kept(PlanStore store, List<PlanStore.Step> done, List<PlanStore.Step> undone) {
    static Kept of(PlanStore store) throws NoordwijzerException {
      return new Kept(store, store.done(), store.undone());
    }
  }

  Session session() {
    MapStyle style = opened.picture().style();
    Work work = new Work(plan, style);
    return new Session(
        new History<>(
            work,
            file.stream().flatMap(kept -> past(kept.done, style)).toList(),
            file.stream().flatMap(kept -> past(kept.undone, style)).toList()),
        catalogue);
  }

  private static Stream<History.Past<Work>> past(List<PlanStore.Step> steps, MapStyle style) {
    return steps.stream()
        .map(step ->
            new History.Past<>(step.name(), work(step.before(), style), work(step.after(), style)));
  }

  /// @param usual where the file has no style that can be read
  static Work work(Saved saved, MapStyle usual) {
    return new Work(saved.plan(), StyleText.read(saved.look(), usual).orElse(usual));
  }

  /// Regions that undo or redo can lead to, other than the present one.
  List<Region> otherRegions() {
    return file.stream()
        .flatMap(kept -> Stream.concat(kept.done.stream(), kept.undone.stream()))
        .flatMap(step -> Stream.of(step.before(), step.after()))
        .map(saved -> saved.plan().region())
        .filter(region -> isOther(region, plan.region()))
        .distinct()
        .toList();
  }

  /// Regions are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOther(Region region, Region present) {
    return region != present;
  }
}
