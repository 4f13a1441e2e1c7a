package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

final class NarrowWindowTest {
  private final DoubleProperty width = new SimpleDoubleProperty(1280);
  private final BooleanProperty left = new SimpleBooleanProperty(true);
  private final BooleanProperty right = new SimpleBooleanProperty(true);
  private final NarrowWindow window = new NarrowWindow(width, left, right);

  @Test
  void aWideWindowHasBothPanels() {
    width.set(NarrowWindow.WIDE);
    assertThat(left.get()).isTrue();
    assertThat(right.get()).isTrue();
  }

  @Test
  void aNarrowWindowHasOneAndBothComeBack() {
    width.set(1000);
    assertThat(left.get()).isTrue();
    assertThat(right.get()).isFalse();
    width.set(1280);
    assertThat(right.get()).isTrue();
  }

  @Test
  void theOneThatIsOpenedTakesTheRoom() {
    width.set(1000);
    right.set(true);
    assertThat(left.get()).isFalse();
    left.set(true);
    assertThat(right.get()).isFalse();
  }

  @Test
  void whatTheUserClosedStaysClosed() {
    right.set(false);
    width.set(1000);
    width.set(1280);
    assertThat(left.get()).isTrue();
    assertThat(right.get()).isFalse();
  }

  @Test
  void aWindowThatClosesWhileNarrowIsRememberedWithBoth() {
    width.set(1000);
    window.restore();
    assertThat(left.get()).isTrue();
    assertThat(right.get()).isTrue();
  }
}
