package nl.noordwijzer.planfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;

/// Makes what is proposed, and what the map looks like, of the rows of a plan.
record ProposalRows(PlanRow header, RowSource source) {
  Saved read(Region region) throws NoordwijzerException {
    Plan plan =
        new Plan(
            header.id(),
            header.textOrEmpty("naam"),
            region,
            Register.empty(),
            scenarios(),
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty());
    for (RegisterLayer<?> part : RegisterLayer.ALL) {
      plan = filled(plan, part);
    }
    return new Saved(plan, look());
  }

  private <T extends Identified> Plan filled(Plan plan, RegisterLayer<T> part)
      throws NoordwijzerException {
    return part.with().apply(plan, register(part.rows()));
  }

  private <T extends Identified> Register<T> register(ItemRows<T> items)
      throws NoordwijzerException {
    Register<T> register = Register.empty();
    for (PlanRow row : source.rows(items.layer())) {
      T item = items.read(row);
      if (register.contains(item.id())) {
        throw row.wrong("code");
      }
      register = register.with(item);
    }
    return register;
  }

  private Register<Scenario> scenarios() throws NoordwijzerException {
    Register<Scenario> scenarios = register(new ScenarioRows());
    if (scenarios.isEmpty()) {
      throw new NoordwijzerException("planfile.scenarios", null, header.file());
    }
    Map<String, Register<Intervention>> held = new HashMap<>();
    Set<String> ids = new HashSet<>();
    InterventionRows items = new InterventionRows();
    for (PlanRow row : source.rows(items.layer())) {
      InterventionRows.Held item = items.read(row);
      if (!ids.add(item.intervention().id())) {
        throw row.wrong("code");
      }
      if (!scenarios.contains(item.scenario()) || scenarios.get(0).id().equals(item.scenario())) {
        throw row.wrong(InterventionRows.SCENARIO);
      }
      held.merge(item.scenario(), Register.of(List.of(item.intervention())), ProposalRows::joined);
    }
    Register<Scenario> filled = Register.empty();
    for (Scenario scenario : scenarios) {
      filled = filled.with(scenario.with(held.getOrDefault(scenario.id(), Register.empty())));
    }
    return filled;
  }

  private static Register<Intervention> joined(
      Register<Intervention> some, Register<Intervention> one) {
    return some.with(one.get(0));
  }

  private String look() throws NoordwijzerException {
    List<PlanRow> rows = source.rows(PlanSchema.LOOK);
    return rows.isEmpty() ? "" : rows.getFirst().textOrEmpty("opmaak");
  }
}
