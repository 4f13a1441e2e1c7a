package nl.noordwijzer.plan;

import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Region;

/// All that a planner proposes for a region, in variants. A value: every change makes another plan.
///
/// @param region what lies there; shared by reference and never compared deeply
/// @param areas for which effects are shown
/// @param scenarios the first is the base (`Huidige situatie`), in which nothing happens
/// @param assumptions the plan's own copy, so that a figure stays what it was when it was made
/// @param pictures each with the id of the intervention or note it belongs to, or under which a
///   page asks for it
/// @param types own kinds of interventions, beside those of the [PlanCatalogue]
/// @param templates own bidbooks and their pages, before those of the program
public record Plan(
    String id,
    String name,
    Region region,
    Register<PlanArea> areas,
    Register<Scenario> scenarios,
    Register<Assumption> assumptions,
    Register<FundingSource> funding,
    Register<Note> notes,
    Register<Picture> pictures,
    Register<InterventionType> types,
    Register<OwnTemplate> templates) {

  /// @throws RefusedException when there is no scenario, or the first has interventions
  public Plan {
    if (scenarios.isEmpty() || !scenarios.get(0).interventions().isEmpty()) {
      throw new RefusedException("plan.refused.base");
    }
  }

  /// The scenario in which nothing happens.
  public Scenario base() {
    return scenarios.get(0);
  }

  /// The interventions of all scenarios.
  public Stream<Intervention> interventions() {
    return scenarios.stream().flatMap(scenario -> scenario.interventions().stream());
  }

  public Optional<Intervention> intervention(String intervention) {
    return scenarioOf(intervention)
        .flatMap(scenario -> scenario.interventions().find(intervention));
  }

  /// The scenario that holds an intervention: one at most, as ids are unique in the plan.
  public Optional<Scenario> scenarioOf(String intervention) {
    return scenarios.stream()
        .filter(scenario -> scenario.interventions().contains(intervention))
        .findFirst();
  }

  /// Whether a picture with this id belongs to something in the plan or stands on a page.
  public boolean hasOwnerOf(Picture picture) {
    return notes.contains(picture.id())
        || scenarioOf(picture.id()).isPresent()
        || templates.stream().anyMatch(template -> template.mentions(picture.id()));
  }

  public Plan withName(String value) {
    return new Plan(
        id,
        value,
        region,
        areas,
        scenarios,
        assumptions,
        funding,
        notes,
        pictures,
        types,
        templates);
  }

  public Plan withRegion(Region value) {
    return new Plan(
        id, name, value, areas, scenarios, assumptions, funding, notes, pictures, types, templates);
  }

  public Plan withAreas(Register<PlanArea> value) {
    return new Plan(
        id,
        name,
        region,
        value,
        scenarios,
        assumptions,
        funding,
        notes,
        pictures,
        types,
        templates);
  }

  public Plan withScenarios(Register<Scenario> value) {
    return new Plan(
        id, name, region, areas, value, assumptions, funding, notes, pictures, types, templates);
  }

  /// With another scenario in the place of the one with the same id.
  ///
  /// @throws RefusedException when there is no such scenario
  public Plan with(Scenario value) {
    return withScenarios(scenarios.replacing(value));
  }

  public Plan withAssumptions(Register<Assumption> value) {
    return new Plan(
        id, name, region, areas, scenarios, value, funding, notes, pictures, types, templates);
  }

  public Plan withFunding(Register<FundingSource> value) {
    return new Plan(
        id, name, region, areas, scenarios, assumptions, value, notes, pictures, types, templates);
  }

  public Plan withNotes(Register<Note> value) {
    return new Plan(
        id,
        name,
        region,
        areas,
        scenarios,
        assumptions,
        funding,
        value,
        pictures,
        types,
        templates);
  }

  public Plan withPictures(Register<Picture> value) {
    return new Plan(
        id, name, region, areas, scenarios, assumptions, funding, notes, value, types, templates);
  }

  public Plan withoutPictures() {
    return withPictures(Register.empty());
  }

  public Plan withTypes(Register<InterventionType> value) {
    return new Plan(
        id,
        name,
        region,
        areas,
        scenarios,
        assumptions,
        funding,
        notes,
        pictures,
        value,
        templates);
  }

  public Plan withTemplates(Register<OwnTemplate> value) {
    return new Plan(
        id, name, region, areas, scenarios, assumptions, funding, notes, pictures, types, value);
  }
}
