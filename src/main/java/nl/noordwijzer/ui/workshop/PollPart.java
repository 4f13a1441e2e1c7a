package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.SessionEvent;

/// The three questions on leaving: what one person answered, from paper or by word of mouth.
final class PollPart extends VBox {
  private final SessionLog log;
  private final List<ComboBox<Integer>> answers = new ArrayList<>();
  private final Button count;

  PollPart(Texts texts, SessionLog log) {
    this.log = log;
    count = new Button(texts.get("session.panel.poll.count"));
    count.setId("session-poll-count");
    count.setOnAction(_ -> count());
    getStyleClass().add("session-part");
    Label scale = PanelRows.muted();
    scale.setText(texts.get("session.panel.poll.scale"));
    getChildren().add(scale);
    for (int number = 1; number <= SessionEvent.PollAnswer.QUESTIONS; number++) {
      getChildren().add(question(texts.get("session.poll." + number), number));
    }
    getChildren().add(count);
    refresh();
  }

  private HBox question(String words, int number) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    ComboBox<Integer> answer = PanelRows.choice(String::valueOf, _ -> refresh());
    answer.setId("session-poll-" + number);
    answer
        .getItems()
        .setAll(IntStream.rangeClosed(1, SessionEvent.PollAnswer.HIGHEST).boxed().toList());
    answer.setAccessibleText(words);
    answer.setMinWidth(72);
    answer.setMaxWidth(72);
    label.setLabelFor(answer);
    answers.add(answer);
    HBox row = new HBox(label, answer);
    row.getStyleClass().add("session-row");
    return row;
  }

  private void refresh() {
    count.setDisable(answers.stream().anyMatch(answer -> answer.getValue() == null));
  }

  private void count() {
    log.add(
        new SessionEvent.PollAnswer(
            Instant.now(), answers.stream().map(ComboBox::getValue).toList()));
    answers.forEach(answer -> answer.setValue(null));
    refresh();
    answers.getFirst().requestFocus();
  }
}
