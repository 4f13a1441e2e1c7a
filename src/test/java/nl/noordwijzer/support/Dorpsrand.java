package nl.noordwijzer.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// A made-up town in RD metres: six neighbourhoods of 100 by 100 m in a row, two to a district; the
/// programme area holds the first two districts, the focus area the second and third neighbourhood.
public final class Dorpsrand {
  public static final int YEAR = 2019;
  public static final Source SOURCE =
      new Source(
          "test",
          Names.same("Telling"),
          "Gemeente",
          "CC0",
          new Names("Bron: telling", "Source: count"),
          false);

  public static final Indicator DWELLINGS = indicator("dwellings", Aggregation.sum(null), null);
  public static final Indicator TENANTS = indicator("tenants", Aggregation.sum("dwellings"), null);
  public static final Indicator SHARE =
      indicator("share", Aggregation.weightedBy("dwellings"), null);
  public static final Indicator LOCAL = indicator("local", Aggregation.none(), null);

  /// Tenants per hundred dwellings.
  public static final Indicator RATIO =
      computed(
          "ratio",
          "tenants / dwellings * 100",
          Set.of("tenants", "dwellings"),
          input -> input.applyAsDouble("tenants") / input.applyAsDouble("dwellings") * 100);

  /// Dwellings that the share tells of.
  public static final Indicator SHARED =
      computed(
          "shared",
          "dwellings * share / 100",
          Set.of("dwellings", "share"),
          input -> input.applyAsDouble("dwellings") * input.applyAsDouble("share") / 100);

  /// Tenants that the share tells of.
  public static final Indicator SHARED_TENANTS =
      computed(
          "shared_tenants",
          "tenants * share / 100",
          Set.of("tenants", "share"),
          input -> input.applyAsDouble("tenants") * input.applyAsDouble("share") / 100);

  private final List<Observation> observations = new ArrayList<>();

  /// Code of the n-th neighbourhood, from 1.
  public static String neighbourhood(int n) {
    return "BU" + n;
  }

  public static AreaSet areas() {
    List<Area> areas = new ArrayList<>();
    for (int n = 1; n <= 6; n++) {
      areas.add(
          area(
              neighbourhood(n),
              AreaLevel.NEIGHBOURHOOD,
              "WK" + (n + 1) / 2,
              List.of(),
              box(n - 1, n)));
    }
    for (int n = 1; n <= 3; n++) {
      String parent = n < 3 ? "PROGRAMME" : "GM";
      areas.add(area("WK" + n, AreaLevel.DISTRICT, parent, List.of(), box(2 * n - 2, 2 * n)));
    }
    areas.add(area("FOCUS", AreaLevel.FOCUS_AREA, "PROGRAMME", List.of("BU2", "BU3"), box(1, 3)));
    areas.add(area("PROGRAMME", AreaLevel.PROGRAMME_AREA, "GM", List.of("WK1", "WK2"), box(0, 4)));
    areas.add(area("GM", AreaLevel.MUNICIPALITY, null, List.of(), box(0, 6)));
    return new AreaSet("dorpsrand", areas);
  }

  private static Area area(
      String code, AreaLevel level, @Nullable String parent, List<String> parts, String wkt) {
    return new Area(code, "Name of " + code, level, parent, parts, geometry(wkt));
  }

  private static String box(int fromColumn, int toColumn) {
    int west = 190_000 + 100 * fromColumn;
    int east = 190_000 + 100 * toColumn;
    return "POLYGON ((%d 320000, %d 320000, %d 320100, %d 320100, %d 320000))"
        .formatted(west, east, east, west, west);
  }

  public static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static Indicator indicator(String id, Aggregation aggregation, @Nullable Formula formula) {
    Names name = Names.same("Name of " + id);
    return new Indicator(
        id,
        name,
        name,
        Names.same("Theme"),
        Names.same("%"),
        aggregation.rule() == Aggregation.Rule.SUM ? IndicatorKind.COUNT : IndicatorKind.SHARE,
        aggregation,
        1,
        formula,
        List.of(),
        null);
  }

  private static Indicator computed(
      String id, String text, Set<String> inputs, ToDoubleFunction<ToDoubleFunction<String>> rule) {
    return indicator(id, Aggregation.none(), new Rule(text, inputs, rule));
  }

  public static Figure.Known published(double value) {
    return new Figure.Known(value, new Origin.Published(SOURCE));
  }

  /// States a figure of [#YEAR].
  public Dorpsrand with(String area, Indicator indicator, double value) {
    observations.add(new Observation(area, indicator.id(), YEAR, published(value)));
    return this;
  }

  /// States the dwellings and the share of an area.
  public Dorpsrand with(String area, double dwellings, double share) {
    return with(area, DWELLINGS, dwellings).with(area, SHARE, share);
  }

  public Statistics statistics() {
    return new Statistics(
        areas(),
        new IndicatorCatalogue(
            List.of(DWELLINGS, TENANTS, SHARE, LOCAL, RATIO, SHARED, SHARED_TENANTS)),
        new Observations(observations));
  }

  private record Rule(
      String text, Set<String> inputs, ToDoubleFunction<ToDoubleFunction<String>> rule)
      implements Formula {
    @Override
    public double evaluate(ToDoubleFunction<String> input) {
      return rule.applyAsDouble(input);
    }
  }
}
