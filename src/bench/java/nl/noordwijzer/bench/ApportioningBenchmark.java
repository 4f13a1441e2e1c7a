package nl.noordwijzer.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.effect.ArealInterpolation;
import nl.noordwijzer.effect.AssumedValues;
import nl.noordwijzer.effect.Baseline;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.StockEstimate;
import nl.noordwijzer.support.EffectTown;
import org.locationtech.jts.geom.Geometry;

/// Prints how telling the stock of 400 plan areas in a country of 60,000 complexes compares with a
/// plain loop, and with PostGIS where that is installed, and by how much their outcomes differ.
///
/// What is compared is measured by turns, so that a busy machine slows all of it alike; a ratio is
/// the median of the ratios of the turns.
public final class ApportioningBenchmark {
  private static final int WARM_UP = 6;
  private static final int TURNS = 11;
  private static final int COMPLEXES = 60_000;
  private static final int PLAN_AREAS = 400;
  private static final AssumedValues ASSUMED =
      new AssumedValues(EffectTown.CATALOGUE.assumptions(), Outlook.EXPECTED);

  private final Map<String, Supplier<Object>> work = new LinkedHashMap<>();
  private final Map<String, double[]> outcomes = new LinkedHashMap<>();
  private final Region region;
  private final List<Geometry> surfaces;

  private ApportioningBenchmark() {
    BenchHomes homes = new BenchHomes(COMPLEXES);
    region = homes.region();
    surfaces = homes.planAreas(PLAN_AREAS);
  }

  public static void main(String[] arguments) throws IOException {
    ApportioningBenchmark benchmark = new ApportioningBenchmark();
    benchmark.addProgram();
    benchmark.addPlainLoop();
    if (PostGis.isThere()) {
      try (PostGis server = new PostGis()) {
        benchmark.addPostGis(server);
        benchmark.run();
      }
    } else {
      System.out.println("PostGIS is not installed (Debian: postgresql-15-postgis-3)");
      benchmark.run();
    }
  }

  private void addProgram() {
    Series made = new Series();
    made.time(() -> stock());
    print("stock of the country, once per plan", made.toString());
    ArealInterpolation stock = stock();
    add("program", surface -> total(stock.within(surface)));
  }

  private ArealInterpolation stock() {
    return new ArealInterpolation(Baseline.of(region, ASSUMED));
  }

  private static double total(StockEstimate estimate) {
    return estimate.stock().total();
  }

  private void addPlainLoop() {
    PlainApportioning complexes = new PlainApportioning(KnownHomes.complexes(region));
    PlainApportioning rest = new PlainApportioning(KnownHomes.rest(region));
    ToDoubleFunction<Geometry> loop = surface -> complexes.within(surface) + rest.within(surface);
    add("plain loop, two threads", loop);
    add("plain loop", () -> surfaces.stream().mapToDouble(loop).toArray());
  }

  /// Work that is done for all surfaces by as many threads as there are processors.
  private void add(String name, ToDoubleFunction<Geometry> homes) {
    add(name, () -> surfaces.parallelStream().mapToDouble(homes).toArray());
  }

  private void add(String name, Supplier<double[]> homes) {
    work.put(
        name,
        () -> {
          double[] outcome = homes.get();
          outcomes.put(name, outcome);
          return outcome;
        });
  }

  private void addPostGis(PostGis server) throws IOException {
    server.keep("complexes", KnownHomes.complexes(region));
    server.keep("neighbourhoods", KnownHomes.rest(region));
    server.keep("plans", surfaces.stream().map(it -> new KnownHomes(it, 0)).toList());
    print("PostGIS, complexes", workers(server, "complexes"));
    print("PostGIS, neighbourhoods", workers(server, "neighbourhoods"));
    add(
        "PostGIS",
        () -> {
          double[] sums = new double[surfaces.size()];
          addTo(sums, server.ask(question("complexes")));
          addTo(sums, server.ask(question("neighbourhoods")));
          return sums;
        });
  }

  private static String question(String table) {
    return """
    SELECT plans.id, sum(it.homes * CASE WHEN ST_CoveredBy(it.geom, plans.geom) THEN 1
      ELSE ST_Area(ST_Intersection(it.geom, plans.geom)) / it.area END)
    FROM plans JOIN %s it ON ST_Intersects(it.geom, plans.geom) GROUP BY plans.id;\
    """
        .formatted(table);
  }

  private static String workers(PostGis server, String table) {
    return server.ask("EXPLAIN ANALYZE " + question(table)).stream()
        .filter(line -> line.contains("Workers Launched"))
        .map(String::strip)
        .findFirst()
        .orElse("no workers");
  }

  private static void addTo(double[] sums, List<String> answer) {
    for (String line : answer) {
      String[] fields = line.split("\\|");
      sums[Integer.parseInt(fields[0])] += Double.parseDouble(fields[1]);
    }
  }

  private void run() {
    Map<String, Series> series = Series.run(work, WARM_UP, TURNS);
    series.forEach((name, times) -> print(name, times.toString()));
    Series program = series.remove("program");
    series.forEach((name, times) -> {
      print("program / " + name, program.per(times));
      print("largest difference to " + name, "%.1e".formatted(difference(name)));
    });
  }

  /// Of the homes in any plan area, as a part of them.
  private double difference(String name) {
    double[] ours = outcomes.get("program");
    double[] theirs = outcomes.get(name);
    double most = 0;
    for (int i = 0; i < ours.length; i++) {
      most = Math.max(most, Math.abs(ours[i] - theirs[i]) / Math.max(1, Math.abs(theirs[i])));
    }
    return most;
  }

  private static void print(String what, String outcome) {
    System.out.printf(Locale.ROOT, "%-45s %s%n", what, outcome);
  }
}
