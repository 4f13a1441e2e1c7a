package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.text.Texts;

/// The words of classes in a legend: "minder dan 20 %", "20 tot 30 %", "30 % of meer".
///
/// The outer classes are open, so that they stay true when locked borders meet other figures.
final class ClassLabels {
  /// Longer units stand once above the classes, not behind each figure.
  private static final int LONGEST_UNIT = 2;

  private final Indicator indicator;
  private final Texts texts;

  ClassLabels(Indicator indicator, Texts texts) {
    this.indicator = indicator;
    this.texts = texts;
  }

  List<String> of(Classification classes) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < classes.count(); i++) {
      labels.add(label(classes, i));
    }
    return labels;
  }

  private String label(Classification classes, int index) {
    double low = classes.bounds().get(index);
    double high = classes.bounds().get(index + 1);
    int decimals = decimals(classes);
    if (classes.count() == 1) {
      return low == high
          ? figure(low, decimals)
          : texts.get("map.class.only", plain(low, decimals), figure(high, decimals));
    }
    if (index == 0) {
      return texts.get("map.class.lowest", figure(high, decimals));
    }
    return index == classes.count() - 1
        ? texts.get("map.class.highest", figure(low, decimals))
        : texts.get("map.class.between", plain(low, decimals), figure(high, decimals));
  }

  /// As many digits as the borders need, so that no two classes seem to overlap.
  private int decimals(Classification classes) {
    List<Double> borders = classes.count() == 1 ? classes.bounds() : classes.inner();
    int needed = borders.stream().mapToInt(RoundNumbers::decimals).max().orElse(0);
    return classes.count() == 1
        ? Math.min(needed, indicator.decimals())
        : Math.min(needed, indicator.decimals() + 4);
  }

  private String plain(double value, int decimals) {
    return texts.figures().number(value, decimals);
  }

  /// A number with its unit, where that is short.
  String figure(double value, int decimals) {
    return texts.figures().number(value, decimals, shortUnit());
  }

  private String shortUnit() {
    String unit = indicator.unit().in(texts.locale());
    return unit.length() <= LONGEST_UNIT ? unit : "";
  }
}
