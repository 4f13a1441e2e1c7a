package nl.noordwijzer.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.AreaFill;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.SyntheticCountry;
import nl.noordwijzer.text.Figures;
import nl.noordwijzer.text.Texts;

/// The synthetic country as a region with one indicator, and pictures of it.
public final class BenchCountry {
  private static final int YEAR = 2026;
  private static final Names NAME = Names.same("Homes");
  private static final Source SOURCE =
      new Source("synthetic", NAME, "Noordwijzer", "CC0", NAME, true);
  private static final Indicator INDICATOR =
      new Indicator(
          "homes",
          NAME,
          NAME,
          NAME,
          NAME,
          IndicatorKind.COUNT,
          Aggregation.sum(null),
          0,
          null,
          List.of(),
          null);

  private final Region region;

  public BenchCountry() {
    this(SyntheticCountry.areas(SyntheticCountry.NATIONAL), randomHomes());
  }

  /// @param homes number of homes in each area
  BenchCountry(AreaSet areas, ToDoubleFunction<Area> homes) {
    Statistics statistics =
        new Statistics(
            areas,
            new IndicatorCatalogue(List.of(INDICATOR)),
            new Observations(observations(areas, homes)));
    region = new Region(areas, List.of(), statistics, new Ownership(List.of(), SOURCE), SOURCE);
  }

  private static ToDoubleFunction<Area> randomHomes() {
    SplittableRandom random = new SplittableRandom(1);
    return _ -> random.nextInt(5000);
  }

  private static List<Observation> observations(AreaSet areas, ToDoubleFunction<Area> homes) {
    List<Observation> observations = new ArrayList<>();
    for (Area area : areas.areas()) {
      Figure figure = new Figure.Known(homes.applyAsDouble(area), new Origin.Published(SOURCE));
      observations.add(new Observation(area.code(), INDICATOR.id(), YEAR, figure));
    }
    return observations;
  }

  public Region region() {
    return region;
  }

  /// The whole country on a picture of the given size, in pixels.
  Viewport view(int width, int height) {
    return Viewport.fit(region.areas().extent(AreaLevel.NEIGHBOURHOOD), width, height, 0);
  }

  public MapStyle style() {
    return new MapStyle(
        new MapTheme(AreaLevel.NEIGHBOURHOOD, INDICATOR.id(), null, YEAR),
        ClassSpec.of(ClassMethod.QUANTILE, 5),
        Ramps.all().getFirst().id(),
        false,
        List.of(
            LayerStyle.hidden(LayerKind.SURROUNDINGS),
            LayerStyle.shown(LayerKind.INDICATOR),
            LayerStyle.hidden(LayerKind.OWNERSHIP),
            LayerStyle.shown(LayerKind.BOUNDARIES),
            LayerStyle.hidden(LayerKind.PLAN_AREAS),
            LayerStyle.hidden(LayerKind.INTERVENTIONS),
            LayerStyle.hidden(LayerKind.FOCUS_AREAS),
            LayerStyle.hidden(LayerKind.LABELS)));
  }

  /// Fills and borders only, in five colours at random.
  MapPicture picture(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] ramp = Ramps.all().getFirst().colours(5, false);
    Map<String, AreaFill> fills = new HashMap<>();
    for (Area area : region.areas().at(AreaLevel.NEIGHBOURHOOD)) {
      fills.put(area.code(), new AreaFill(ramp[random.nextInt(5)], false));
    }
    return new MapPicture(
        region,
        style(),
        Ground.LIGHT,
        region.statistics().values(INDICATOR, AreaLevel.NEIGHBOURHOOD, YEAR),
        null,
        fills,
        new Legend(List.of()),
        "",
        List.of(),
        new Figures(Texts.DUTCH));
  }
}
