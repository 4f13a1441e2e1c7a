package nl.noordwijzer.ui.workshop;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.Rehearsal;
import nl.noordwijzer.workshop.WorkshopSession;
import org.kordamp.ikonli.feather.Feather;

/// In a session to practise with: what to try next.
final class HintCard extends VBox implements AutoCloseable {
  private final Texts texts;
  private final SessionLog log;
  private final BooleanProperty practising;
  private final Label heading = new Label();
  private final Label hint = new Label();
  private final Subscription subscriptions;

  HintCard(Texts texts, SessionLog log) {
    this.texts = texts;
    this.log = log;
    practising = log.practisingProperty();
    setId("hint-card");
    getStyleClass().add("workshop-card");
    heading.getStyleClass().add("heading-small");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    Button leave =
        IconButton.of(Feather.X, texts.get("workshop.hint.leave"), () -> practising.set(false));
    HBox head = new HBox(heading, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, hint);
    subscriptions =
        Subscription.combine(
            log.sessionProperty().subscribe(_ -> refresh()), practising.subscribe(_ -> refresh()));
  }

  private void refresh() {
    PanelRows.show(this, practising.get());
    WorkshopSession session = log.sessionProperty().get();
    Optional<Rehearsal.Hint> next = Rehearsal.next(session);
    int all = Rehearsal.Hint.values().length;
    heading.setText(
        next.map(Rehearsal.Hint::ordinal)
            .map(done -> texts.get("workshop.hint", done + 1, all))
            .orElse(texts.get("workshop.hint.end")));
    hint.setText(
        next.map(it -> texts.get("workshop.hint", it)).orElse(texts.get("workshop.hint.done")));
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
