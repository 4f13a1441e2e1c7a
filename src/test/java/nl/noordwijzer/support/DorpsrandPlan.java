package nl.noordwijzer.support;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.Years;

/// A plan for Dorpsrand: one scenario `A` beside the base, two types of interventions, one
/// assumption and one funding source.
public final class DorpsrandPlan {
  public static final Assumption COST =
      new Assumption(
          "sloop",
          new Names("Sloop", "Demolition"),
          new Names("euro", "euros"),
          10_000,
          17_500,
          25_000,
          2024,
          Names.same("Telling"));

  public static final FundingSource FUND =
      new FundingSource(
          "fonds", Names.same("Fonds"), 1_000_000.0, 0.3, Names.same(""), Names.same(""));

  /// Whole dwellings from 1 to 500.
  public static final TypeInput DWELLINGS =
      input("woningen", InputKind.NUMBER, true, TypeInput.Preset.NONE, 1, 500, 0);

  /// Euros, preset by the assumption.
  public static final TypeInput PRICE =
      input(
          "kosten",
          InputKind.NUMBER,
          false,
          new TypeInput.Preset(null, COST.id(), COST.source()),
          0,
          100_000,
          2);

  public static final TypeInput TENURE =
      new TypeInput(
          "segment",
          Names.same("Segment"),
          Names.same(""),
          InputKind.CHOICE,
          true,
          new TypeInput.Preset(new InputValue.Choice("koop"), null, Names.same("Telling")),
          TypeInput.Limits.NONE,
          List.of(
              new InputChoice("koop", Names.same("koop")),
              new InputChoice("huur", Names.same("huur"))));

  public static final TypeInput YEAR =
      input("sloopjaar", InputKind.YEAR, false, TypeInput.Preset.NONE, 0, 0, 0);

  /// Drawn as an area.
  public static final InterventionType DEMOLITION =
      type(
          "sloop",
          Set.of(GeometryKind.POLYGON),
          List.of(DWELLINGS, PRICE, TENURE, YEAR),
          "redevelopment");

  /// Applies to chosen areas or complexes.
  public static final InterventionType RULE =
      type("regel", Set.of(GeometryKind.AREAS), List.of(), "");

  public static final PlanCatalogue CATALOGUE =
      new PlanCatalogue(
          Register.of(List.of(DEMOLITION, RULE)),
          Register.of(List.of(COST)),
          Register.of(List.of(FUND)),
          Register.of(List.of()),
          Register.of(List.of()));

  public static final Region REGION = DorpsrandMap.region();

  private DorpsrandPlan() {}

  /// Ids that count up from a prefix.
  public static Supplier<String> ids(String prefix) {
    int[] last = {0};
    return () -> prefix + ++last[0];
  }

  /// Plan `p1` with base `p3`; the focus area is `p2`.
  public static Plan plan() {
    Plan plan = new PlanStart(CATALOGUE, ids("p"), "Huidige situatie").begin("Dorpsrand", REGION);
    return plan.withScenarios(plan.scenarios().with(new Scenario("A", "Variant A")));
  }

  /// Ten dwellings demolished on a square in Dorpskern from 2025 to 2028.
  public static Intervention demolition(String id) {
    return DEMOLITION
        .draft(id, "Sloop " + id, square(190_200, 321_400), new Years(2025, 2028))
        .with("woningen", new InputValue.Amount(10));
  }

  /// A rule in Dorpskern from 2024 to 2026.
  public static Intervention rule(String id) {
    return RULE.draft(id, "Regel " + id, Place.areas("BU0"), new Years(2024, 2026));
  }

  /// A square of 100 by 100 m.
  public static Place square(int west, int south) {
    return drawn(
        "POLYGON ((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
            .formatted(west, south, west + 100, south + 100));
  }

  public static Place drawn(String wkt) {
    return new Place.Drawn(WktAreas.geometry(wkt));
  }

  public static InterventionType type(
      String id, Set<GeometryKind> kinds, List<TypeInput> inputs, String effect) {
    Policy policy =
        new Policy(
            Set.of(Actor.CORPORATIONS),
            Set.of(Goal.BETTER_BALANCE),
            Set.of(Term.LONG),
            Set.of(Principle.MIXING));
    return new InterventionType(
        id,
        Names.same("Type " + id),
        Names.same(""),
        kinds,
        policy,
        Policy.NONE,
        inputs,
        effect,
        new TypeLook("home", TypeLook.Pattern.PLAIN, TypeLook.ColourGroup.REDEVELOPMENT));
  }

  private static TypeInput input(
      String name,
      InputKind kind,
      boolean required,
      TypeInput.Preset preset,
      double least,
      double most,
      int decimals) {
    return new TypeInput(
        name,
        Names.same("Label " + name),
        Names.same(""),
        kind,
        required,
        preset,
        new TypeInput.Limits(least, most, decimals),
        List.of());
  }
}
