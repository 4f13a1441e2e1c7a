package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What changes while a view lies in no window, and while it does.
final class InWindowTest {
  private final StackPane view = new StackPane();
  private final StackPane place = new StackPane();
  private int refreshed;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    Fx.start();
  }

  private Runnable change() {
    return InWindow.only(view, () -> refreshed++);
  }

  @Test
  void inAWindowEachChangeIsTakenUpAtOnce() {
    Fx.run(() -> {
      new Scene(new StackPane(view));
      Runnable change = change();
      assertThat(refreshed).isZero();
      change.run();
      assertThat(refreshed).isEqualTo(1);
      change.run();
      assertThat(refreshed).isEqualTo(2);
    });
  }

  @Test
  void whatChangesElsewhereIsTakenUpOnceWhenTheViewComesBack() {
    Fx.run(() -> {
      new Scene(place);
      Runnable change = change();
      change.run();
      change.run();
      assertThat(refreshed).isZero();
      place.getChildren().add(view);
      assertThat(refreshed).isEqualTo(1);
    });
  }

  @Test
  void aViewThatComesBackWithoutAChangeIsLeftAsItIs() {
    Fx.run(() -> {
      new Scene(place);
      Runnable change = change();
      place.getChildren().add(view);
      change.run();
      place.getChildren().clear();
      place.getChildren().add(view);
      assertThat(refreshed).isEqualTo(1);
    });
  }
}
