package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.vote.Ballot;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which interventions the room votes on. All of them are chosen at first where they can be taken
/// in at a glance.
final class VoteChoiceCard extends VBox implements AutoCloseable {
  private static final int AT_A_GLANCE = 8;

  private final Texts texts;
  private final Voting voting;
  private final Label question = new Label();
  private final VBox boxes = new VBox();
  private final Button begin = new Button();
  private final Subscription subscription;

  VoteChoiceCard(Texts texts, Voting voting) {
    this.texts = texts;
    this.voting = voting;
    setId("vote-choice");
    getStyleClass().add("workshop-card");
    question.getStyleClass().add("heading-small");
    FigureTiles.whole(question);
    question.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(question, Priority.ALWAYS);
    Label most = PanelRows.muted();
    most.setText(texts.get("workshop.vote.choose", Ballot.MOST_OPTIONS));
    HBox head =
        new HBox(
            question,
            IconButton.of(Feather.X, texts.get("workshop.vote.leave"), voting::dropDraft));
    head.setAlignment(Pos.TOP_LEFT);
    boxes.getStyleClass().add("vote-choices");
    begin.setId("vote-begin");
    getChildren().addAll(head, most, new RowsScroll(boxes), begin);
    subscription = voting.draftProperty().subscribe(this::show);
  }

  private void show(Voting.@Nullable Draft draft) {
    PanelRows.show(this, draft != null);
    boxes.getChildren().clear();
    if (draft == null) {
      return;
    }
    question.setText(draft.question());
    boolean few = draft.options().size() <= AT_A_GLANCE;
    draft.options().forEach(option -> boxes.getChildren().add(box(option, few)));
    begin.setOnAction(_ -> voting.ask(draft.question(), chosen()));
    count();
  }

  private CheckBox box(Ballot.Option option, boolean chosen) {
    CheckBox box = new CheckBox(option.label());
    box.setWrapText(true);
    box.setSelected(chosen);
    box.setUserData(option);
    box.setOnAction(_ -> count());
    return box;
  }

  private List<Ballot.Option> chosen() {
    return boxes.getChildren().stream()
        .map(CheckBox.class::cast)
        .filter(CheckBox::isSelected)
        .map(box -> (Ballot.Option) box.getUserData())
        .toList();
  }

  private void count() {
    int chosen = chosen().size();
    begin.setText(texts.get("workshop.vote.begin", chosen));
    begin.setDisable(chosen < 2 || chosen > Ballot.MOST_OPTIONS);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
