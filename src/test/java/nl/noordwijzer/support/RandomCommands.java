package nl.noordwijzer.support;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.edit.ChangeTemplates;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.CopyInterventions;
import nl.noordwijzer.edit.CopyScenario;
import nl.noordwijzer.edit.DescribeScenario;
import nl.noordwijzer.edit.MoveIntervention;
import nl.noordwijzer.edit.MoveScenario;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.RemoveScenario;
import nl.noordwijzer.edit.RenamePlan;
import nl.noordwijzer.edit.RenameScenario;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.edit.ReplaceRegion;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import org.locationtech.jts.geom.Point;

/// Acts of a planner with Dorpsrand, at random but the same for the same seed. Some are acts that a
/// plan refuses.
public final class RandomCommands {
  private static final int KINDS = 22;

  /// More than this makes a scenario that is copied too large for a test.
  private static final int LARGEST_COPY = 60;

  private final Random random;
  private final Supplier<String> ids = DorpsrandPlan.ids("r");

  public RandomCommands(long seed) {
    random = new Random(seed);
  }

  /// The next act on a plan.
  public PlanCommand next(Plan plan) {
    Scenario scenario = pick(plan.scenarios());
    int kind = random.nextInt(KINDS);
    return kind < 12 || scenario.interventions().isEmpty()
        ? onThePlan(kind % 12, plan, scenario)
        : onInterventions(kind, plan, scenario);
  }

  private PlanCommand onThePlan(int kind, Plan plan, Scenario scenario) {
    return switch (kind) {
      case 0 -> new RenamePlan(ids.get());
      case 1 -> new AddScenario(ids.get(), "Nieuw");
      case 2 ->
          scenario.interventions().size() > LARGEST_COPY
              ? new RemoveScenario(scenario.id(), scenario.name())
              : CopyScenario.of(plan, scenario.id(), "Kopie", ids);
      case 3 -> new RenameScenario(scenario.id(), ids.get());
      case 4 -> new DescribeScenario(scenario.id(), scenario.name(), ids.get());
      case 5 -> new RemoveScenario(scenario.id(), scenario.name());
      case 6 -> new MoveScenario(scenario.id(), scenario.name(), random.nextInt(4));
      case 7 -> areaOrNote(plan);
      case 8 -> fundingOrType(plan);
      case 9 -> region();
      case 10 -> template(plan);
      default -> new AddIntervention(scenario.id(), intervention(plan));
    };
  }

  private PlanCommand onInterventions(int kind, Plan plan, Scenario scenario) {
    Intervention one = pick(scenario.interventions());
    return switch (kind) {
      case 12 -> new RemoveInterventions(List.of(one.id()));
      case 13 -> new CopyInterventions(List.of(one.id()), pick(plan.scenarios()).id(), ids);
      case 14 -> new MoveIntervention(one.id(), one.name(), random.nextInt(9));
      case 15 -> new RemoveInterventions(List.of(one.id(), "nergens"));
      case 16 ->
          new CommandSequence(
              new Phrase("edit.intervention.remove", 1),
              List.of(
                  new RenameScenario(scenario.id(), ids.get()),
                  new RemoveInterventions(List.of(one.id()))));
      case 17 ->
          replace(one.with(new Years(2022 + random.nextInt(9), 2040)), "g" + random.nextInt(2));
      case 18 -> replace(one.with(financing(plan)), "");
      default -> replace(one.with(square()), "");
    };
  }

  private static PlanCommand replace(Intervention intervention, String gesture) {
    return new ReplaceIntervention(intervention, ReplaceIntervention.Aspect.DETAILS, gesture);
  }

  private Intervention intervention(Plan plan) {
    InterventionType type =
        plan.types().isEmpty() || random.nextBoolean()
            ? DorpsrandPlan.DEMOLITION
            : pick(plan.types());
    return type.draft(ids.get(), "Ingreep", square(), new Years(2025, 2030))
        .with("woningen", new InputValue.Amount(1 + random.nextInt(99)))
        .with(financing(plan));
  }

  private Place square() {
    return DorpsrandPlan.square(190_000 + random.nextInt(2_000), 320_500 + random.nextInt(1_000));
  }

  private Financing financing(Plan plan) {
    return plan.funding().isEmpty()
        ? Financing.NONE
        : new Financing(Map.of(pick(plan.funding()).id(), random.nextDouble()), null);
  }

  private PlanCommand areaOrNote(Plan plan) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new AddItem<>(
              PlanPart.AREAS, new PlanArea(ids.get(), "Gebied", PlanArea.Kind.PLAN_AREA, square()));
      case 1 ->
          new AddItem<>(
              PlanPart.NOTES,
              new Note(
                  ids.get(),
                  (Point) WktAreas.geometry("POINT (190300 321500)"),
                  "Notitie",
                  NoteTheme.OTHER,
                  "Els",
                  Instant.EPOCH));
      case 2 ->
          plan.areas().isEmpty()
              ? new RenamePlan(ids.get())
              : new RemoveItem<>(PlanPart.AREAS, pick(plan.areas()));
      default ->
          new ReplaceItem<>(
              PlanPart.ASSUMPTIONS,
              DorpsrandPlan.COST.with(1, 2 + random.nextInt(9), 20, Names.same("mij")),
              "");
    };
  }

  private PlanCommand fundingOrType(Plan plan) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new AddItem<>(
              PlanPart.FUNDING,
              new FundingSource(
                  ids.get(), Names.same("Bron"), null, null, Names.same(""), Names.same("")));
      case 1 ->
          plan.funding().isEmpty()
              ? new RenamePlan(ids.get())
              : new RemoveItem<>(PlanPart.FUNDING, pick(plan.funding()));
      case 2 ->
          new AddItem<>(
              PlanPart.TYPES,
              DorpsrandPlan.type(ids.get(), DorpsrandPlan.DEMOLITION.kinds(), List.of(), ""));
      default ->
          plan.types().isEmpty()
              ? new RenamePlan(ids.get())
              : new RemoveItem<>(PlanPart.TYPES, pick(plan.types()));
    };
  }

  private PlanCommand template(Plan plan) {
    OwnTemplate page =
        new OwnTemplate("boek", ids.get(), "", Names.same("Kaart"), "{" + ids.get() + "}");
    Phrase name = new Phrase("edit.plan.rename", page.names());
    if (plan.templates().isEmpty() || random.nextInt(3) == 0) {
      return new ChangeTemplates(name, List.of(page), List.of(), "");
    }
    OwnTemplate one = pick(plan.templates());
    return random.nextBoolean()
        ? new ChangeTemplates(
            name, List.of(one.withJson(ids.get())), List.of(), "g" + random.nextInt(2))
        : new ChangeTemplates(name, List.of(page), List.of(one.id()), "");
  }

  private static PlanCommand region() {
    return new ReplaceRegion(DorpsrandMap.region(), new Phrase("edit.plan.rename", "x"));
  }

  private <T extends Identified> T pick(Register<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
