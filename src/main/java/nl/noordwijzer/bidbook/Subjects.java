package nl.noordwijzer.bidbook;

import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// What there is a page for, by the word of a template.
final class Subjects {
  private final Plan plan;
  private final List<Scenario> scenarios;

  /// @param scenarios the chosen ones, one at least
  Subjects(Plan plan, List<Scenario> scenarios) {
    this.plan = plan;
    this.scenarios = List.copyOf(scenarios);
  }

  /// @param each `buurten`, `buurten:alle`, `wijken`, `plangebieden`, `focuswijken`, `corporaties`,
  ///   `scenarios`, `ingrepen`, or `ingrepen:` with the id of a type; one page for the whole when
  ///   absent
  /// @throws NoordwijzerException for another word
  List<Subject> of(@Nullable String each) throws NoordwijzerException {
    if (each == null) {
      return List.of(new Subject.Whole());
    }
    Stream<? extends Subject> found =
        switch (each) {
          case "buurten" -> areas(AreaLevel.NEIGHBOURHOOD);
          case "buurten:alle" ->
              plan.region().areas().at(AreaLevel.NEIGHBOURHOOD).stream().map(Subject.OfArea::new);
          case "wijken" -> areas(AreaLevel.DISTRICT);
          case "plangebieden" -> plan.areas().stream().map(Subject.OfPlanArea::new);
          case "focuswijken" ->
              plan.areas().stream()
                  .filter(area -> area.kind() == PlanArea.Kind.FOCUS_AREA)
                  .map(Subject.OfPlanArea::new);
          case "corporaties" ->
              plan.region().ownership().corporations().stream().map(Subject.OfOwner::new);
          case "scenarios" -> scenarios.stream().map(Subject.OfScenario::new);
          default -> interventions(each);
        };
    return found.<Subject>map(subject -> subject).toList();
  }

  private Stream<Subject> interventions(String each) throws NoordwijzerException {
    String type = each.replaceFirst("^ingrepen:?", "");
    if (!each.startsWith("ingrepen")) {
      throw new NoordwijzerException("bidbook.template.each", null, each);
    }
    return scenarios.getFirst().interventions().stream()
        .filter(one -> type.isEmpty() || one.type().equals(type))
        .map(Subject.OfIntervention::new);
  }

  /// Those of the programme area; all of them where there is none.
  private Stream<Subject> areas(AreaLevel level) {
    AreaSet areas = plan.region().areas();
    List<Area> programme = areas.at(AreaLevel.PROGRAMME_AREA);
    Stream<Area> found =
        programme.isEmpty()
            ? areas.at(level).stream()
            : programme.stream().flatMap(area -> areas.within(area, level).stream());
    return found.map(Subject.OfArea::new);
  }
}
