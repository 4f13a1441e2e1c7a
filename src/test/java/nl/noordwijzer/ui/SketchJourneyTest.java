package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.InputValue.Amount;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.SearchWords;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/// A planner in the workspace to sketch in: from the catalogue to a filled form, another scenario
/// and other years, and all of it undone.
final class SketchJourneyTest {
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
    Fx.run(() -> window.nodes());
    return type.cast(
        Objects.requireNonNull(Fx.get(() -> window.scene().getRoot().lookup(selector)), selector));
  }

  private void type(String selector, String words) throws TimeoutException {
    TextField field = find(selector, TextField.class);
    Fx.run(() -> {
      field.requestFocus();
      field.setText("");
      for (int i = 0; i < words.length(); i++) {
        field.appendText(words.substring(i, i + 1));
      }
    });
    window.rest();
  }

  private void key(Node node, KeyCode code, boolean shift) throws TimeoutException {
    Fx.run(() ->
        Event.fireEvent(
            node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    window.rest();
  }

  private Intervention only() {
    return Fx.get(() -> session.scenario().interventions().get(0));
  }

  /// What the map does when a shape is finished.
  private void finishDrawing() throws TimeoutException {
    Geometry place = ShippedRegion.area("BU09172004").geometry().getInteriorPoint().buffer(100);
    Fx.run(() -> {
      InterventionType type = Objects.requireNonNull(session.sketch().typeProperty().get());
      Intervention drawn =
          type.draft(
              session.sketch().newId(),
              "Inponden 1",
              new Place.Drawn(place),
              new Years(2024, 2026));
      session.change("tekenen", new AddIntervention(session.scenario().id(), drawn));
      session.sketch().take(Tool.NONE);
      session.chosenInterventionsProperty().set(List.of(drawn));
    });
    window.rest();
  }

  @Test
  void fromTheCatalogueToAFilledFormAndBack() throws TimeoutException {
    Plan before = Fx.get(session::plan);
    type("#catalogue-search", "inponden");
    key(find("#catalogue-search", TextField.class), KeyCode.ENTER, false);
    assertThat(Fx.get(() -> session.sketch().toolProperty().get())).isEqualTo(Tool.POLYGON);
    finishDrawing();
    assertThat(window.words()).contains("‘Aantal woningen’ is nog niet ingevuld.");

    type("#input-inponden-woningen", "veel");
    assertThat(window.words()).anyMatch(words -> words.startsWith("Bij ‘Aantal woningen’ staat"));
    assertThat(only().input("woningen")).isEmpty();
    type("#input-inponden-woningen", "0");
    assertThat(window.words()).contains("‘Aantal woningen’ moet minstens 1 zijn.");
    type("#input-inponden-woningen", "63");
    assertThat(only().input("woningen")).contains(new Amount(63));
    assertThat(window.words()).noneMatch(words -> words.contains("‘Aantal woningen’"));

    type("#intervention-start", "2031");
    assertThat(window.words())
        .contains("Het einde ligt voor het begin; verbeter een van beide jaren.")
        .noneMatch(words -> words.contains("tussen 2022 en 2047"));
    type("#intervention-end", "203");
    assertThat(window.words()).anyMatch(words -> words.contains("tussen 2022 en 2047"));
    type("#intervention-end", "2033");
    assertThat(only().years()).isEqualTo(new Years(2031, 2033));

    type("#intervention-name", "Inponden Vrieheide");
    window.press("Shortcut+Z");
    window.rest();
    assertThat(only().name()).isEqualTo("Inponden 1");
    TextField name = find("#intervention-name", TextField.class);
    assertThat(Fx.<String>get(name::getText)).isEqualTo("Inponden 1");
    undoAll();
    assertThat(Fx.get(session::plan)).isEqualTo(before);
  }

  private void undoAll() throws TimeoutException {
    while (Fx.get(() -> session.history().undoName().isPresent())) {
      window.press("Shortcut+Z");
    }
    window.rest();
  }

  @Test
  void aScenarioIsCopiedAndItsYearsAreDragged() throws TimeoutException {
    Plan before = Fx.get(session::plan);
    Fx.run(() -> session.sketch().begin(session.catalogue().types().require("inponden")));
    finishDrawing();
    Button copy = find("#scenario-copy", Button.class);
    Fx.run(copy::fire);
    window.rest();
    assertThat(Fx.get(() -> session.scenario().name())).isEqualTo("Kopie van Scenario A");

    MenuButton copyTo = find("#list-copyto", MenuButton.class);
    assertThat(Fx.<Boolean>get(copyTo::isDisabled)).isTrue();
    Fx.run(() -> session.chosenInterventionsProperty().set(List.of(only())));
    assertThat(Fx.<Boolean>get(copyTo::isDisabled)).isFalse();

    Node bar = find(".timeline-bar", Node.class);
    double year = Fx.get(() -> bar.getLayoutBounds().getWidth()) / 3;
    drag(bar, 4 * year);
    assertThat(only().years()).isEqualTo(new Years(2028, 2030));
    ListView<?> timeline = find(".timeline-list", ListView.class);
    assertThat(Fx.<Boolean>get(timeline::isFocused))
        .as("the keys go on where the drag was")
        .isTrue();
    assertThat(Fx.get(() -> session.plan().scenarios().get(1).interventions().get(0).years()))
        .isEqualTo(new Years(2024, 2026));

    key(timeline, KeyCode.RIGHT, true);
    key(timeline, KeyCode.RIGHT, true);
    key(timeline, KeyCode.LEFT, false);
    assertThat(only().years()).isEqualTo(new Years(2027, 2031));

    Node handle = find(".timeline-handle", Node.class);
    key(handle, KeyCode.HOME, false);
    key(handle, KeyCode.RIGHT, false);
    assertThat(Fx.get(() -> session.planYearProperty().get())).isEqualTo(2023);
    undoAll();
    assertThat(Fx.get(session::plan)).isEqualTo(before);
  }

  private void drag(Node bar, double pixels) throws TimeoutException {
    Fx.run(() -> {
      double middle = bar.getLayoutBounds().getWidth() / 2;
      double start = bar.localToScene(middle, 4).getX();
      Event.fireEvent(bar, mouse(MouseEvent.MOUSE_PRESSED, start));
      for (int i = 1; i <= 4; i++) {
        double moved = pixels * i / 4;
        Event.fireEvent(bar, mouse(MouseEvent.MOUSE_DRAGGED, start + moved));
      }
      Event.fireEvent(bar, mouse(MouseEvent.MOUSE_RELEASED, start + pixels));
    });
    window.rest();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double sceneX) {
    return new MouseEvent(
        type,
        sceneX,
        4,
        sceneX,
        4,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void theWorkspaceToExploreLeavesTheTools() throws TimeoutException {
    Fx.run(() -> session.sketch().begin(session.catalogue().types().require("inponden")));
    window.press("Shortcut+1");
    window.rest();
    assertThat(Fx.get(() -> session.sketch().toolProperty().get())).isEqualTo(Tool.NONE);
    assertThat(Fx.get(() -> window.scene().lookup(".sketch-panel"))).isNull();
    assertThat(Fx.get(() -> window.scene().lookup(".map-panel"))).isNotNull();
  }

  private void escape(Node node) throws TimeoutException {
    key(node, KeyCode.ESCAPE, false);
  }

  private Tool tool() {
    return Fx.get(() -> session.sketch().toolProperty().get());
  }

  private Node focused() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  @Test
  void escapeReachesTheToolFromAButtonAListAndAFieldOfAPanel() throws TimeoutException {
    for (String selector : List.of("#scenario-copy", ".intervention-list", ".card-fold")) {
      Fx.run(() -> session.sketch().begin(session.catalogue().types().require("inponden")));
      window.rest();
      Node map = focused();
      key(map, KeyCode.SPACE, false);
      Button back = find("#draw-back", Button.class);
      assertThat(Fx.<Boolean>get(back::isDisabled)).isFalse();
      escape(find(selector, Node.class));
      assertThat(tool()).as(selector).isEqualTo(Tool.POLYGON);
      assertThat(Fx.<Boolean>get(back::isDisabled)).as(selector).isTrue();
      escape(find(selector, Node.class));
      assertThat(tool()).as(selector).isEqualTo(Tool.NONE);
    }
  }

  @Test
  void whoWritesInAFieldLeavesTheFieldFirst() throws TimeoutException {
    Fx.run(() -> session.sketch().begin(session.catalogue().types().require("inponden")));
    window.rest();
    Node map = focused();
    TextArea words = find("#scenario-description", TextArea.class);
    Fx.run(() -> {
      words.setText("Eerst bouwen");
      words.requestFocus();
    });
    escape(words);
    assertThat(tool()).isEqualTo(Tool.POLYGON);
    assertThat(focused()).isSameAs(map);
    escape(map);
    assertThat(tool()).isEqualTo(Tool.NONE);
  }

  @Test
  void aTypeChosenWithEnterGivesTheKeyboardToTheMapEachTime() throws TimeoutException {
    TextField search = find("#catalogue-search", TextField.class);
    ListView<?> list = find(".catalogue-list", ListView.class);
    for (String words : List.of("inponden", "sloop")) {
      type("#catalogue-search", words);
      key(search, KeyCode.ENTER, false);
      assertThat(tool()).isEqualTo(Tool.POLYGON);
      assertThat(focused().getStyleClass()).contains("map-surface");
    }
    assertThat(Fx.<Integer>get(() -> list.getSelectionModel().getSelectedIndex())).isPositive();
    escape(focused());
    assertThat(tool()).isEqualTo(Tool.NONE);
    assertThat(Fx.<Integer>get(() -> list.getSelectionModel().getSelectedIndex())).isNegative();
  }

  @Test
  void theKeyOfAToolThatCannotBeUsedSaysWhatIsNeeded() throws TimeoutException {
    window.press("Alt+2");
    window.rest();
    assertThat(window.words()).contains("Kies eerst een soort ingreep die u zo kunt tekenen.");
    window.press("Alt+8");
    window.rest();
    assertThat(window.words()).contains("Kies eerst een ingreep.");
    assertThat(tool()).isEqualTo(Tool.NONE);
  }

  @Test
  void theWordsOfTheGuideFindTheirCommands() throws IOException {
    String guide = Files.readString(Path.of("docs", "gebruik", "tekenen.md"));
    List<String> acts =
        Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*[:;]")
            .matcher(guide)
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> tools =
        Pattern.compile("(?m)^\\| (\\w[\\w ]+) \\| .*\\|$")
            .matcher(guide.substring(0, guide.indexOf("## Kiezen en veranderen")))
            .results()
            .map(found -> found.group(1))
            .filter(word -> !word.equals("Gereedschap"))
            .toList();
    assertThat(acts).contains("uitsnijden").hasSizeGreaterThan(4);
    assertThat(tools).contains("vrije hand").hasSizeGreaterThan(6);
    List<SearchWords> names =
        Fx.get(() ->
            window.bench().view().commands().stream()
                .map(command -> SearchWords.of(command.name()))
                .toList());
    assertThat(Stream.of(acts, tools, List.of("vorm veranderen")).flatMap(List::stream))
        .allMatch(
            term -> names.stream().anyMatch(name -> name.rank(SearchWords.of(term)).isPresent()));
  }

  @Test
  void theHelpNamesKeysAsTheKeyboardDoes() {
    assertThat(
            Fx.get(() ->
                window.bench().view().groups().stream()
                    .flatMap(group -> group.lines().stream())
                    .map(CommandGroup.KeyLine::keys)
                    .toList()))
        .contains("Page Down", "Page Up")
        .noneMatch(keys -> keys.contains("_"));
  }
}
