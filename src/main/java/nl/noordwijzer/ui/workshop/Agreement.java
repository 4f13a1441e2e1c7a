package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;

/// The assumptions that lie on the table: those with a range, a few at a time. FX thread only.
public final class Agreement {
  /// Assumptions that a room can talk about at once.
  static final int MOST = 5;

  private final ObjectProperty<List<String>> ids = new SimpleObjectProperty<>(List.of());
  private boolean chosen;

  /// Their ids, in the order in which they came.
  ObjectProperty<List<String>> idsProperty() {
    return ids;
  }

  /// Those of a plan that a room can agree on.
  static List<Assumption> possible(Plan plan) {
    return plan.assumptions().stream()
        .filter(it -> it.low() < it.high() && !TargetMix.isTarget(it))
        .toList();
  }

  /// Those on the table, as they are in a plan.
  List<Assumption> of(Plan plan) {
    return in(plan, ids.get());
  }

  static List<Assumption> in(Plan plan, List<String> ids) {
    return ids.stream().flatMap(id -> plan.assumptions().find(id).stream()).toList();
  }

  /// Lays one on the table, or takes it off.
  void take(String id, boolean in) {
    chosen = true;
    List<String> next = new ArrayList<>(ids.get());
    next.remove(id);
    if (in && next.size() < MOST) {
      next.add(id);
    }
    ids.set(List.copyOf(next));
  }

  /// Lays what the scenario rests on most plainly on the table: one of how people move, and two
  /// prices. Only until the operator chose.
  void propose(Effects effects) {
    if (chosen || !ids.get().isEmpty()) {
      return;
    }
    Set<String> prices = CostSum.prices(AreaMoney.costs(effects.effect()));
    List<String> all = possible(effects.wish().plan()).stream().map(Assumption::id).toList();
    ids.set(
        Stream.concat(
                all.stream().filter(id -> !prices.contains(id)).limit(1),
                all.stream().filter(prices::contains).limit(2))
            .toList());
  }
}
