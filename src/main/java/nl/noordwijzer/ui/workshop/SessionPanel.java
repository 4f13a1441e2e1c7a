package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.WorkshopSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The operator's panel of a workshop: the agenda, what is said, and what has happened.
public final class SessionPanel implements View {
  private static final double WIDTH = 290;
  private static final double EVENTS = 200;

  private final Desk desk;
  private final Texts texts;
  private final SessionLog log;
  private final MapPlace place;
  private final AgendaPart agenda;
  private final EntryPart entry;
  private final MarkFilter filter;
  private final ListView<SessionEvent> events = new ListView<>();
  private final Label name = new Label();
  private final ScrollPane body = new ScrollPane();
  private final Button fold;
  private final Button camera;
  private final VBox root = new VBox();
  private final Subscription subscriptions;

  public SessionPanel(Desk desk, Workshop workshop, MapPlace place) {
    this.desk = desk;
    texts = desk.texts();
    log = workshop.log();
    this.place = place;
    agenda = new AgendaPart(desk, log, place);
    entry = new EntryPart(texts, log, workshop.pointing());
    fold = IconButton.of(Feather.CHEVRONS_RIGHT, word("fold"), this::toggle);
    fold.setId("session-fold");
    camera = IconButton.of(Feather.CAMERA, word("snapshot"), this::snap);
    camera.setId("session-snapshot");
    filter = new MarkFilter(texts, log, workshop.marks());
    fill(workshop);
    subscriptions =
        Subscription.combine(
            log.sessionProperty().subscribe(this::show),
            log.foldedProperty().subscribe(this::fold));
  }

  private String word(String key) {
    return texts.get("session.panel." + key);
  }

  private void fill(Workshop workshop) {
    name.setText(word("name"));
    name.getStyleClass().add("heading-small");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(name, camera, fold);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("session-row");
    events.setId("session-events");
    events.setAccessibleText(word("events"));
    events.setCellFactory(_ -> new EventCell(texts, log::withdraw));
    events.setOnKeyPressed(event -> {
      SessionEvent chosen = events.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.DELETE && chosen != null) {
        log.withdraw(chosen);
      }
    });
    events.setPlaceholder(new Label(word("events.none")));
    events.setMinHeight(EVENTS);
    VBox.setVgrow(events, Priority.ALWAYS);
    VBox parts =
        new VBox(
            part("agenda", agenda),
            part("said", entry),
            filter,
            part("events", events),
            new ReportMenu(desk, log),
            new ReplayMenu(desk, workshop),
            poll());
    parts.getStyleClass().add("session-parts");
    body.setContent(parts);
    body.setFitToWidth(true);
    body.setFitToHeight(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(body, Priority.ALWAYS);
    root.setId("session-panel");
    root.getStyleClass().add("session-panel");
    root.getChildren().addAll(head, body);
  }

  private VBox part(String key, Node content) {
    Label heading = new Label(word(key));
    heading.getStyleClass().add("section-title");
    heading.setLabelFor(content);
    VBox part = new VBox(heading, content);
    part.getStyleClass().add("session-part");
    if (content.equals(events)) {
      VBox.setVgrow(part, Priority.ALWAYS);
    }
    return part;
  }

  private TitledPane poll() {
    TitledPane pane = new TitledPane(word("poll"), new PollPart(texts, log));
    pane.setId("session-poll");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  private void toggle() {
    log.foldedProperty().set(!log.foldedProperty().get());
  }

  private void fold(boolean folded) {
    PanelRows.show(name, !folded);
    PanelRows.show(camera, !folded);
    PanelRows.show(body, !folded);
    double width = folded ? VBox.USE_COMPUTED_SIZE : WIDTH;
    root.setMinWidth(folded ? VBox.USE_PREF_SIZE : width);
    root.setPrefWidth(width);
    fold.setGraphic(new FontIcon(folded ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT));
    IconButton.name(fold, word(folded ? "unfold" : "fold"));
  }

  private void show(WorkshopSession session) {
    events.setItems(FXCollections.observableArrayList(session.standing().events().reversed()));
  }

  private void snap() {
    log.add(
        new SessionEvent.Snapshot(Instant.now(), desk.session().scenario().name(), place.now()));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    agenda.close();
    entry.close();
    filter.close();
  }
}
