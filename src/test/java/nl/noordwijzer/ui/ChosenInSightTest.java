package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The line and the bar of an intervention that is chosen on the map come into sight whole.
final class ChosenInSightTest {
  private static final int MANY = 30;

  private final List<Intervention> made = new ArrayList<>();

  private OpenWindow window() throws TimeoutException {
    OpenWindow window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
    window.press("Shortcut+2");
    window.rest();
    Session session = window.bench().session();
    InterventionType type = session.catalogue().types().get(0);
    Fx.run(() -> {
      for (int i = 0; i < MANY; i++) {
        add(session, type, i);
      }
    });
    window.rest();
    return window;
  }

  private void add(Session session, InterventionType type, int number) {
    Intervention one =
        type.draft(
            "i" + number,
            "Vervangende sociale huur bij straat " + number,
            Place.areas("BU09172004"),
            new Years(2030, 2031));
    session.change("x", new AddIntervention(session.scenario().id(), one));
    made.add(one);
  }

  private void choose(OpenWindow window, int number) throws TimeoutException {
    Fx.run(() ->
        window.bench().session().chosenInterventionsProperty().set(List.of(made.get(number))));
    window.rest();
  }

  private static boolean isWhole(OpenWindow window, String list, String names, String name) {
    return Fx.get(() -> {
      Node all = window.scene().getRoot().lookup(list);
      Bounds room = all.localToScene(all.getLayoutBounds());
      return all.lookupAll(names).stream()
          .filter(Node::isVisible)
          .filter(node -> node instanceof Label label && label.getText().equals(name))
          .map(node -> node.localToScene(node.getLayoutBounds()))
          .anyMatch(room::contains);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {MANY - 1, MANY / 2, 3, 0})
  void comesIntoSightInTheListAndOnTheTimeline(int number) throws TimeoutException {
    try (OpenWindow window = window()) {
      choose(window, number);
      String name = made.get(number).name();
      assertThat(isWhole(window, ".intervention-list", ".intervention-name", name)).isTrue();
      assertThat(isWhole(window, ".timeline-list", ".timeline-name", name)).isTrue();
    }
  }

  @Test
  void soDoesOneThatIsAddedAndChosen() throws TimeoutException {
    try (OpenWindow window = window()) {
      Session session = window.bench().session();
      Fx.run(() -> {
        add(session, session.catalogue().types().get(0), MANY);
        session.chosenInterventionsProperty().set(List.of(made.get(MANY)));
      });
      window.rest();
      String name = made.get(MANY).name();
      assertThat(isWhole(window, ".intervention-list", ".intervention-name", name)).isTrue();
      assertThat(isWhole(window, ".timeline-list", ".timeline-name", name)).isTrue();
    }
  }
}
