package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Colours the areas by two indicators at once, each in three classes with as many areas.
final class BivariateComposer {
  private static final int SIDE = 3;
  private static final ClassSpec TERCILES = ClassSpec.of(ClassMethod.QUANTILE, SIDE);

  private final ThemeComposer themes;
  private final MapStyle style;
  private final Texts texts;

  BivariateComposer(ThemeComposer themes, MapStyle style, Texts texts) {
    this.themes = themes;
    this.style = style;
    this.texts = texts;
  }

  ThemePart compose(String secondId) {
    IndicatorValues first = themes.values(style.theme().indicator());
    IndicatorValues second = themes.values(secondId);
    @Nullable Classification across = ClassBreaks.classify(TERCILES, first).orElse(null);
    @Nullable Classification upward = ClassBreaks.classify(TERCILES, second).orElse(null);
    Map<String, AreaFill> fills = new HashMap<>();
    first.figures().keySet().forEach(code -> fills.put(code, themes.missingFill()));
    List<List<Legend.ClassEntry>> cells =
        across == null || upward == null
            ? List.of()
            : cells(new Axis(first, across), new Axis(second, upward), fills);
    Legend.Bivariate block =
        new Legend.Bivariate(
            texts.get(
                "map.pair.title",
                themes.name(first),
                MapComposer.decapitalised(themes.name(second))),
            axisName(first),
            axisName(second),
            across == null ? List.of() : labels(new Axis(first, across)),
            upward == null ? List.of() : labels(new Axis(second, upward)),
            cells,
            themes.missing(List.of(first, second)));
    return new ThemePart(first, null, fills, block, themes.name(first));
  }

  private record Axis(IndicatorValues values, Classification classes) {
    boolean knows(String code) {
      return ThemeComposer.known(values.of(code));
    }

    int classOf(String code) {
      return classes.classOf(values.of(code).number().getAsDouble());
    }

    /// Place among three colours, also where ties leave fewer classes.
    int place(int index) {
      return classes.count() == 1 ? 1 : index * (SIDE - 1) / (classes.count() - 1);
    }
  }

  private List<List<Legend.ClassEntry>> cells(
      Axis across, Axis upward, Map<String, AreaFill> fills) {
    int[][] counts = new int[upward.classes.count()][across.classes.count()];
    for (String code : across.values.figures().keySet()) {
      if (across.knows(code) && upward.knows(code)) {
        int row = upward.classOf(code);
        int column = across.classOf(code);
        counts[row][column]++;
        fills.put(code, fill(upward.place(row), across.place(column)));
      }
    }
    List<String> rowLabels = labels(upward);
    List<String> columnLabels = labels(across);
    List<List<Legend.ClassEntry>> cells = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      List<Legend.ClassEntry> entries = new ArrayList<>();
      for (int column = 0; column < counts[row].length; column++) {
        String label = texts.get("map.pair", columnLabels.get(column), rowLabels.get(row));
        AreaFill fill = fill(upward.place(row), across.place(column));
        entries.add(new Legend.ClassEntry(fill, label, counts[row][column]));
      }
      cells.add(entries);
    }
    return cells;
  }

  private String axisName(IndicatorValues values) {
    String unit = values.indicator().unit().in(texts.locale());
    return unit.isEmpty() ? themes.name(values) : themes.name(values) + " (" + unit + ")";
  }

  private List<String> labels(Axis axis) {
    return new ClassLabels(axis.values.indicator(), texts).of(axis.classes);
  }

  private AreaFill fill(int row, int column) {
    List<Integer> stops = ramp().stops();
    int index = style.reversed() ? column * SIDE + row : row * SIDE + column;
    return new AreaFill(stops.get(index), false);
  }

  /// The chosen ramp, or the first for two indicators when that one is for a single one.
  private Ramps.Ramp ramp() {
    Ramps.Ramp chosen = Ramps.require(style.ramp());
    return chosen.kind() == Ramps.Kind.BIVARIATE
        ? chosen
        : Ramps.all().stream()
            .filter(ramp -> ramp.kind() == Ramps.Kind.BIVARIATE)
            .findFirst()
            .orElseThrow();
  }
}
