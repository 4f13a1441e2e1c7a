package nl.noordwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.RandomCommands;
import org.junit.jupiter.api.Test;

/// Long runs of commands on a plan, with undo and redo.
class LongSessionTest {
  private static final long MEGABYTE = 1024 * 1024;

  /// Does commands at random and checks the plan after each.
  ///
  /// @return how many were not refused
  private static int edit(History<Plan> history, long seed, int commands) {
    RandomCommands random = new RandomCommands(seed);
    int done = 0;
    for (int i = 0; i < commands; i++) {
      Plan plan = history.value();
      PlanCommand command = random.next(plan);
      try {
        history.change(command.name().key(), command.apply(plan), command.mergeKey());
        done++;
      } catch (RefusedException e) {
        assertThat(history.value()).isSameAs(plan);
      }
      requireConsistent(history.value());
    }
    return done;
  }

  /// Every id comes once, and whatever is referred to is there.
  private static void requireConsistent(Plan plan) {
    Set<String> ids = new HashSet<>();
    plan.interventions()
        .forEach(intervention -> {
          if (!ids.add(intervention.id())) {
            throw new AssertionError("twice: " + intervention.id());
          }
          if (DorpsrandPlan.CATALOGUE.type(intervention.type(), plan).isEmpty()) {
            throw new AssertionError("no type " + intervention.type());
          }
          intervention.financing().shares().keySet().forEach(plan.funding()::require);
        });
    assertThat(plan.base().interventions()).isEmpty();
    for (Scenario scenario : plan.scenarios()) {
      for (Intervention intervention : scenario.interventions()) {
        assertThat(scenario.interventions().find(intervention.id())).containsSame(intervention);
      }
    }
  }

  private static void requireUndoneAndRedone(History<Plan> history, Plan first) {
    Plan last = history.value();
    while (history.undoName().isPresent()) {
      history.undo();
    }
    assertThat(history.value()).isEqualTo(first);
    while (history.redoName().isPresent()) {
      history.redo();
    }
    assertThat(history.value()).isEqualTo(last);
  }

  @Property(tries = 60)
  void whateverIsDoneCanBeUndoneToTheStartAndRedoneToTheEnd(@ForAll long seed) {
    Plan first = DorpsrandPlan.plan();
    History<Plan> history = new History<>(first);
    edit(history, seed, 60);
    requireUndoneAndRedone(history, first);
  }

  @Test
  void tenThousandCommandsCanBeUndoneToTheStartAndRedoneToTheEnd() {
    Plan first = DorpsrandPlan.plan();
    History<Plan> history = new History<>(first);
    int done = edit(history, 2026, 10_000);
    assertThat(done).isBetween(5_000, 9_999);
    assertThat(history.value()).isNotEqualTo(first);
    requireUndoneAndRedone(history, first);
  }

  @Test
  void theSameActsOnTheSamePlanGiveTheSamePlan() {
    History<Plan> one = new History<>(DorpsrandPlan.plan());
    History<Plan> other = new History<>(DorpsrandPlan.plan());
    Plan start = one.value();
    edit(one, 7, 40);
    edit(other, 7, 40);
    assertThat(other.value().scenarios()).isEqualTo(one.value().scenarios());
    assertThat(one.value().scenarios()).isNotEqualTo(start.scenarios());
  }

  /// 2,000 interventions of which one changes, 10,000 times over: copies of the list alone would
  /// hold 80 MB, with a table by id far more.
  @Test
  void aLongHistoryOfALargePlanHoldsLittleMemory() {
    Plan start = DorpsrandPlan.plan();
    List<Intervention> many = new ArrayList<>();
    IntStream.range(0, 2_000).forEach(i -> many.add(DorpsrandPlan.demolition("i" + i)));
    Scenario variant = start.scenarios().require("A").with(Register.of(many));
    History<Plan> history = new History<>(start.with(variant));
    long before = used();
    for (int i = 0; i < 10_000; i++) {
      Intervention next =
          history
              .value()
              .intervention("i" + i * 7 % 2_000)
              .orElseThrow()
              .with("woningen", new InputValue.Amount(i));
      PlanCommand command = new ReplaceIntervention(next, ReplaceIntervention.Aspect.INPUTS, "");
      history.change("step", command.apply(history.value()), command.mergeKey());
    }
    long held = (used() - before) / MEGABYTE;
    assertThat(held).isLessThan(60);
    assertThat(history.undoName()).contains("step");
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
