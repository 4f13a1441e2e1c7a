package nl.noordwijzer.map;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.Years;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What of a plan lies on a map: the interventions of one scenario, and the plan areas.
///
/// @param ownTypes kinds of interventions of the plan itself
/// @param types those of the catalogue
/// @param named for who reads the map
/// @param year as of which the interventions are shown: those that have begun by then
/// @param marks what is said of interventions and plan areas
/// @param owner of whom it asks something and whose homes stand out; null where everyone's do
public record PlanContent(
    Register<Intervention> interventions,
    Register<PlanArea> areas,
    Register<InterventionType> ownTypes,
    Register<InterventionType> types,
    Named named,
    int year,
    PlanMarks marks,
    @Nullable Owner owner) {

  /// Of no plan.
  public static final PlanContent NONE =
      new PlanContent(
          Register.empty(),
          Register.empty(),
          Register.empty(),
          Register.empty(),
          Named.NOBODY,
          Years.LAST);

  /// The names of the plan and of its scenario; empty where they have none.
  public record Named(String plan, String scenario) {
    public static final Named NOBODY = new Named("", "");

    public boolean isEmpty() {
      return plan.isEmpty() && scenario.isEmpty();
    }

    /// Both, as a source is named.
    public String both() {
      return plan + ", " + scenario;
    }
  }

  /// Of which nothing is said.
  public PlanContent(
      Register<Intervention> interventions,
      Register<PlanArea> areas,
      Register<InterventionType> ownTypes,
      Register<InterventionType> types,
      Named named,
      int year) {
    this(interventions, areas, ownTypes, types, named, year, PlanMarks.UNKNOWN, null);
  }

  public PlanContent with(PlanMarks value) {
    return new PlanContent(interventions, areas, ownTypes, types, named, year, value, owner);
  }

  public PlanContent with(@Nullable Owner value) {
    return new PlanContent(interventions, areas, ownTypes, types, named, year, marks, value);
  }

  public static PlanContent of(Plan plan, Scenario scenario, PlanCatalogue catalogue, int year) {
    return new PlanContent(
        scenario.interventions(),
        plan.areas(),
        plan.types(),
        catalogue.types(),
        new Named(plan.name(), scenario.name()),
        year);
  }

  /// With only the interventions of one type.
  public PlanContent ofType(String type) {
    return only(one -> one.type().equals(type));
  }

  /// With only some of the interventions.
  public PlanContent only(Predicate<Intervention> which) {
    List<Intervention> some = interventions.stream().filter(which).toList();
    return new PlanContent(Register.of(some), areas, ownTypes, types, named, year, marks, owner);
  }

  /// With only the interventions, and what is said, that lie in a piece of the world: for a map of
  /// that piece.
  public PlanContent within(Envelope extent, Region region) {
    List<Intervention> seen =
        interventions.stream()
            .filter(one -> PlanShape.of(one.place(), region).isSeen(extent))
            .toList();
    Set<String> marked = new HashSet<>();
    seen.forEach(one -> marked.add(one.id()));
    areas.stream()
        .filter(
            area -> PlanShape.of(area.place(), region).north().filter(extent::contains).isPresent())
        .forEach(area -> marked.add(area.id()));
    return new PlanContent(
        Register.of(seen), areas, ownTypes, types, named, year, marks.only(marked), owner);
  }

  /// Those that have begun, in the order of the planner.
  public Stream<Intervention> begun() {
    return interventions.stream().filter(one -> one.years().start() <= year);
  }

  Optional<InterventionType> type(Intervention intervention) {
    return ownTypes.find(intervention.type()).or(() -> types.find(intervention.type()));
  }

  TypeLook look(Intervention intervention) {
    return type(intervention).map(InterventionType::look).orElse(TypeLook.UNKNOWN);
  }

  /// Whether nothing was changed between the two. Registers never change: those that differ are
  /// other objects.
  @SuppressWarnings("ReferenceEquality")
  public boolean isSame(PlanContent other) {
    return interventions == other.interventions
        && areas == other.areas
        && ownTypes == other.ownTypes
        && types == other.types
        && named.equals(other.named)
        && year == other.year
        && marks.equals(other.marks)
        && Objects.equals(owner, other.owner);
  }
}
