package nl.noordwijzer.ui.page;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// Which scenarios a bidbook is about, in order.
///
/// @param wanted how many there must be
/// @param ids of the chosen ones, the base not among them
record ScenarioChoice(int wanted, List<String> ids) {
  ScenarioChoice {
    ids = List.copyOf(ids);
  }

  /// Those of a plan that a bidbook can be about: the base only where there is nothing else.
  static List<Scenario> candidates(Plan plan) {
    List<Scenario> all = plan.scenarios().toList();
    return all.size() == 1 ? all : all.subList(1, all.size());
  }

  /// As many as are wanted: those that were chosen, and others of the plan after them.
  static ScenarioChoice usual(int wanted, List<String> before, Plan plan) {
    List<String> there = candidates(plan).stream().map(Scenario::id).toList();
    List<String> ids = new ArrayList<>(before);
    ids.retainAll(there);
    there.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return new ScenarioChoice(wanted, ids.subList(0, Math.min(wanted, ids.size())));
  }

  /// With one more, in the place of the last where there would be too many.
  ScenarioChoice with(String id) {
    List<String> next = new ArrayList<>(without(id).ids);
    while (!next.isEmpty() && next.size() >= wanted) {
      next.removeLast();
    }
    next.add(id);
    return new ScenarioChoice(wanted, next);
  }

  ScenarioChoice without(String id) {
    return new ScenarioChoice(wanted, ids.stream().filter(it -> !it.equals(id)).toList());
  }

  /// With one of them a place earlier.
  ScenarioChoice earlier(String id) {
    int place = ids.indexOf(id);
    List<String> next = new ArrayList<>(ids);
    if (place > 0) {
      next.remove(place);
      next.add(place - 1, id);
    }
    return new ScenarioChoice(wanted, next);
  }

  /// The chosen ones that are still there.
  List<Scenario> of(Plan plan) {
    return ids.stream().flatMap(id -> plan.scenarios().find(id).stream()).toList();
  }
}
