package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A planner draws a plan area, names it, makes another of buurten, and takes all of it back.
final class PlanAreaJourneyTest {
  private static final double[][] CORNERS = {{0.5, 0.4}, {0.6, 0.4}, {0.55, 0.55}};

  private OpenWindow window;
  private Session session;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
    session = window.bench().session();
    window.press("Shortcut+2");
    window.rest();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(
        Objects.requireNonNull(Fx.get(() -> window.scene().getRoot().lookup(selector)), selector));
  }

  private void press(String button) throws TimeoutException {
    Button found = find(button, Button.class);
    Fx.run(found::fire);
    window.rest();
  }

  private void key(Node node, KeyCode code) throws TimeoutException {
    Fx.run(() ->
        Event.fireEvent(
            node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    window.rest();
  }

  private Node focused() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  private void drawTriangle() throws TimeoutException {
    for (double[] corner : CORNERS) {
      Fx.run(() -> {
        double width = window.bench().viewport().width();
        double height = window.bench().viewport().height();
        Point2D place = new Point2D(corner[0] * width, corner[1] * height);
        MapPointer.send(window.bench(), MouseEvent.MOUSE_CLICKED, place);
      });
    }
    window.rest();
  }

  private PlanArea last() {
    return Fx.get(() -> session.plan().areas().toList().getLast());
  }

  private List<String> scopes() {
    return Fx.get(() ->
        ScopeChoice.of(session.plan(), window.bench().desk().texts()).stream()
            .map(ScopeChoice::name)
            .toList());
  }

  @Test
  void fromAnEmptyMapToANamedPlanAreaAndBack() throws TimeoutException {
    Plan before = Fx.get(session::plan);
    Fx.run(() -> session.show(session.plan().base().id()));
    press("#areas-draw");
    assertThat(Fx.get(() -> session.sketch().toolProperty().get())).isEqualTo(Tool.POLYGON);
    drawTriangle();
    key(focused(), KeyCode.ENTER);
    assertThat(last().name()).isEqualTo("Plangebied 1");
    assertThat(last().place()).isInstanceOf(Place.Drawn.class);
    TextField name = find("#plan-area-name", TextField.class);
    assertThat(focused()).as("ready to be named").isSameAs(name);
    Fx.run(() -> name.replaceSelection("Rond het park"));
    window.rest();
    assertThat(last().name()).isEqualTo("Rond het park");
    assertThat(window.words()).contains("Rond het park\nPlangebied");
    assertThat(scopes()).contains("Rond het park (plangebied)");

    Fx.run(() -> session.selectionProperty().set(List.of(ShippedRegion.area("BU09172004"))));
    press("#areas-make");
    assertThat(last().place()).isEqualTo(Place.areas("BU09172004"));
    key(find(".plan-area-list", ListView.class), KeyCode.DELETE);
    assertThat(last().name()).isEqualTo("Rond het park");
    assertThat(Fx.get(() -> session.chosenPlanAreaProperty().get())).isNull();

    while (Fx.get(() -> session.history().undoName().isPresent())) {
      window.press("Shortcut+Z");
    }
    window.rest();
    assertThat(Fx.get(session::plan)).isEqualTo(before);
    while (Fx.get(() -> session.history().redoName().isPresent())) {
      window.press("Shortcut+Shift+Z");
    }
    window.rest();
    assertThat(last().name()).isEqualTo("Rond het park");
  }

  @Test
  void theWholePanelIsSeenInASmallWindow() throws TimeoutException {
    Node list = find(".plan-area-list", Node.class);
    Node status = find(".status-bar", Node.class);
    window.rest();
    assertThat(Fx.<Double>get(() -> list.localToScene(list.getLayoutBounds()).getMaxY()))
        .isLessThan(Fx.<Double>get(() -> status.localToScene(status.getLayoutBounds()).getMinY()));
  }

  @Test
  void theCommandIsFoundByItsName() {
    assertThat(
            Fx.get(() ->
                window.bench().view().commands().stream().map(command -> command.name()).toList()))
        .contains("Plangebied tekenen", "Plangebied maken van de gekozen buurten");
  }
}
