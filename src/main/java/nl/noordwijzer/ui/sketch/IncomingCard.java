package nl.noordwijzer.ui.sketch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.exchange.Incoming;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// Shows what a file would change in the plan; nothing happens before the user says so.
public final class IncomingCard {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 560;

  private final IncomingModel model;
  private final Texts texts;
  private final VBox root = new VBox(12);
  private final Label counts = wrapped();
  private final Label findings = wrapped();
  private final ListView<Line> lines = new ListView<>();
  private final Button take;

  /// @param away puts the card away
  public IncomingCard(IncomingModel model, String source, Runnable away) {
    this.model = model;
    texts = model.texts();
    root.getStyleClass().addAll("card", "incoming-card");
    root.setMaxSize(WIDTH, HEIGHT);
    root.setPrefSize(WIDTH, HEIGHT);
    Label heading = wrapped();
    heading.setText(texts.get("sketch.incoming.title", source));
    heading.getStyleClass().add("heading");
    take = take(away);
    lines.setCellFactory(_ -> new IncomingCell(model));
    lines.setAccessibleText(texts.get("sketch.incoming.lines"));
    VBox.setVgrow(lines, Priority.ALWAYS);
    findings.getStyleClass().add("note");
    root.getChildren().addAll(heading, counts, types(), lines, findings, foot(away));
    model.incomingProperty().subscribe(this::show);
  }

  public Region root() {
    return root;
  }

  private static Label wrapped() {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Asks of which type the rows are that name none; away where all of them do.
  private Node types() {
    ComboBox<InterventionType> types = PanelRows.choice(model::name, model::choose);
    types.setId("incoming-type");
    types.getItems().setAll(model.types());
    InterventionType wished = model.type();
    if (wished != null) {
      types.setValue(wished);
    }
    types.setPromptText(texts.get("sketch.incoming.type.choose"));
    Label word = wrapped();
    word.setText(texts.get("sketch.incoming.type"));
    word.setLabelFor(types);
    types.setAccessibleText(word.getText());
    VBox box = new VBox(4, word, types);
    Incoming first = model.incomingProperty().get();
    PanelRows.show(box, first != null && first.typeless());
    return box;
  }

  private void show(@Nullable Incoming incoming) {
    if (incoming == null) {
      return;
    }
    counts.setText(
        texts.get(
            "sketch.incoming.counts",
            incoming.count(Fate.NEW),
            incoming.count(Fate.CHANGED),
            incoming.count(Fate.UNCHANGED),
            incoming.count(Fate.REFUSED)));
    lines.getItems().setAll(incoming.lines());
    findings.setText(
        incoming.findings().isEmpty()
            ? ""
            : texts.get(
                "sketch.incoming.findings",
                incoming.findings().size(),
                incoming.findings().getFirst().sentence(texts)));
    PanelRows.show(findings, !incoming.findings().isEmpty());
    take.setDisable(incoming.command().isEmpty());
  }

  private Button take(Runnable away) {
    Button button = new Button(texts.get("sketch.incoming.take"));
    button.setId("incoming-take");
    button.setDefaultButton(true);
    button.setOnAction(_ -> {
      if (model.take()) {
        away.run();
      }
    });
    return button;
  }

  private Node foot(Runnable away) {
    Button cancel = new Button(texts.get("sketch.incoming.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> away.run());
    HBox foot = new HBox(8, cancel, take);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }
}
