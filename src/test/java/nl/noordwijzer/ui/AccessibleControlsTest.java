package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that can be done with the window has a name, and can be reached by keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleControlsTest {
  private Locale before = Locale.getDefault();
  private OpenWindow window;

  @BeforeAll
  void open() throws TimeoutException {
    before = Locale.getDefault();
    window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
    List<Area> chosen = List.of(ShippedRegion.area("BU09172004"), ShippedRegion.area("BU09171100"));
    Fx.run(() -> {
      window.bench().settings().table().openProperty().set(true);
      window.bench().session().selectionProperty().set(chosen);
    });
    window.rest();
  }

  @AfterAll
  void close() {
    window.close();
    Locale.setDefault(before);
  }

  static Stream<Locale> languages() {
    return Stream.of(Texts.DUTCH, Texts.ENGLISH);
  }

  static Stream<Arguments> everyWorkspace() {
    return languages()
        .flatMap(language -> Stream.of(Workspace.values()).map(w -> Arguments.of(language, w)));
  }

  private void goTo(Workspace workspace) throws TimeoutException {
    Fx.run(() -> {
      Session session = window.bench().session();
      SamplePlan plan = new SamplePlan(session, ShippedRegion.area("BU09172004"));
      plan.draw();
      boolean sketch = workspace == Workspace.SKETCH;
      session.chosenInterventionsProperty().set(plan.first(sketch ? 1 : 0));
      window.bench().goTo(workspace);
    });
    window.rest();
  }

  @ParameterizedTest
  @MethodSource("everyWorkspace")
  void everyControlHasAName(Locale language, Workspace workspace) throws TimeoutException {
    Fx.run(() -> window.bench().settings().languageProperty().set(language));
    goTo(workspace);
    List<Node> controls = Fx.get(this::controls);
    assertThat(controls).hasSizeGreaterThan(fewest(workspace));
    assertThat(Fx.get(() -> controls.stream().filter(node -> !hasName(node)).toList())).isEmpty();
  }

  private static int fewest(Workspace workspace) {
    return switch (workspace) {
      case EXPLORE, SKETCH -> 50;
      case COMPARE, PAGES -> 25;
    };
  }

  @ParameterizedTest
  @EnumSource(Workspace.class)
  void theTabKeyReachesEveryControl(Workspace workspace) throws TimeoutException {
    goTo(workspace);
    Set<Node> reached = Fx.get(this::walk);
    List<Node> missed = new ArrayList<>(Fx.get(this::controls));
    missed.removeAll(reached);
    missed.removeIf(node -> Fx.get(() -> isBesideChosen(node)));
    assertThat(missed).isEmpty();
  }

  /// Of choices that exclude each other Tab reaches the one that is made, arrow keys the others.
  private static boolean isBesideChosen(Node node) {
    return node instanceof ToggleButton button
        && button.getToggleGroup() != null
        && button.getToggleGroup().getSelectedToggle() != button;
  }

  @Test
  void aButtonOfTheFrameShowsItsKeyInItsTooltip() {
    List<String> tooltips =
        Fx.get(() ->
            window
                .nodes()
                .filter(node -> node.getStyleClass().contains("frame-button"))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getTooltip().getText())
                .toList());
    assertThat(tooltips)
        .anyMatch(words -> words.endsWith("F2"))
        .anyMatch(words -> words.endsWith("F3"))
        .anyMatch(words -> words.endsWith("F7"))
        .anyMatch(words -> words.endsWith("F1"))
        .anyMatch(words -> words.endsWith("Ctrl+Z"))
        .anyMatch(words -> words.endsWith("Shift+Ctrl+D") || words.endsWith("Ctrl+Shift+D"));
  }

  private List<Node> controls() {
    return window.nodes().filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList();
  }

  private boolean hasName(Node node) {
    boolean words =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
    return words || isGiven(node.getAccessibleText()) || isLabelled(node);
  }

  private static boolean isGiven(String words) {
    return words != null && !words.isBlank();
  }

  private boolean isLabelled(Node node) {
    return window
        .nodes()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .anyMatch(label -> label.getLabelFor() == node && isGiven(label.getText()));
  }

  private Set<Node> walk() {
    Set<Node> reached = new LinkedHashSet<>();
    Node at = window.nodes().filter(Button.class::isInstance).findFirst().orElseThrow();
    at.requestFocus();
    while (at != null && reached.add(at)) {
      at.requestFocusTraversal(TraversalDirection.NEXT);
      at = window.scene().getFocusOwner();
    }
    return reached;
  }
}
