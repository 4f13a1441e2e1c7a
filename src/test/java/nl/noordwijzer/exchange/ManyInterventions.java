package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandPlan;
import org.locationtech.jts.geom.Geometry;

/// Plans with interventions of every kind, at random but the same for the same seed.
final class ManyInterventions {
  private static final List<String> WORDS =
      List.of(
          "Sloop Ünïcode",
          "a;b",
          "\"citaat\"",
          "=2+2",
          "regel één\nregel twee",
          "tab\there",
          "\\;",
          "komma, punt.",
          "€ 40.000",
          "'s-Gravenweg",
          "07 jaar",
          "laatste");

  private static final InterventionType ROUTE =
      DorpsrandPlan.type(
          "route",
          Set.of(GeometryKind.LINE, GeometryKind.POINT),
          List.of(
              input("woningen", InputKind.TEXT),
              input("open", InputKind.YES_NO),
              input("een_lange_naam_van_een_invoer", InputKind.NUMBER),
              input("een_lange_naam_van_nog_een", InputKind.NUMBER)),
          "");

  private final Random random;
  private final int longest;

  /// @param longest letters of a note
  ManyInterventions(long seed, int longest) {
    random = new Random(seed);
    this.longest = longest;
  }

  private static TypeInput input(String name, InputKind kind) {
    return input(name, kind, TypeInput.Preset.NONE, List.of());
  }

  static TypeInput input(
      String name, InputKind kind, TypeInput.Preset preset, List<InputChoice> choices) {
    return new TypeInput(
        name,
        Names.same(name),
        Names.same(""),
        kind,
        false,
        preset,
        TypeInput.Limits.NONE,
        choices);
  }

  /// A plan with the types and nothing else.
  static Plan empty() {
    return DorpsrandPlan.plan().withTypes(Register.of(List.of(ROUTE))).withAreas(Register.empty());
  }

  Plan plan(int count) {
    List<Intervention> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(intervention("i" + i));
    }
    PlanArea area = new PlanArea("g1", "Gebied " + word(), PlanArea.Kind.FOCUS_AREA, square(300));
    PlanArea chosen =
        new PlanArea("g2", "Gekozen", PlanArea.Kind.PLAN_AREA, Place.areas("BU0", "BU1"));
    Plan plan = empty();
    return plan.with(plan.scenarios().require("A").with(Register.of(all)))
        .withAreas(Register.of(List.of(area, chosen)));
  }

  private Intervention intervention(String id) {
    Intervention drawn =
        switch (random.nextInt(5)) {
          case 0 -> rule(id);
          case 1 -> ROUTE.draft(id, name(), line(), years());
          case 2 -> ROUTE.draft(id, name(), point(), years());
          default -> demolition(id);
        };
    return drawn
        .with(new Status(pick(Status.State.values()), pick(Status.Certainty.values())))
        .with(policy())
        .withInputs(inputs(drawn.type()))
        .with(new Financing(shares(), random.nextBoolean() ? null : money()))
        .with(new Remarks(note(), random.nextBoolean() ? "" : word()));
  }

  private Intervention rule(String id) {
    Place place =
        random.nextBoolean()
            ? new Place.Chosen(List.of("BU0", "BU1"), List.of())
            : Place.areas("BU" + random.nextInt(2));
    return DorpsrandPlan.RULE.draft(id, name(), place, years());
  }

  private Intervention demolition(String id) {
    return DorpsrandPlan.DEMOLITION.draft(
        id, name(), random.nextInt(4) == 0 ? withHole() : square(100), years());
  }

  private Map<String, InputValue> inputs(String type) {
    return switch (type) {
      case "sloop" ->
          Map.of(
              "woningen", new InputValue.Amount(1 + random.nextInt(499)),
              "kosten", new InputValue.Amount(random.nextInt(10_000_000) / 100.0),
              "segment", new InputValue.Choice(random.nextBoolean() ? "koop" : "huur"));
      case "route" ->
          Map.of(
              "woningen", new InputValue.Text(word()),
              "open", new InputValue.YesNo(random.nextBoolean()),
              "een_lange_naam_van_een_invoer",
                  new InputValue.Amount(random.nextInt(1_000_000) / 1000.0),
              "een_lange_naam_van_nog_een", new InputValue.Amount(-random.nextInt(100)));
      default -> Map.of();
    };
  }

  private Policy policy() {
    return new Policy(some(Actor.class), some(Goal.class), some(Term.class), some(Principle.class));
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (random.nextInt(3) == 0) {
        some.add(constant);
      }
    }
    return some;
  }

  private Map<String, Double> shares() {
    return random.nextInt(3) == 0 ? Map.of() : Map.of("fonds", random.nextInt(1000) / 1000.0);
  }

  private double money() {
    return random.nextInt(1_000_000_000) / 100.0;
  }

  private Years years() {
    int start = Years.FIRST + random.nextInt(20);
    return new Years(start, start + random.nextInt(5));
  }

  private String name() {
    return "Ingreep " + word();
  }

  private String note() {
    String note = random.nextInt(3) == 0 ? "" : "Noot " + word() + " é".repeat(random.nextInt(200));
    return note.substring(0, Math.min(longest, note.length())).strip();
  }

  private String word() {
    return pick(WORDS.toArray(String[]::new));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private double east() {
    return 190_100 + random.nextInt(1_000_000) / 1000.0;
  }

  private double north() {
    return 320_600 + random.nextInt(600_000) / 1000.0;
  }

  private Place square(double side) {
    double x = east();
    double y = north();
    return drawn(
        "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %2$s))"
            .formatted(x, y, x + side, y + side));
  }

  private Place withHole() {
    Geometry around = ((Place.Drawn) square(200)).geometry().buffer(150);
    return new Place.Drawn(around.difference(around.getCentroid().buffer(20, 3)));
  }

  private Place line() {
    double x = east();
    double y = north();
    return random.nextBoolean()
        ? drawn("LINESTRING (%s %s, %s %s)".formatted(x, y, x + 80, y + 3))
        : drawn(
            "MULTILINESTRING ((%1$s %2$s, %3$s %4$s), (%1$s %4$s, %3$s %2$s))"
                .formatted(x, y, x + 80, y + 3));
  }

  private Place point() {
    return drawn("POINT (%s %s)".formatted(east(), north()));
  }

  private static Place drawn(String wkt) {
    return DorpsrandPlan.drawn(wkt);
  }
}
