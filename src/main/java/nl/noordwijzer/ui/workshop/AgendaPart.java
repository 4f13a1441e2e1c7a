package nl.noordwijzer.ui.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.AgendaStep;
import nl.noordwijzer.workshop.MapView;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The agenda: steps with their time, and how long the present one has been going.
final class AgendaPart extends VBox implements AutoCloseable {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final int USUAL_MINUTES = 15;
  private static final double ROW = 30;
  private static final int MOST_ROWS = 5;
  private static final int EMPTY_ROWS = 3;

  private final Texts texts;
  private final Session session;
  private final SessionLog log;
  private final MapPlace place;
  private final ListView<AgendaStep> steps = new ListView<>();
  private final Label timer = new Label();
  private final TextField name = new TextField();
  private final Spinner<Integer> minutes =
      new Spinner<>(1, AgendaStep.LONGEST_MINUTES, USUAL_MINUTES, 5);
  private final StepButtons buttons;
  private final Timeline ticking;
  private final Subscription subscriptions;

  AgendaPart(Desk desk, SessionLog log, MapPlace place) {
    texts = desk.texts();
    session = desk.session();
    this.log = log;
    this.place = place;
    Button previous =
        button("previous", Feather.CHEVRON_LEFT, () -> begin(log.stepProperty().get() - 1));
    Button next = button("next", Feather.CHEVRON_RIGHT, () -> begin(log.stepProperty().get() + 1));
    buttons = new StepButtons(previous, next, steps);
    ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    ticking.setCycleCount(Timeline.INDEFINITE);
    timer.setId("session-timer");
    timer.setWrapText(true);
    timer.setMinHeight(USE_PREF_SIZE);
    timer.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(timer, Priority.ALWAYS);
    fillSteps();
    getStyleClass().add("session-part");
    HBox now = new HBox(previous, timer, next);
    now.getStyleClass().add("session-row");
    getChildren().addAll(steps, now, newStep());
    subscriptions =
        Subscription.combine(
            log.sessionProperty().subscribe(_ -> refresh()),
            log.stepProperty().subscribe(_ -> refresh()));
  }

  private String word(String key) {
    return texts.get("session.panel." + key);
  }

  private Button button(String key, Feather icon, Runnable act) {
    Button button = IconButton.of(icon, word("step." + key), act);
    button.setId("session-" + key);
    return button;
  }

  private void fillSteps() {
    steps.setId("session-agenda");
    steps.setAccessibleText(word("agenda"));
    steps.setFixedCellSize(ROW);
    steps.setPlaceholder(none());
    steps.setCellFactory(_ -> new StepCell());
    steps.setOnKeyPressed(event -> {
      int chosen = steps.getSelectionModel().getSelectedIndex();
      if (event.getCode() == KeyCode.ENTER && chosen >= 0) {
        begin(chosen);
      } else if (event.getCode() == KeyCode.DELETE && chosen > log.stepProperty().get()) {
        log.drop(chosen);
      }
    });
    steps.setOnMouseClicked(event -> {
      int chosen = steps.getSelectionModel().getSelectedIndex();
      if (event.getClickCount() == 2 && chosen >= 0) {
        begin(chosen);
      }
    });
  }

  /// With a way to practise.
  private VBox none() {
    Label none = new Label(word("agenda.none"));
    none.setWrapText(true);
    Button practise = new Button(word("practise"));
    practise.setId("session-practise");
    practise.setOnAction(_ -> log.practise(session.plan(), texts));
    VBox box = new VBox(none, practise);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("session-part");
    return box;
  }

  private HBox newStep() {
    name.setId("session-step-name");
    name.setPromptText(word("step.name"));
    name.setAccessibleText(word("step.name"));
    name.setOnAction(_ -> plan());
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    minutes.setEditable(true);
    minutes.setPrefWidth(82);
    minutes.setMinWidth(82);
    minutes.setAccessibleText(word("step.minutes"));
    HBox row = new HBox(name, minutes, button("plan", Feather.PLUS, this::plan));
    row.getStyleClass().add("session-row");
    return row;
  }

  /// With the scenario and the place that are shown now.
  private void plan() {
    boolean full = log.sessionProperty().get().agenda().size() >= SessionEvent.AgendaSet.MOST;
    if (!name.getText().isBlank() && !full) {
      log.plan(
          new AgendaStep(name.getText(), minutes.getValue(), session.scenario().id(), place.now()));
      name.clear();
    }
  }

  private void begin(int number) {
    AgendaStep step = log.sessionProperty().get().agenda().get(number);
    session.plan().scenarios().find(step.scenario()).ifPresent(it -> session.show(it.id()));
    log.begin(number);
    MapView view = step.view();
    if (view != null) {
      place.go(view);
    }
  }

  private void refresh() {
    List<AgendaStep> agenda = log.sessionProperty().get().agenda();
    int present = log.stepProperty().get();
    if (!steps.getItems().equals(agenda)) {
      steps.getItems().setAll(agenda);
    }
    int rows = agenda.isEmpty() ? EMPTY_ROWS : Math.clamp(agenda.size(), 2, MOST_ROWS);
    steps.setPrefHeight(ROW * rows + 4);
    steps.setMinHeight(USE_PREF_SIZE);
    steps.refresh();
    buttons.allow(present > 0, present + 1 < agenda.size());
    if (log.step().isPresent()) {
      ticking.play();
    }
    tick();
  }

  private void tick() {
    timer.setText(log.step().map(this::told).orElse(word("step.none")));
    timer.pseudoClassStateChanged(
        OVER, log.step().map(step -> spent().toMinutes() >= step.minutes()).orElse(false));
  }

  private String told(AgendaStep step) {
    Duration spent = spent();
    boolean over = spent.toMinutes() >= step.minutes();
    return texts.get(
        over ? "session.panel.step.over" : "session.panel.step.time",
        step.name(),
        "%d:%02d".formatted(spent.toMinutes(), spent.toSecondsPart()),
        step.minutes());
  }

  private Duration spent() {
    return log.sessionProperty()
        .get()
        .step()
        .map(begun -> Duration.between(begun.time(), Instant.now()))
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    ticking.stop();
    subscriptions.unsubscribe();
  }

  private final class StepCell extends ListCell<AgendaStep> {
    @Override
    protected void updateItem(@Nullable AgendaStep step, boolean empty) {
      super.updateItem(step, empty);
      boolean present = getIndex() == log.stepProperty().get();
      setText(
          step == null
              ? null
              : texts.get(
                  present ? "session.panel.step.present" : "session.panel.step.planned",
                  step.name(),
                  step.minutes()));
    }
  }
}
