package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class ChartAxisTest {
  @Test
  void nothingButZerosGoesUpFromZero() {
    ChartAxis axis = ChartAxis.ofLines(DoubleStream.of(0, 0, 0));
    assertThat(axis.from()).isZero();
    assertThat(axis.to()).isPositive();
    assertThat(axis.isCut()).isFalse();
  }

  @Test
  void oneFigureHasRoomAroundIt() {
    assertThat(ChartAxis.of(10, 10).from()).isZero();
    assertThat(ChartAxis.of(10, 10).to()).isGreaterThan(10);
    assertThat(ChartAxis.of(-10, -10).from()).isLessThan(-10);
  }

  @Test
  void figuresFarFromZeroBeginAtTheLeastOfThem() {
    ChartAxis axis = ChartAxis.ofLines(DoubleStream.of(37.2, 39.8));
    assertThat(axis.from()).isEqualTo(37);
    assertThat(axis.ticks()).containsExactly(37.0, 38.0, 39.0, 40.0);
    assertThat(axis.isCut()).isTrue();
  }
}
