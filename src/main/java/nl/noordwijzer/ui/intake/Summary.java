package nl.noordwijzer.ui.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.Question;
import nl.noordwijzer.source.intake.Sentence;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What would change, in sentences and as a small map; and what must be asked first.
final class Summary {
  private static final int FIRST_YEAR = 1995;
  private static final double PREVIEW_WIDTH = 560;
  private static final double PREVIEW_HEIGHT = 300;
  private static final double LEAST_PREVIEW_HEIGHT = 140;

  private final IntakeViewModel model;
  private final Texts texts;
  private final Preview preview;
  private final VBox box = new VBox(8);
  private final ScrollPane root = new ScrollPane(box);
  private final ImageView picture = new ImageView();
  private final StackPane frame = new StackPane(picture);
  private @Nullable CheckBox secret;

  Summary(IntakeViewModel model, Texts texts, Preview preview) {
    this.model = model;
    this.texts = texts;
    this.preview = preview;
    box.setPadding(new Insets(12, 0, 0, 0));
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    picture.setAccessibleText(texts.get("intake.preview"));
    prepareFrame();
  }

  /// The map takes the height that the sentences leave.
  private void prepareFrame() {
    picture.setPreserveRatio(true);
    picture.fitWidthProperty().bind(Bindings.min(PREVIEW_WIDTH, frame.widthProperty()));
    picture.fitHeightProperty().bind(frame.heightProperty());
    frame.getStyleClass().add("preview");
    frame.setAlignment(Pos.TOP_LEFT);
    frame.setMinSize(0, LEAST_PREVIEW_HEIGHT);
    frame.setPrefSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
    frame.setMaxHeight(PREVIEW_HEIGHT);
    VBox.setVgrow(frame, Priority.ALWAYS);
  }

  Node root() {
    return root;
  }

  /// Whether others may see it; empty where anyone may.
  Optional<Node> question() {
    return Optional.ofNullable(secret);
  }

  /// Who answers with the keyboard stays at the question.
  void show(Proposal proposal) {
    boolean asked = secret != null && secret.isFocused();
    secret = null;
    fill(proposal);
    if (asked) {
      question().ifPresent(Node::requestFocus);
    }
  }

  private void fill(Proposal proposal) {
    box.getChildren().clear();
    for (Sentence sentence : proposal.summary()) {
      box.getChildren().add(words(sentence.in(texts)));
    }
    LocalDate day = proposal.readAsOn();
    if (day != null) {
      box.getChildren().add(remembered(proposal.table(), day));
    }
    proposal.asks().ifPresent(question -> box.getChildren().add(control(question)));
    if (proposal.kind().canBeConfidential()) {
      box.getChildren().add(confidential(proposal));
    }
    picture.setImage(null);
    if (proposal.changesAnything()) {
      box.getChildren().add(frame);
      preview.draw(List.of(proposal), picture::setImage);
    }
  }

  private static Label words(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node confidential(Proposal proposal) {
    String table = proposal.table().name();
    CheckBox tick = new CheckBox(texts.get("intake.confidential", proposal.kind()));
    tick.getStyleClass().add("confidential");
    tick.setSelected(model.isConfidential(table));
    tick.setWrapText(true);
    tick.setMinHeight(Region.USE_PREF_SIZE);
    tick.setOnAction(_ -> model.answerConfidential(table, tick.isSelected()));
    secret = tick;
    return tick;
  }

  private Node remembered(SourceTable table, LocalDate day) {
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(day);
    Label told = new Label(texts.get("intake.remembered", date));
    Button forget = new Button(texts.get("intake.forget"));
    forget.getStyleClass().add("forget");
    forget.setMinWidth(Region.USE_PREF_SIZE);
    forget.setOnAction(_ -> model.forget(table));
    HBox line = new HBox(8, told, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node control(Question question) {
    return switch (question) {
      case Question.Year _ -> year();
      case Question.Placing system -> system(system);
      case Question.Owner owner -> owner(owner);
    };
  }

  private Node year() {
    int now = LocalDate.now(ZoneId.systemDefault()).getYear();
    ComboBox<Integer> years = new ComboBox<>();
    years
        .getItems()
        .setAll(
            IntStream.rangeClosed(FIRST_YEAR, now).map(i -> now + FIRST_YEAR - i).boxed().toList());
    years.setValue(model.year());
    years.setPromptText(texts.get("intake.year.choose"));
    years.valueProperty().subscribe((_, year) -> model.answerYear(year));
    return asked("intake.year.ask", years);
  }

  private Node owner(Question.Owner question) {
    ComboBox<String> owners = new ComboBox<>();
    owners.getItems().setAll(question.known());
    owners.setEditable(true);
    owners.setValue(question.said());
    owners.setPromptText(texts.get("intake.owner.choose"));
    owners
        .valueProperty()
        .subscribe((_, owner) -> {
          if (owner != null && !owner.isBlank()) {
            model.answerOwner(owner.strip());
          }
        });
    return asked("intake.owner.ask", owners);
  }

  private Node system(Question.Placing question) {
    ComboBox<CoordinateSystem> systems = new ComboBox<>();
    systems.getItems().setAll(question.candidates());
    systems.setPromptText(texts.get("intake.crs.choose"));
    systems.setConverter(new SystemNames(texts));
    systems.valueProperty().subscribe((_, system) -> model.answerSystem(question.table(), system));
    return asked("intake.crs.ask", systems);
  }

  private Node asked(String key, ComboBox<?> choice) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(choice);
    choice.setAccessibleText(texts.get(key));
    return new VBox(4, label, choice);
  }

  /// Names of coordinate systems.
  private static final class SystemNames extends StringConverter<CoordinateSystem> {
    private final Texts texts;

    SystemNames(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(@Nullable CoordinateSystem system) {
      return system == null ? "" : texts.get(system.nameKey());
    }

    @Override
    public @Nullable CoordinateSystem fromString(String name) {
      return null;
    }
  }
}
