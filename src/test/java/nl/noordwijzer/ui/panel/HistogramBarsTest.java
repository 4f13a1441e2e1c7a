package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.noordwijzer.map.Classification;
import org.junit.jupiter.api.Test;

final class HistogramBarsTest {
  private static final Classification CLASSES = new Classification(List.of(0.0, 10.0, 25.0, 100.0));

  @Property(tries = 200)
  void everyValueIsInOneBarOfItsOwnClass(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 100) Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    HistogramBars bars = HistogramBars.of(sorted, CLASSES);
    for (int i = 0; i < CLASSES.count(); i++) {
      int index = i;
      long expected = Arrays.stream(sorted).filter(v -> CLASSES.classOf(v) == index).count();
      long counted =
          bars.bars().stream()
              .filter(bar -> bar.classIndex() == index)
              .mapToInt(HistogramBars.Bar::count)
              .sum();
      assertThat(counted).isEqualTo(expected);
    }
  }

  @Test
  void barsMeetEachOtherAndTheClassBorders() {
    List<HistogramBars.Bar> bars = HistogramBars.of(new double[] {5}, CLASSES).bars();
    for (int i = 1; i < bars.size(); i++) {
      assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to());
    }
    assertThat(bars).extracting(HistogramBars.Bar::from).contains(0.0, 10.0, 25.0);
  }

  @Test
  void oneSingleValueMakesOneBarPerClass() {
    Classification single = new Classification(List.of(4.0, 4.0));
    assertThat(HistogramBars.of(new double[] {4, 4}, single).tallest()).isEqualTo(2);
  }
}
