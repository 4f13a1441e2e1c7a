package nl.noordwijzer.ui.intake;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Shows what was read and what it would change; nothing is taken in before the user says so.
public final class IntakeCard {
  private static final double WIDTH = 920;
  private static final double HEIGHT = 620;

  private final IntakeViewModel model;
  private final Texts texts;
  private final Acts acts;
  private final BorderPane root = new BorderPane();

  /// What the card brings about.
  ///
  /// @param preview draws the region after what is taken
  /// @param take takes it in
  /// @param away puts the card away
  public record Acts(Preview preview, Runnable take, Runnable away) {}

  public IntakeCard(IntakeViewModel model, Texts texts, Acts acts) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    root.getStyleClass().addAll("card", "intake-card");
    root.setMaxSize(WIDTH, HEIGHT);
    root.setPrefSize(WIDTH, HEIGHT);
    root.setTop(heading());
    model.stepProperty().subscribe(this::show);
    CardFold.listen(root, model, texts);
  }

  public Region root() {
    return root;
  }

  private Node heading() {
    Label heading = new Label(texts.get("intake.title"));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private void show(IntakeViewModel.Step step) {
    switch (step) {
      case READING -> showReading();
      case READY -> showOffers();
      case FAILED -> showFailure();
    }
  }

  private void showReading() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progressProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("intake.reading"));
    VBox box = new VBox(12, new Label(texts.get("intake.reading")), bar);
    box.setAlignment(Pos.CENTER);
    box.setMaxWidth(WIDTH / 2);
    root.setCenter(box);
    root.setBottom(foot(cancel()));
  }

  private void showFailure() {
    Label sentence = new Label(sentence(model.failureProperty().get()));
    sentence.setWrapText(true);
    sentence.setMaxWidth(WIDTH * 2 / 3);
    root.setCenter(sentence);
    Button close = new Button(texts.get("intake.close"));
    close.setDefaultButton(true);
    close.setOnAction(_ -> acts.away().run());
    root.setBottom(foot(close));
    close.requestFocus();
  }

  private String sentence(@Nullable Throwable cause) {
    return cause instanceof NoordwijzerException expected ? expected.sentence(texts) : "";
  }

  private void showOffers() {
    OfferDetails details = new OfferDetails(model, texts, acts.preview());
    OfferList list = new OfferList(model, texts);
    list.chosenProperty().subscribe(details::show);
    HBox body = new HBox(16, list.root(), details.root());
    body.setPadding(new Insets(12, 0, 12, 0));
    HBox.setHgrow(details.root(), Priority.ALWAYS);
    root.setCenter(body);
    Button take = take();
    root.setBottom(foot(cancel(), take));
    list.choose();
    root.applyCss();
    details.question().orElse(take).requestFocus();
  }

  /// Return takes in only where one has come to this button: whether something is confidential is
  /// asked before.
  private Button take() {
    Button take = new Button(texts.get("intake.take"));
    take.defaultButtonProperty().bind(take.focusedProperty());
    take.getStyleClass().addAll("take", "accent");
    take.setOnAction(_ -> acts.take().run());
    model.offers().addListener((ListChangeListener<Offer>) _ -> watch(take));
    watch(take);
    return take;
  }

  private void watch(Button take) {
    model.offers().forEach(offer -> offer.takenProperty().subscribe((_, _) -> enable(take)));
    enable(take);
  }

  private void enable(Button take) {
    take.setDisable(model.taken().isEmpty());
  }

  private Button cancel() {
    Button cancel = new Button(texts.get("intake.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> {
      model.close();
      acts.away().run();
    });
    return cancel;
  }

  private Node foot(Button... buttons) {
    Label note = new Label(texts.get("intake.note"));
    note.getStyleClass().add("note");
    note.setMaxWidth(Double.MAX_VALUE);
    note.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.stepProperty().get() == IntakeViewModel.Step.READY,
                model.stepProperty()));
    HBox.setHgrow(note, Priority.ALWAYS);
    HBox foot = new HBox(8, note);
    foot.getChildren().addAll(buttons);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }
}
