package nl.noordwijzer.ui.effect;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.outcome.EffectTables;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.outcome.VerdictMarks;
import nl.noordwijzer.outcome.Wish;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Drags a vertex of the example plan, step by step, and prints how long all figures of the panel
/// and the verdicts on the map take to follow: on the clock, and of the processor on the thread
/// that computes them.
public final class LiveEffectsBenchmark {
  private static final int WARM_UP = 300;
  private static final int TURNS = 201;

  private final Texts texts = Texts.in(Texts.DUTCH);
  private final EffectWords words = new EffectWords(texts);
  private final Plan example;
  private final EffectModel model;

  private LiveEffectsBenchmark() throws NoordwijzerException {
    example =
        new PlanBeginning(ShippedCatalogue.get(), texts)
            .example(Path.of("maps", "heerlen-noord"), ShippedRegion.get());
    model = EffectModel.of(example, ShippedCatalogue.get());
  }

  public static void main(String[] arguments) throws NoordwijzerException {
    LiveEffectsBenchmark bench = new LiveEffectsBenchmark();
    List<ScopeChoice> choices = ScopeChoice.of(bench.example, bench.texts);
    bench.measure("ineens", "ineens-slakhorst_ineens", choices.getFirst());
    bench.measure("mengen", "mengen-slakhorst_1", choices.getFirst());
    bench.measure("mengen", "mengen-groen_caumerbeek", choices.getFirst());
    bench.measure("mengen", "mengen-slakhorst_1", choices.get(1));
    bench.measure("mengen", "mengen-slakhorst_1", choices.getLast());
  }

  private void measure(String scenario, String intervention, ScopeChoice choice) {
    Drag drag = new Drag(scenario, intervention, choice);
    List<double[]> times = new ArrayList<>();
    for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
      double[] time = {clock(), processor(), 0, 0};
      drag.step();
      time[2] = clock();
      time[3] = processor();
      if (turn >= WARM_UP) {
        times.add(new double[] {time[2] - time[0], time[3] - time[1]});
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-60s clock %s, processor %s%n",
        intervention + " in " + choice.name(),
        format(times, 0),
        format(times, 1));
  }

  private static double clock() {
    return System.nanoTime() / 1e6;
  }

  private static double processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  /// Median, and the range of the middle 80 %.
  private static String format(List<double[]> times, int which) {
    double[] sorted = times.stream().mapToDouble(time -> time[which]).sorted().toArray();
    int last = sorted.length - 1;
    return String.format(
        Locale.ROOT,
        "%.2f ms (%.2f to %.2f)",
        sorted[last / 2],
        sorted[last / 10],
        sorted[last - last / 10]);
  }

  /// A vertex that moves one metre further at each step, to and fro over thirty metres.
  private final class Drag {
    private final Scenario scenario;
    private final Intervention intervention;
    private final ScopeChoice choice;
    private final Map<Place, Scope> scopes = new HashMap<>();
    private Effects effects;
    private int steps;

    Drag(String scenario, String intervention, ScopeChoice choice) {
      this.scenario = example.scenarios().require(scenario);
      this.intervention = this.scenario.interventions().require(intervention);
      this.choice = choice;
      effects = Effects.of(wish(), model, null);
    }

    void step() {
      steps++;
      effects = Effects.of(wish(), model, effects);
      if (EffectTables.BOOKS.of(effects, words).lines().isEmpty()
          || VerdictMarks.of(effects.effect(), words, this::scope).said().isEmpty()) {
        throw new IllegalStateException("no tables or no marks");
      }
    }

    private Scope scope(PlanArea area) {
      return scopes.computeIfAbsent(area.place(), it -> Scope.of(it, example.region()));
    }

    private Wish wish() {
      Geometry geometry = ((Place.Drawn) intervention.place()).geometry().copy();
      Coordinate vertex = geometry.getCoordinates()[1];
      vertex.x += steps % 30 + steps / 1000.0;
      geometry.geometryChanged();
      Intervention moved = intervention.with(new Place.Drawn(geometry));
      Scenario next = scenario.with(scenario.interventions().replacing(moved));
      return new Wish(example.with(next), next, choice, intervention.id(), false);
    }
  }
}
