package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Classifies and colours the areas by one indicator.
final class ThemeComposer {
  private final Region region;
  private final MapStyle style;
  private final AreaFill missing;
  private final Texts texts;

  ThemeComposer(Region region, MapStyle style, Ground ground, Texts texts) {
    this.region = region;
    this.style = style;
    this.missing = new AreaFill(MapColours.of(ground).missing(), true);
    this.texts = texts;
  }

  ThemePart compose() {
    IndicatorValues values = values(style.theme().indicator());
    @Nullable Classification classes = ClassBreaks.classify(style.classes(), values).orElse(null);
    int[] colours = classes == null ? new int[0] : colours(classes, values);
    Map<String, AreaFill> fills = new HashMap<>();
    int[] counts = new int[colours.length];
    values
        .figures()
        .forEach((code, figure) -> {
          if (classes != null && known(figure)) {
            int index = classes.classOf(figure.number().getAsDouble());
            counts[index]++;
            fills.put(code, new AreaFill(colours[index], false));
          } else {
            fills.put(code, missing);
          }
        });
    List<Legend.ClassEntry> entries = new ArrayList<>();
    if (classes != null) {
      List<String> labels = new ClassLabels(values.indicator(), texts).of(classes);
      for (int i = 0; i < counts.length; i++) {
        entries.add(
            new Legend.ClassEntry(new AreaFill(colours[i], false), labels.get(i), counts[i]));
      }
    }
    entries.addAll(missing(List.of(values)));
    return new ThemePart(values, classes, fills, block(values, entries), name(values));
  }

  static boolean known(Figure figure) {
    return figure.number().isPresent() && Double.isFinite(figure.number().getAsDouble());
  }

  /// The figures of an indicator; all missing when it is not in the catalogue.
  IndicatorValues values(String id) {
    MapTheme theme = style.theme();
    return region
        .statistics()
        .catalogue()
        .byId(id)
        .map(indicator -> region.statistics().values(indicator, theme.level(), theme.year()))
        .orElseGet(() -> unknown(id, theme));
  }

  private IndicatorValues unknown(String id, MapTheme theme) {
    Names name = Names.same(id);
    Names none = Names.same("");
    Indicator indicator =
        new Indicator(
            id,
            name,
            none,
            none,
            none,
            IndicatorKind.INDEX,
            Aggregation.none(),
            0,
            null,
            List.of(),
            null);
    Map<String, Figure> figures = new HashMap<>();
    for (Area area : region.areas().at(theme.level())) {
      figures.put(area.code(), Figure.Missing.because(MissingReason.NO_YEAR, id));
    }
    return new IndicatorValues(indicator, theme.year(), theme.level(), figures);
  }

  /// Entries for the areas that lack a figure in any of the given values.
  List<Legend.ClassEntry> missing(List<IndicatorValues> several) {
    List<Figure.Missing> lacking = new ArrayList<>();
    for (String code : several.getFirst().figures().keySet()) {
      several.stream()
          .map(values -> values.of(code))
          .filter(figure -> !known(figure))
          .findFirst()
          .map(ThemeComposer::reason)
          .ifPresent(lacking::add);
    }
    return new MissingEntries(missing, style.theme(), texts)
        .of(lacking, region.statistics().catalogue());
  }

  private static Figure.Missing reason(Figure figure) {
    return figure instanceof Figure.Missing without
        ? without
        : Figure.Missing.because(MissingReason.NO_OUTCOME);
  }

  AreaFill missingFill() {
    return missing;
  }

  String name(IndicatorValues values) {
    return values.indicator().names().in(texts.locale());
  }

  private Legend.Classes block(IndicatorValues values, List<Legend.ClassEntry> entries) {
    Indicator indicator = values.indicator();
    String formula = indicator.derivation().map(Formula::text).orElse("");
    return new Legend.Classes(
        heading(values),
        indicator.unit().in(texts.locale()),
        formula,
        texts.get("map.counted", style.theme().level()),
        entries);
  }

  private String heading(IndicatorValues values) {
    double[] sorted = values.sorted();
    if (style.classes().method() != ClassMethod.AROUND_NORM || sorted.length == 0) {
      return name(values);
    }
    double norm = ClassBreaks.norm(style.classes(), values.indicator(), sorted);
    String figure =
        new ClassLabels(values.indicator(), texts).figure(norm, RoundNumbers.decimals(norm));
    return texts.get("map.norm", name(values), figure);
  }

  /// Colours of the classes; of a diverging ramp around a norm, the middle lies at the norm.
  private int[] colours(Classification classes, IndicatorValues values) {
    Ramps.Ramp ramp = Ramps.require(style.ramp());
    int below = below(classes, values);
    if (ramp.kind() != Ramps.Kind.DIVERGING || below < 0) {
      return ramp.colours(classes.count(), style.reversed());
    }
    int half = Math.max(below, classes.count() - below);
    int[] all = ramp.colours(2 * half, style.reversed());
    int[] colours = new int[classes.count()];
    System.arraycopy(all, half - below, colours, 0, colours.length);
    return colours;
  }

  /// Number of classes below the norm, -1 when it is not a border.
  private int below(Classification classes, IndicatorValues values) {
    if (style.classes().method() != ClassMethod.AROUND_NORM) {
      return -1;
    }
    double norm = ClassBreaks.norm(style.classes(), values.indicator(), values.sorted());
    int index = classes.inner().indexOf(norm);
    return index < 0 ? -1 : index + 1;
  }
}
