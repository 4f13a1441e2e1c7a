package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Walks from the present state of a plan through its journal, back or forth. What a step does not
/// touch is shared with the state beside it.
final class Walk {
  private final StoredPlan stored;
  private final Map<String, TreeSet<Double>> orders = new HashMap<>();
  private final Map<String, TreeMap<Long, LayerRow>> tables = new HashMap<>();
  private Saved at;

  /// @param present what the file holds now
  Walk(StoredPlan stored, Saved present) {
    this.stored = stored;
    at = present;
  }

  /// An item before or after an edit, with the place it has in its group.
  private record Placed<T>(T item, String group, double order) {}

  /// An edit of one item.
  private record ItemEdit<T>(@Nullable Placed<T> before, @Nullable Placed<T> after) {
    /// Whether it stays where it is in its register.
    boolean staysWith(String id, String idAfter) {
      return before != null
          && after != null
          && id.equals(idAfter)
          && before.order() == after.order()
          && before.group().equals(after.group());
    }
  }

  /// Takes a step.
  ///
  /// @param edits of rows from how they are now
  /// @return the state after it
  /// @throws IllegalArgumentException when the journal does not fit the plan
  Saved through(List<Journal.Edit> edits) throws NoordwijzerException {
    Map<String, List<Journal.Edit>> byTable = new HashMap<>();
    edits.forEach(e -> byTable.computeIfAbsent(e.table(), _ -> new ArrayList<>()).add(e));
    Plan plan = header(at.plan(), byTable);
    for (RegisterLayer<?> part : RegisterLayer.ALL) {
      plan = changed(plan, part, byTable);
    }
    plan = scenarios(plan, byTable);
    at = new Saved(plan, look(byTable));
    return at;
  }

  private static List<Journal.Edit> of(Layer layer, Map<String, List<Journal.Edit>> byTable) {
    return byTable.getOrDefault(layer.table(), List.of());
  }

  private PlanRow row(String table, long key, byte[] bytes) {
    StoredLayer layer = stored.layer(table);
    return new PlanRow(stored.name(), layer.whole(), RowBytes.row(layer.whole(), key, bytes));
  }

  private String look(Map<String, List<Journal.Edit>> byTable) throws NoordwijzerException {
    String look = at.look();
    for (Journal.Edit edit : of(PlanSchema.LOOK, byTable)) {
      byte[] after = edit.after();
      look = after == null ? "" : row(edit.table(), edit.key(), after).textOrEmpty("opmaak");
    }
    return look;
  }

  private Plan header(Plan plan, Map<String, List<Journal.Edit>> byTable)
      throws NoordwijzerException {
    Set<String> changed = new HashSet<>();
    for (Layer layer : PlanSchema.REGION) {
      if (byTable.containsKey(layer.table())) {
        changed.add(layer.table());
      }
    }
    if (changed.isEmpty() && of(PlanSchema.PLAN, byTable).isEmpty()) {
      return plan;
    }
    load();
    for (String table : byTable.keySet()) {
      byTable.get(table).forEach(this::keep);
    }
    PlanRow header = loaded(PlanSchema.PLAN).getFirst();
    Region region = plan.region();
    if (!changed.isEmpty() || !region.areas().id().equals(RegionRows.edition(header))) {
      region = new RegionRows(header, this::loaded, region, changed).region();
    }
    return plan.withRegion(region).withName(header.textOrEmpty("naam"));
  }

  /// The file is as it was before the first step that touches what lies there.
  private void load() throws NoordwijzerException {
    if (tables.isEmpty()) {
      List<Layer> wanted = new ArrayList<>(PlanSchema.REGION);
      wanted.add(PlanSchema.PLAN);
      for (Layer layer : wanted) {
        TreeMap<Long, LayerRow> rows = new TreeMap<>();
        stored.source().rows(layer).forEach(row -> rows.put(row.row().key(), row.row()));
        tables.put(layer.table(), rows);
      }
    }
  }

  private void keep(Journal.Edit edit) {
    TreeMap<Long, LayerRow> rows = tables.get(edit.table());
    byte[] after = edit.after();
    if (rows != null && after == null) {
      rows.remove(edit.key());
    } else if (rows != null && after != null) {
      rows.put(edit.key(), row(edit.table(), edit.key(), after).row());
    }
  }

  private List<PlanRow> loaded(Layer wanted) {
    Layer whole = stored.layer(wanted.table()).whole();
    return tables.getOrDefault(wanted.table(), new TreeMap<>()).values().stream()
        .map(row -> new PlanRow(stored.name(), whole, row))
        .sorted(Comparator.comparingDouble(PlanRow::order))
        .toList();
  }

  private <T extends Identified> Plan changed(
      Plan plan, RegisterLayer<T> part, Map<String, List<Journal.Edit>> byTable)
      throws NoordwijzerException {
    List<Journal.Edit> edits = of(part.rows().layer(), byTable);
    if (edits.isEmpty()) {
      return plan;
    }
    Map<String, Register<T>> registers = new HashMap<>(Map.of("", part.of().apply(plan)));
    change(registers, part.rows().layer(), items(part.rows(), edits));
    return part.with().apply(plan, registers.getOrDefault("", Register.empty()));
  }

  private <T> List<ItemEdit<T>> items(ItemRows<T> rows, List<Journal.Edit> edits)
      throws NoordwijzerException {
    List<ItemEdit<T>> items = new ArrayList<>();
    for (Journal.Edit edit : edits) {
      items.add(
          new ItemEdit<>(placed(rows, edit, edit.before()), placed(rows, edit, edit.after())));
    }
    return items;
  }

  private <T> @Nullable Placed<T> placed(
      ItemRows<T> rows, Journal.Edit edit, byte @Nullable [] bytes) throws NoordwijzerException {
    if (bytes == null) {
      return null;
    }
    PlanRow row = row(edit.table(), edit.key(), bytes);
    return new Placed<>(rows.read(row), "", row.order());
  }

  /// Takes all out that goes or moves, then puts in, from the front to the back.
  private <T extends Identified> void change(
      Map<String, Register<T>> registers, Layer layer, List<ItemEdit<T>> edits)
      throws NoordwijzerException {
    List<Placed<T>> added = new ArrayList<>();
    for (ItemEdit<T> edit : edits) {
      Placed<T> before = edit.before();
      Placed<T> after = edit.after();
      if (before != null
          && after != null
          && edit.staysWith(before.item().id(), after.item().id())) {
        registers.computeIfPresent(after.group(), (_, r) -> r.replacing(after.item()));
        continue;
      }
      if (before != null) {
        orders(layer, before.group()).remove(before.order());
        registers.computeIfPresent(before.group(), (_, r) -> r.without(before.item().id()));
      }
      if (after != null) {
        added.add(after);
      }
    }
    added.sort(Comparator.comparingDouble(Placed::order));
    for (Placed<T> each : added) {
      TreeSet<Double> taken = orders(layer, each.group());
      int index = taken.headSet(each.order()).size();
      taken.add(each.order());
      registers.put(
          each.group(),
          registers.getOrDefault(each.group(), Register.empty()).with(index, each.item()));
    }
  }

  /// Numbers by which the rows of a group stand in order, as far as the walk has come.
  private TreeSet<Double> orders(Layer layer, String group) throws NoordwijzerException {
    if (!orders.containsKey(layer.table())) {
      orders.put(layer.table(), new TreeSet<>());
      boolean grouped = stored.layer(layer.table()).group().isPresent();
      for (PlanRow row : stored.source().rows(layer)) {
        if (!stored.layer(layer.table()).aside().contains(row.row().key())) {
          String place = grouped ? row.text(InterventionRows.SCENARIO) : "";
          orders
              .computeIfAbsent(layer.table() + '\0' + place, _ -> new TreeSet<>())
              .add(row.order());
        }
      }
    }
    return orders.computeIfAbsent(layer.table() + '\0' + group, _ -> new TreeSet<>());
  }

  /// What is the same object has not changed.
  @SuppressWarnings("ReferenceEquality")
  private Plan scenarios(Plan plan, Map<String, List<Journal.Edit>> byTable)
      throws NoordwijzerException {
    Map<String, Register<Intervention>> held = new HashMap<>();
    plan.scenarios().forEach(scenario -> held.put(scenario.id(), scenario.interventions()));
    List<ItemEdit<Intervention>> edits = new ArrayList<>();
    for (ItemEdit<InterventionRows.Held> edit :
        items(new InterventionRows(), of(PlanSchema.INTERVENTIONS, byTable))) {
      edits.add(new ItemEdit<>(held(edit.before()), held(edit.after())));
    }
    change(held, PlanSchema.INTERVENTIONS, edits);
    Map<String, Register<Scenario>> scenarios = new HashMap<>(Map.of("", plan.scenarios()));
    change(
        scenarios,
        PlanSchema.SCENARIOS,
        items(new ScenarioRows(), of(PlanSchema.SCENARIOS, byTable)));
    Register<Scenario> filled = scenarios.getOrDefault("", Register.empty());
    for (Scenario scenario : filled) {
      Register<Intervention> items = held.getOrDefault(scenario.id(), Register.empty());
      if (scenario.interventions() != items) {
        filled = filled.replacing(scenario.with(items));
      }
    }
    return filled == plan.scenarios() ? plan : plan.withScenarios(filled);
  }

  private static @Nullable Placed<Intervention> held(
      @Nullable Placed<InterventionRows.Held> placed) {
    return placed == null
        ? null
        : new Placed<>(placed.item().intervention(), placed.item().scenario(), placed.order());
  }
}
