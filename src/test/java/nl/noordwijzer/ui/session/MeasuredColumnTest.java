package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MeasuredColumnTest {
  private final Words words = new Words();
  private final MeasuredColumn column = new MeasuredColumn(words);

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    Fx.start();
  }

  /// As high as an area of 6,000 square pixels is at a width.
  private static final class Words extends Region {
    private double area = 6000;
    private int measured;

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      measured++;
      return area / width;
    }

    void become(double next) {
      area = next;
      requestLayout();
    }
  }

  @Test
  void theHeightOfAWidthIsMeasuredOnce() {
    Fx.run(() -> {
      assertThat(column.prefHeight(100)).isEqualTo(60);
      int once = words.measured;
      assertThat(column.prefHeight(100)).isEqualTo(60);
      assertThat(words.measured).isEqualTo(once);
      assertThat(column.prefHeight(200)).isEqualTo(30);
      assertThat(column.prefHeight(100)).isEqualTo(60);
    });
  }

  @Test
  void whatChangesWithinIsMeasuredAnew() {
    Fx.run(() -> {
      MeasuredColumn outer = new MeasuredColumn(column);
      assertThat(outer.prefHeight(100)).isEqualTo(60);
      words.become(9000);
      assertThat(outer.prefHeight(100)).isEqualTo(90);
      column.setPadding(new Insets(5, 0, 5, 0));
      assertThat(outer.prefHeight(100)).isEqualTo(100);
      words.setManaged(false);
      assertThat(outer.prefHeight(100)).isEqualTo(10);
    });
  }

  @Test
  void theLeastHeightIsNotTakenForThePreferredOne() {
    Fx.run(() -> {
      words.setMinHeight(20);
      assertThat(column.minHeight(100)).isEqualTo(20);
      assertThat(column.prefHeight(100)).isEqualTo(60);
      words.setMinHeight(30);
      assertThat(column.minHeight(100)).isEqualTo(30);
    });
  }
}
