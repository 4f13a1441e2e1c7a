package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.Test;

/// In a window without room for both panels the form of what is chosen on the map takes the place
/// of the left one; what is chosen in the left one leaves it there.
final class FormInSightTest {
  private static void choose(OpenWindow window, String chosenIn) throws TimeoutException {
    window.press("Shortcut+2");
    window.rest();
    Session session = window.bench().session();
    InterventionType type = session.catalogue().types().get(0);
    Intervention made =
        type.draft("smal", "Smal", Place.areas("BU09172004"), new Years(2030, 2031));
    Fx.run(() -> {
      session.change("x", new AddIntervention(session.scenario().id(), made));
      window.bench().settings().right().openProperty().set(false);
      Node place = window.scene().getRoot().lookup(chosenIn);
      place.requestFocus();
      session.chosenInterventionsProperty().set(List.of(made));
    });
  }

  private static boolean isOpen(OpenWindow window) {
    return Fx.get(() -> window.bench().settings().right().openProperty().get());
  }

  private static OpenWindow window(int width) throws TimeoutException {
    return new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(width, 800));
  }

  @Test
  void whatIsChosenOnTheMapOfANarrowWindowGetsItsForm() throws TimeoutException {
    try (OpenWindow window = window(1000)) {
      choose(window, ".map-surface");
      assertThat(isOpen(window)).isTrue();
    }
  }

  @Test
  void whatIsChosenInTheListLeavesTheList() throws TimeoutException {
    try (OpenWindow window = window(1000)) {
      choose(window, ".intervention-list");
      assertThat(isOpen(window)).isFalse();
    }
  }

  @Test
  void aWideWindowLeavesAClosedPanelClosed() throws TimeoutException {
    try (OpenWindow window = window(1280)) {
      choose(window, ".map-surface");
      assertThat(isOpen(window)).isFalse();
    }
  }
}
