package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds what is wrong with an intervention: in itself, by its type, and in its plan.
public final class InterventionCheck {
  /// What thirds may be off by when they are added up.
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final PlanCatalogue catalogue;
  private final PlaceCheck places;

  public InterventionCheck(Plan plan, PlanCatalogue catalogue) {
    this.plan = plan;
    this.catalogue = catalogue;
    places = new PlaceCheck(plan.region());
  }

  /// @return nothing when all is well
  public List<PlanProblem> check(Intervention intervention) {
    Findings findings = new Findings(intervention.id(), new ArrayList<>());
    if (intervention.name().isBlank()) {
      findings.add("name", new Phrase("plan.problem.name"));
    }
    places.check(intervention.place()).forEach(problem -> findings.add("place", problem));
    checkYears(intervention.years(), findings);
    checkFinancing(intervention.financing(), findings);
    catalogue
        .type(intervention.type(), plan)
        .ifPresentOrElse(
            type -> checkType(intervention, type, findings),
            () -> findings.add("type", new Phrase("plan.problem.type", intervention.type())));
    return List.copyOf(findings.problems());
  }

  /// The problems of one intervention.
  private record Findings(String item, List<PlanProblem> problems) {
    void add(String field, Phrase sentence) {
      problems.add(new PlanProblem(item, field, sentence));
    }
  }

  private static void checkYears(Years years, Findings findings) {
    if (!Years.isYear(years.start()) || !Years.isYear(years.end())) {
      findings.add("years", new Phrase("plan.problem.years.horizon"));
    }
    if (years.end() < years.start()) {
      findings.add("years", new Phrase("plan.problem.years.order"));
    }
  }

  private void checkFinancing(Financing financing, Findings findings) {
    financing.shares().keySet().stream()
        .filter(id -> !plan.funding().contains(id))
        .forEach(id -> findings.add("funding", new Phrase("plan.problem.funding.unknown", id)));
    double together = 0;
    boolean proper = true;
    for (double share : financing.shares().values()) {
      proper &= share >= 0;
      together += share;
    }
    if (!proper || !(together <= 1 + ROUNDING)) {
      findings.add("funding", new Phrase("plan.problem.funding.shares"));
    }
    if (financing.ownCost().filter(cost -> !(cost >= 0 && Double.isFinite(cost))).isPresent()) {
      findings.add("cost", new Phrase("plan.problem.cost"));
    }
  }

  private void checkType(Intervention intervention, InterventionType type, Findings findings) {
    checkKind(intervention.place(), type).ifPresent(problem -> findings.add("place", problem));
    for (TypeInput input : type.inputs()) {
      checkInput(intervention, input)
          .ifPresent(problem -> findings.add("input." + input.name(), problem));
    }
    for (Map.Entry<String, InputValue> entry : intervention.inputs().entrySet()) {
      if (type.input(entry.getKey()).isEmpty() && !entry.getKey().equals(Intervention.PRIORITY)) {
        findings.add(
            "input." + entry.getKey(),
            new Phrase("plan.problem.input.unknown", entry.getKey(), type.names()));
      }
    }
  }

  private static Optional<Phrase> checkKind(Place place, InterventionType type) {
    Optional<GeometryKind> kind = GeometryKind.of(place);
    if (kind.isEmpty()) {
      return Optional.of(new Phrase("plan.problem.kind.mixed"));
    }
    return kind.filter(found -> !type.kinds().contains(found))
        .map(found ->
            new Phrase("plan.problem.kind." + found.name().toLowerCase(Locale.ROOT), type.names()));
  }

  private Optional<Phrase> checkInput(Intervention intervention, TypeInput input) {
    InputCheck check = new InputCheck(input);
    return intervention
        .input(input.name())
        .or(() -> input.presetIn(plan.assumptions()))
        .map(check::check)
        .orElseGet(check::missing);
  }
}
