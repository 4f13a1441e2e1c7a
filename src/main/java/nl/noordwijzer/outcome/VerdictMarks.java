package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.map.PlanMark;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PlanArea;

/// What a map says of a scenario: the verdict on each plan area, and which interventions displace
/// anyone or share their homes.
public final class VerdictMarks {
  private VerdictMarks() {}

  /// @param scopes of the plan areas
  public static PlanMarks of(
      ScenarioEffect effect, EffectWords words, Function<PlanArea, Scope> scopes) {
    Verdicts verdicts = new Verdicts(effect);
    Set<String> contested = contested(effect);
    Map<String, PlanMarks.Said> said = new HashMap<>();
    for (Intervention intervention : effect.scenario().interventions()) {
      String id = intervention.id();
      said.put(id, said(verdicts.of(id), contested.contains(id), words));
    }
    said.values().removeIf(it -> it.marks().isEmpty());
    for (PlanArea area : effect.plan().areas()) {
      Verdict verdict = verdicts.of(scopes.apply(area));
      said.put(area.id(), new PlanMarks.Said(List.of(mark(verdict)), words.onMap(verdict)));
    }
    return new PlanMarks(said);
  }

  private static Set<String> contested(ScenarioEffect effect) {
    Set<String> contested = new HashSet<>();
    for (HomeConflict conflict : effect.conflicts()) {
      contested.add(conflict.first());
      contested.add(conflict.second());
    }
    return contested;
  }

  /// Of an intervention: nothing where it displaces no one and has its homes to itself.
  private static PlanMarks.Said said(Verdict verdict, boolean contested, EffectWords words) {
    List<PlanMark> marks = new ArrayList<>();
    boolean judged = verdict.kind() != Verdict.Kind.NONE;
    if (judged) {
      marks.add(mark(verdict));
    }
    if (contested) {
      marks.add(PlanMark.CONTESTED);
    }
    return new PlanMarks.Said(marks, judged ? words.onMap(verdict) : "");
  }

  private static PlanMark mark(Verdict verdict) {
    return switch (verdict.kind()) {
      case NONE -> PlanMark.NONE;
      case CAUTION -> PlanMark.CAUTION;
      case DISPLACEMENT -> PlanMark.DISPLACEMENT;
    };
  }
}
