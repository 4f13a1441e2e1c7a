package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.workshop.SessionLog;
import nl.noordwijzer.workshop.AgendaStep;
import nl.noordwijzer.workshop.MapView;
import nl.noordwijzer.workshop.Rehearsal;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionFile;
import nl.noordwijzer.workshop.SessionJournal;
import nl.noordwijzer.workshop.SessionMode;
import nl.noordwijzer.workshop.Spot;
import nl.noordwijzer.workshop.WorkshopSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// A session is seen again, practised, and gone on with after the program stopped.
final class ReplayJourneyTest {
  private static final Instant BEGUN = Instant.parse("2026-11-20T13:00:00Z");
  private static final Spot PLACE = new Spot(194_500, 325_500);

  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = OpenWindow.sketchingExample(folder.resolve("plan.gpkg"));
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    Fx.waitUntilWritten();
  }

  private void meet() throws TimeoutException {
    window.press("F11");
    window.rest();
  }

  private Node find(String selector) {
    return window.bench().root().lookup(selector);
  }

  private void press(String selector) throws TimeoutException {
    Fx.run(() -> ((ButtonBase) find(selector)).fire());
    window.rest();
  }

  private Optional<Node> inRoom(String selector) {
    return Fx.get(() ->
        Optional.ofNullable(
            window.bench().workshop().window().orElseThrow().content().lookup(selector)));
  }

  private SessionLog log() {
    return window.bench().workshop().log().orElseThrow();
  }

  private WorkshopSession session() {
    return Fx.get(() -> log().sessionProperty().get());
  }

  private void happen(SessionEvent... events) throws TimeoutException {
    Fx.run(() -> List.of(events).forEach(log()::add));
    window.rest();
  }

  private String replayed() {
    return ((Label) inRoom(".audience-replayed").orElseThrow()).getText();
  }

  private static SessionEvent[] someEvents(Plan plan) {
    return new SessionEvent[] {
      new SessionEvent.AgendaSet(
          BEGUN, List.of(new AgendaStep("Kiezen", 20, plan.scenarios().get(2).id(), null))),
      new SessionEvent.StepBegun(BEGUN, "Kiezen"),
      new SessionEvent.StickyNote(BEGUN, "Tafel 1", "Een bankje", NoteTheme.MEETING, PLACE),
      new SessionEvent.Decision(BEGUN, "", "Zo doen we het")
    };
  }

  @Test
  void aReplayShowsWhatHappenedAndLeavesThePlanAsItIs() throws Exception {
    meet();
    Session session = window.bench().session();
    Plan plan = session.plan();
    String scenario = Fx.get(() -> session.scenario().id());
    happen(someEvents(plan));
    int events = session().events().size();
    Fx.run(() -> ((MenuButton) find("#session-replay")).getItems().getFirst().fire());
    assertThat(inRoom(".mark-remark")).isEmpty();
    press("#replay-on");
    assertThat(Fx.get(() -> session.scenario().id())).isEqualTo(plan.scenarios().get(2).id());
    press("#replay-on");
    assertThat(inRoom(".mark-now")).isPresent();
    assertThat(replayed()).contains("Notitie, Tafel 1", "Een bankje");
    assertThat(Fx.get(() -> ((Label) find("#replay-card .heading-small")).getText()))
        .as("the day, for there are earlier sessions")
        .contains(Integer.toString(LocalDate.now(ZoneId.systemDefault()).getYear()), ": 3 van 4");
    press("#replay-leave");
    assertThat(Fx.get(() -> session.scenario().id())).isEqualTo(scenario);
    assertThat(session.plan()).isSameAs(plan);
    assertThat(session().events()).hasSize(events);
    assertThat(Fx.get(() -> inRoom(".audience-replayed").orElseThrow().isVisible())).isFalse();
  }

  @Test
  void eachEventShowsTheScenarioThatWasOnThen() throws Exception {
    meet();
    Session session = window.bench().session();
    List<String> ids = session.plan().scenarios().stream().map(Scenario::id).toList();
    for (int i : List.of(1, 2, 0)) {
      Fx.run(() -> session.show(ids.get(i)));
      happen(new SessionEvent.Decision(BEGUN, "", "Besluit " + i));
    }
    Fx.run(() -> session.show(ids.get(3)));
    beginReplay();
    assertThat(Fx.get(() -> session.scenario().id())).isEqualTo(ids.get(1));
    press("#replay-on");
    assertThat(Fx.get(() -> session.scenario().id())).isEqualTo(ids.get(2));
    Fx.run(() -> ((Slider) find("#replay-place")).setValue(2));
    assertThat(Fx.get(() -> session.scenario().id())).isEqualTo(ids.get(0));
    press("#replay-leave");
    assertThat(Fx.get(() -> session.scenario().id())).isEqualTo(ids.get(3));
  }

  @Test
  void aReplayHasNothingOnTheMapThatWasDrawnLater() throws Exception {
    meet();
    Session session = window.bench().session();
    Scenario scenario = Fx.get(session::scenario);
    Intervention later = scenario.interventions().get(0);
    happen(
        new SessionEvent.Decision(BEGUN, "", "Eerst praten"),
        new SessionEvent.Intervened(
            BEGUN, "", SessionEvent.Act.DRAWN, later.name(), scenario.name()));
    beginReplay();
    assertThat(isOnMap(later)).isFalse();
    press("#replay-on");
    assertThat(isOnMap(later)).isTrue();
    press("#replay-back");
    press("#replay-leave");
    assertThat(isOnMap(later)).isTrue();
  }

  @Test
  void theWordsOfANoteOfThePlanReachNeitherTheRoomNorTheFile() throws Exception {
    meet();
    Fx.run(() -> ((TextField) find("#session-group")).setText("Tafel 2"));
    Session session = window.bench().session();
    Note note =
        new Note(
            "n",
            new GeometryFactory().createPoint(new Coordinate(PLACE.x(), PLACE.y())),
            "Niet hardop zeggen",
            NoteTheme.HOUSING,
            "",
            BEGUN);
    Fx.run(() -> session.change("", new AddItem<>(PlanPart.NOTES, note)));
    happen(new SessionEvent.Decision(BEGUN, "", "Zo doen we het"));
    beginReplay();
    assertThat(replayed()).endsWith("Notitie in het plan, Tafel 2: gezet (Wonen)");
    press("#replay-leave");
    Fx.run(() -> window.bench().workshop().close());
    Fx.waitUntilWritten();
    assertThat(Files.readString(files().getFirst()))
        .contains("\"mapnote\"")
        .doesNotContain("hardop");
  }

  @Test
  void aReplayHasNeitherFiguresNorNotesOfLater() throws Exception {
    meet();
    press("#workshop-figures");
    assertThat(inRoom(".audience-figures").orElseThrow().isVisible()).isTrue();
    Session session = window.bench().session();
    Note later =
        new Note(
            "n",
            new GeometryFactory().createPoint(new Coordinate(PLACE.x(), PLACE.y())),
            "Later",
            NoteTheme.HOUSING,
            "",
            BEGUN.plusSeconds(60));
    Fx.run(() -> session.change("", new AddItem<>(PlanPart.NOTES, later)));
    happen(
        new SessionEvent.Decision(BEGUN, "", "Eerst praten"),
        new SessionEvent.Decision(BEGUN.plusSeconds(120), "", "Dan doen"));
    beginReplay();
    Fx.run(() -> ((Slider) find("#replay-place")).setValue(0));
    press("#replay-on");
    Fx.run(() -> ((Slider) find("#replay-place")).setValue(1));
    assertThat(Fx.get(() -> inRoom(".audience-figures").orElseThrow().isVisible())).isFalse();
    Plan past = Fx.get(() -> Objects.requireNonNull(session.pastProperty().get()));
    assertThat(past.notes().contains(later.id())).isFalse();
    press("#replay-leave");
    assertThat(Fx.get(() -> inRoom(".audience-figures").orElseThrow().isVisible())).isTrue();
  }

  private boolean isOnMap(Intervention one) {
    return Fx.get(() ->
        Objects.requireNonNull(window.bench().session().pictureProperty().get())
            .plan()
            .interventions()
            .contains(one.id()));
  }

  private void beginReplay() throws TimeoutException {
    Fx.run(() -> ((MenuButton) find("#session-replay")).getItems().getFirst().fire());
    window.rest();
  }

  @Test
  void nothingIsAgreedDuringAReplay() throws Exception {
    meet();
    happen(new SessionEvent.Decision(BEGUN, "", "Zo doen we het"));
    Fx.run(() -> log().set(SessionMode.NEGOTIATE));
    window.rest();
    assertThat(Fx.get(() -> find(".agreement-row").isDisabled())).isFalse();
    beginReplay();
    assertThat(Fx.get(() -> find(".agreement-row").isDisabled())).isTrue();
    assertThat(Fx.get(() -> find("#agreement-more").isDisabled())).isTrue();
    press("#replay-leave");
    assertThat(Fx.get(() -> find(".agreement-row").isDisabled())).isFalse();
  }

  @Test
  void aHeldRoomSeesNeitherLaterNotesNorAReplay() throws Exception {
    meet();
    happen(new SessionEvent.Wish(BEGUN, "Meer bomen", NoteTheme.GREENERY, PLACE));
    press("#workshop-hold");
    happen(new SessionEvent.StickyNote(BEGUN, "", "Een bankje", NoteTheme.MEETING, PLACE));
    assertThat(remarks()).containsExactly("Wens, Groen: Meer bomen");
    beginReplay();
    assertThat(isReplaySeen()).isFalse();
    press("#workshop-hold");
    assertThat(isReplaySeen()).isTrue();
    press("#replay-leave");
    assertThat(remarks()).hasSize(2);
  }

  private boolean isReplaySeen() {
    return Fx.get(() -> inRoom(".audience-replayed").orElseThrow().isVisible());
  }

  @Test
  void aReplayPlaysByItselfToTheEnd() throws Exception {
    meet();
    happen(someEvents(window.bench().session().plan()));
    Fx.run(() -> ((MenuButton) find("#session-replay")).getItems().getFirst().fire());
    Fx.run(() -> ((ComboBox<?>) find("#replay-speed")).getSelectionModel().selectLast());
    press("#replay-play");
    Fx.waitUntil(() -> replayed().contains("Zo doen we het"));
    assertThat(Fx.get(() -> find("#replay-on").isDisabled())).isTrue();
  }

  @Test
  void notesAndWishesLieOnTheMapByTheme() throws Exception {
    meet();
    happen(
        new SessionEvent.StickyNote(BEGUN, "Tafel 1", "Een bankje", NoteTheme.MEETING, PLACE),
        new SessionEvent.Wish(BEGUN, "Meer bomen", NoteTheme.GREENERY, PLACE),
        new SessionEvent.Wish(BEGUN, "Nergens", NoteTheme.GREENERY, null));
    assertThat(remarks()).containsExactly("Ontmoeten: Een bankje", "Wens, Groen: Meer bomen");
    assertThat(coveredRemarks()).isFalse();
    press("#session-fold");
    Fx.run(() ->
        ((ComboBox<?>) find("#session-marks-theme"))
            .getSelectionModel()
            .select(1 + List.of(NoteTheme.values()).indexOf(NoteTheme.GREENERY)));
    assertThat(remarks()).containsExactly("Wens, Groen: Meer bomen");
    press("#session-marks");
    assertThat(remarks()).isEmpty();
  }

  /// Whether words of the first two lie over each other.
  private boolean coveredRemarks() {
    return Fx.get(() -> {
      List<Node> all =
          List.copyOf(
              window.bench().workshop().window().orElseThrow().content().lookupAll(".mark-remark"));
      return all.get(0).getBoundsInParent().intersects(all.get(1).getBoundsInParent());
    });
  }

  private List<String> remarks() {
    return Fx.get(() ->
        window
            .bench()
            .workshop()
            .window()
            .orElseThrow()
            .content()
            .lookupAll(".mark-remark")
            .stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private String scenario(int number) {
    return Fx.get(() -> window.bench().session().plan().scenarios().get(number).id());
  }

  /// As after the program stopped: no line says that it was closed.
  private Path brokenOff() throws NoordwijzerException {
    MapView there = new MapView(PLACE.x(), PLACE.y(), 3);
    WorkshopSession before =
        new WorkshopSession("Met de buurt", BEGUN)
            .with(
                new SessionEvent.AgendaSet(
                    BEGUN,
                    List.of(
                        new AgendaStep("Opening", 5, "", null),
                        new AgendaStep("Kiezen", 20, scenario(2), there))))
            .with(new SessionEvent.StepBegun(BEGUN, "Kiezen"))
            .with(new SessionEvent.ModeSet(BEGUN, SessionMode.NEGOTIATE));
    try (SessionJournal journal =
        SessionJournal.begin(folder, "plan-werksessie-2026-11-20", before)) {
      return journal.file();
    }
  }

  @Test
  void aSessionThatBrokeOffGoesOnInItsFile() throws Exception {
    Path file = brokenOff();
    Files.writeString(file, "{\"time\":\"2026-11-20T13:30:00Z\",\"ki", StandardOpenOption.APPEND);
    meet();
    Fx.waitUntil(() -> find("#session-broken-off").isVisible());
    assertThat(Fx.get(() -> window.bench().session().scenario().id())).isNotEqualTo(scenario(2));
    press("#session-resume");
    assertThat(Fx.get(() -> window.bench().session().scenario().id())).isEqualTo(scenario(2));
    assertThat(Fx.get(() -> window.bench().viewport().centreX())).isEqualTo(PLACE.x());
    assertThat(session().name()).isEqualTo("Met de buurt");
    assertThat(session().mode()).isEqualTo(SessionMode.NEGOTIATE);
    assertThat(Fx.get(() -> ((Label) find("#session-timer")).getText())).startsWith("Kiezen: ");
    happen(new SessionEvent.Decision(Instant.now(), "", "We gaan verder"));
    WorkshopSession told = session();
    Fx.run(() -> window.bench().workshop().close());
    Fx.waitUntilWritten();
    SessionFile read = SessionFile.read(file);
    assertThat(read.session()).isEqualTo(told);
    assertThat(read.ended()).isTrue();
    assertThat(read.torn()).isFalse();
    assertThat(files()).hasSize(1);
  }

  @Test
  void aSessionThatBrokeOffCanBeLeft() throws Exception {
    Path file = brokenOff();
    byte[] before = Files.readAllBytes(file);
    meet();
    Fx.waitUntil(() -> find("#session-broken-off").isVisible());
    press("#session-leave");
    happen(new SessionEvent.Decision(Instant.now(), "", "Opnieuw"));
    assertThat(session().events()).hasSize(1);
    assertThat(Fx.get(() -> find("#session-broken-off").isVisible())).isFalse();
    Fx.run(() -> window.bench().workshop().close());
    Fx.waitUntilWritten();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(files()).hasSize(2);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).toList();
    }
  }

  @Test
  void aSessionToPractiseWithHasAnAgendaAndHints() throws Exception {
    Fx.run(() -> window.bench().workshop().practise());
    window.rest();
    assertThat(session().agenda())
        .extracting(AgendaStep::name)
        .containsExactly("Opening", "Verkennen", "Kiezen", "Onderhandelen", "Besluiten");
    assertThat(window.words()).contains("Oefenen: 1 van " + Rehearsal.Hint.values().length);
    press("#session-next");
    assertThat(window.words()).contains("Oefenen: 2 van " + Rehearsal.Hint.values().length);
  }

  @Test
  void aVoteThatMakesWayForAnotherIsKept() throws Exception {
    meet();
    MenuButton vote = (MenuButton) find("#workshop-vote");
    String scenario = window.bench().session().plan().scenarios().get(1).id();
    Fx.run(() -> vote.getItems().getFirst().fire());
    Fx.run(() -> window.bench().workshop().voting().orElseThrow().count(scenario, 3));
    Fx.run(() -> vote.getItems().getFirst().fire());
    assertThat(session().all(SessionEvent.Vote.class))
        .singleElement()
        .satisfies(kept -> assertThat(kept.byHand()).isEqualTo(3));
  }
}
