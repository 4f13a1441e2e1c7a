package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.area.TenureSegment;
import org.junit.jupiter.api.Test;

final class SeriesLookTest {
  /// Most scenarios that are compared.
  private static final int SCENARIOS = 4;

  /// The lightest and the darkest that charts are drawn on.
  private static final List<Color> GROUNDS = List.of(Color.WHITE, new Color(0x161C1E));

  /// As colours are seen, and without cones for green or for red: Machado, Oliveira and Fernandes,
  /// 2009.
  private static final List<double[][]> EYES =
      List.of(
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          });

  private static List<List<SeriesLook>> charts() {
    return List.of(
        TenureSegment.ALL.stream().map(SeriesLook::of).toList(),
        IntStream.range(0, SCENARIOS).mapToObj(SeriesLook::ofScenario).toList());
  }

  @Test
  void everyEyeTellsTheSeriesOfAChartApart() {
    for (List<SeriesLook> chart : charts()) {
      List<Color> colours = chart.stream().map(HouseStyle.usual()::colour).toList();
      for (double[][] eye : EYES) {
        assertThat(nearest(colours, eye)).as("%s", colours).isGreaterThan(20);
      }
    }
  }

  private static double nearest(List<Color> colours, double[][] eye) {
    List<double[]> seen = colours.stream().map(colour -> lab(colour, eye)).toList();
    List<Double> apart = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      for (int j = 0; j < i; j++) {
        double[] a = seen.get(i);
        double[] b = seen.get(j);
        apart.add(Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]));
      }
    }
    return apart.stream().mapToDouble(it -> it).min().orElseThrow();
  }

  private static double[] linear(Color colour) {
    double[] parts = new double[3];
    float[] rgb = colour.getRGBColorComponents(null);
    for (int i = 0; i < 3; i++) {
      parts[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
    }
    return parts;
  }

  /// CIE L*a*b*, in which 2 is just a difference.
  private static double[] lab(Color colour, double[][] eye) {
    double[] in = linear(colour);
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = eye[i][0] * in[0] + eye[i][1] * in[1] + eye[i][2] * in[2];
      out[i] = Math.clamp(sum, 0, 1);
    }
    double x = bent((0.4124 * out[0] + 0.3576 * out[1] + 0.1805 * out[2]) / 0.95047);
    double y = bent(0.2126 * out[0] + 0.7152 * out[1] + 0.0722 * out[2]);
    double z = bent((0.0193 * out[0] + 0.1192 * out[1] + 0.9505 * out[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double bent(double part) {
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
  }

  /// WCAG 1.4.11: 3 to 1 for what is drawn.
  @Test
  void everySeriesIsSeenOnLightAndOnDark() {
    for (List<SeriesLook> chart : charts()) {
      for (SeriesLook look : chart) {
        for (Color ground : GROUNDS) {
          double one = luminance(HouseStyle.usual().colour(look)) + 0.05;
          double other = luminance(ground) + 0.05;
          assertThat(Math.max(one, other) / Math.min(one, other))
              .as("%s on %s", look, ground)
              .isGreaterThan(3);
        }
      }
    }
  }

  private static double luminance(Color colour) {
    double[] rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  @Test
  void scenariosThatAreComparedHaveTheirOwnSignAndDash() {
    List<SeriesLook> scenarios = charts().getLast();
    assertThat(scenarios).extracting(SeriesLook::sign).doesNotHaveDuplicates();
    assertThat(scenarios).extracting(SeriesLook::dash).doesNotHaveDuplicates();
  }

  @Test
  void chartsBesideEachOtherHaveOneAxis() {
    SheetChart low = chart(5);
    SheetChart high = chart(40);
    assertThat(low.axis()).isNotEqualTo(high.axis());
    List<SheetChart> both = List.of(low, high);
    assertThat(low.beside(both).axis()).isEqualTo(high.beside(both).axis());
    assertThat(low.beside(both).axis().to()).isGreaterThanOrEqualTo(40);
  }

  private static SheetChart chart(double highest) {
    return new SheetChart(
        "",
        "",
        SheetChart.Kind.COLUMNS,
        List.of(2026),
        List.of(
            new SheetChart.Series(
                "Koop", SeriesLook.of(TenureSegment.OWNER_OCCUPIED), List.of(highest))),
        "");
  }
}
