package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Maps of what scenarios would do: a figure of each neighbourhood, in classes that are the same
/// for all scenarios.
public final class ComparePictures {
  /// Most maps on which names fit beside each other.
  private static final int NAMED = 2;

  private static final String ID = "vergelijking";
  private static final List<Double> SHARES = List.of(10.0, 20.0, 30.0, 40.0, 60.0);
  private static final List<Double> POINTS = List.of(-10.0, -5.0, -1.0, 1.0, 5.0, 10.0);
  private static final List<Double> HOMES = List.of(-100.0, -50.0, -10.0, 10.0, 50.0, 100.0);
  private static final List<Double> HOUSEHOLDS = List.of(1.0, 10.0, 25.0, 50.0, 100.0);
  private static final String SEQUENTIAL = "ylgnbu";
  private static final String DIVERGING = "puor";

  private final CompareWish wish;
  private final PlanCatalogue catalogue;
  private final Texts texts;

  ComparePictures(CompareWish wish, PlanCatalogue catalogue, Texts texts) {
    this.wish = wish;
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /// For a worker.
  ///
  /// @param all in the order of the wish
  List<MapPicture> of(List<Compared> all) {
    List<MapPicture> pictures = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Compared shown = all.get(i);
      boolean difference = wish.isDifference(i);
      Indicator indicator = indicator(difference);
      Region region = region(indicator, shown, difference ? all.getFirst() : null);
      MapPicture picture =
          new MapComposer(region)
              .compose(
                  style(difference),
                  wish.ground(),
                  texts,
                  PlanContent.of(wish.plan(), shown.scenario(), catalogue, wish.year()));
      pictures.add(picture.withNotes(notes(picture, shown, difference)));
    }
    return pictures;
  }

  /// Those of the map, and what the homes are from that are computed with.
  private List<String> notes(MapPicture picture, Compared shown, boolean difference) {
    Stream<String> homes = shown.credits(texts.locale()).sorted();
    Stream<String> without =
        difference ? Stream.of(texts.get("compare.difference.bare")) : Stream.empty();
    return Stream.of(picture.notes().stream(), homes, without)
        .flatMap(lines -> lines)
        .distinct()
        .toList();
  }

  private Region region(Indicator indicator, Compared shown, @Nullable Compared first) {
    Region region = wish.plan().region();
    Source source = source(shown);
    List<Observation> observations = new ArrayList<>();
    for (Area area : region.areas().at(AreaLevel.NEIGHBOURHOOD)) {
      OptionalDouble value = value(area, shown);
      if (first != null && value.isPresent()) {
        OptionalDouble before = value(area, first);
        value =
            before.isPresent()
                ? OptionalDouble.of(value.getAsDouble() - before.getAsDouble())
                : before;
      }
      observations.add(
          new Observation(area.code(), indicator.id(), wish.year(), figure(value, source)));
    }
    return region.with(
        new Statistics(
            region.areas(),
            new IndicatorCatalogue(List.of(indicator)),
            new Observations(observations)));
  }

  private OptionalDouble value(Area area, Compared of) {
    return wish.measure().of(of.neighbourhood(area), wish.year());
  }

  private static Figure figure(OptionalDouble value, Source source) {
    return value.isPresent()
        ? new Figure.Known(value.getAsDouble(), new Origin.Published(source))
        : Figure.Missing.because(MissingReason.NO_OUTCOME, ID);
  }

  private Source source(Compared shown) {
    boolean invented = wish.plan().region().ownership().source().invented();
    Names line = names(invented ? "compare.source.invented" : "compare.source", shown);
    return new Source(ID, line, "", "", line, false);
  }

  private static Names names(String key, Compared shown) {
    String scenario = shown.scenario().name();
    return new Names(
        Texts.in(Texts.DUTCH).get(key, scenario), Texts.in(Texts.ENGLISH).get(key, scenario));
  }

  private Indicator indicator(boolean difference) {
    Measure measure = wish.measure();
    String unit =
        measure.isShare() ? "share" : measure == Measure.DISPLACED ? "households" : "homes";
    return new Indicator(
        ID,
        names("compare.measure." + key(measure) + (difference ? ".difference" : "")),
        Names.same(""),
        Names.same(""),
        names("compare.unit." + unit + (difference && measure.isShare() ? ".difference" : "")),
        measure.isShare() ? IndicatorKind.SHARE : IndicatorKind.COUNT,
        Aggregation.none(),
        difference && measure.isShare() ? 1 : 0,
        null,
        List.of(),
        null);
  }

  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Names names(String key) {
    return new Names(Texts.in(Texts.DUTCH).get(key), Texts.in(Texts.ENGLISH).get(key));
  }

  private MapStyle style(boolean difference) {
    boolean diverging = difference || wish.measure() == Measure.HOMES_ADDED;
    return new MapStyle(
        new MapTheme(AreaLevel.NEIGHBOURHOOD, ID, null, wish.year()),
        ClassSpec.own(breaks(difference)),
        diverging ? DIVERGING : SEQUENTIAL,
        false,
        MapStyle.usualLayers().stream().map(layer -> layer(layer, difference)).toList());
  }

  private List<Double> breaks(boolean difference) {
    Measure measure = wish.measure();
    if (measure.isShare()) {
      return difference ? POINTS : SHARES;
    }
    return difference || measure == Measure.HOMES_ADDED ? HOMES : HOUSEHOLDS;
  }

  /// What the figures are about is seen best without the homes of today, and small differences
  /// without signs of interventions over them; names fit on two maps.
  private LayerStyle layer(LayerStyle usual, boolean difference) {
    boolean out =
        switch (usual.kind()) {
          case OWNERSHIP, FOCUS_AREAS -> true;
          case INTERVENTIONS -> difference;
          case LABELS -> wish.scenarios().size() > NAMED;
          default -> false;
        };
    return out ? usual.withVisible(false) : usual;
  }
}
