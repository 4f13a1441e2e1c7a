package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The surface of the map is brought up to date whatever happens in the window around it.
final class MapSurfaceTest {
  private final TestDesk desk = TestDesk.shipped();
  private final AtomicInteger pulses = new AtomicInteger();
  private final Region beside = new Region();
  private final StackPane around = Fx.get(() -> new StackPane());
  private final VBox window = Fx.get(() -> new VBox());
  private final MapSurface surface = Fx.get(() -> new MapSurface(desk.desk().tasks(), this::pulse));

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @AfterEach
  void close() {
    Fx.run(surface::close);
    desk.close();
  }

  private void pulse() {
    beside.setMinWidth(pulses.incrementAndGet());
  }

  /// The window is laid out for a reason of its own, and the surface has its turn in that.
  private void layTogether() {
    Fx.run(() -> {
      around.getChildren().addAll(surface, beside);
      window.getChildren().add(around);
      new Scene(window, 400, 300);
      window.layout();
      surface.requestLayout();
      window.requestLayout();
      window.layout();
    });
  }

  @Test
  void whatAPulseChangesBesideTheMapStopsNoLaterPulse() {
    Fx.run(() -> {
      layTogether();
      int before = pulses.get();
      surface.requestLayout();
      window.layout();
      assertThat(pulses.get()).isGreaterThan(before);
    });
  }

  @Test
  void whatAPulseChangesBesideTheMapIsLaidOut() {
    layTogether();
    Fx.run(window::layout);
    assertThat(Fx.<Boolean>get(around::isNeedsLayout)).isFalse();
  }
}
