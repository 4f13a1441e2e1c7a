package nl.noordwijzer.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a plan begins with: the types of interventions to choose from, the assumptions and the
/// sources of funding.
///
/// @param terms on which some sources of funding pay
/// @param programme figures of the programme, to hold scenarios beside
public record PlanCatalogue(
    Register<InterventionType> types,
    Register<Assumption> assumptions,
    Register<FundingSource> funding,
    Register<FundingTerms> terms,
    Register<ProgrammeFigure> programme) {

  /// A type of the plan itself or else of this catalogue.
  public Optional<InterventionType> type(String id, Plan plan) {
    return plan.types().find(id).or(() -> types.find(id));
  }

  /// Those of the plan itself, and then those of this catalogue that the plan has not changed.
  public List<InterventionType> types(Plan plan) {
    Stream<InterventionType> shipped =
        types.stream().filter(type -> !plan.types().contains(type.id()));
    return Stream.concat(plan.types().stream(), shipped).toList();
  }
}
