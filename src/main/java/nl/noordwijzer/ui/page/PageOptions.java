package nl.noordwijzer.ui.page;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.BookChoice;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.kordamp.ikonli.feather.Feather;

/// Which bidbook, about which scenarios, how finished, and in which files: beside the pages.
final class PageOptions implements View {
  private final PagesModel model;
  private final Texts texts;
  private final VBox books = new VBox();
  private final Label shown;
  private final VBox scenarios = new VBox();
  private final Label few = PanelRows.muted();
  private final Label wrong = PanelRows.muted();
  private final CheckBox everywhere = new CheckBox();
  private final VBox secret;
  private final PaperOptions paper;
  private final FileOptions files;
  private final VBox root;
  private final Subscription subscriptions;

  PageOptions(PagesModel model, PageExport export, PageActs acts) {
    this.model = model;
    texts = model.desk().texts();
    shown = title("page.scenarios");
    secret = secret();
    paper = new PaperOptions(model, export);
    files = new FileOptions(model, export, acts);
    books.getStyleClass().add("page-books");
    wrong.getStyleClass().setAll("label", "invented", "page-wrong");
    scenarios.getStyleClass().add("compare-scenarios");
    VBox section = new VBox(title("page.book"), books, wrong, shown, few, scenarios, status());
    section.getChildren().addAll(session(), secret, title("page.print"), paper.root());
    section.getStyleClass().addAll("map-section", "page-options");
    VBox sections = new VBox(section);
    sections.getStyleClass().add("map-panel-sections");
    ScrollPane scroll = new ScrollPane(sections);
    scroll.getStyleClass().add("map-panel");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root = new VBox(scroll, files.root());
    root.getStyleClass().add("page-panel");
    subscriptions =
        Subscription.combine(
            model.booksProperty().subscribe(_ -> fill()),
            model.templateProblemProperty().subscribe(this::warn),
            model.bookProperty().subscribe(_ -> refresh()),
            model.scenariosProperty().subscribe(_ -> refresh()),
            model
                .secrets()
                .allowedProperty()
                .subscribe(allowed -> everywhere.setSelected(allowed.all())),
            model.desk().session().planProperty().subscribe(_ -> refresh()));
  }

  private Label title(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("section-title");
    return label;
  }

  private void warn(String problem) {
    wrong.setText(problem);
    PanelRows.show(wrong, !problem.isEmpty());
  }

  private void fill() {
    ToggleGroup one = new ToggleGroup();
    books
        .getChildren()
        .setAll(model.booksProperty().get().stream().map(it -> row(it, one)).toList());
  }

  private Node row(BookChoice book, ToggleGroup one) {
    RadioButton button = new RadioButton(book.name());
    button.setId("page-book-" + book.id());
    button.setToggleGroup(one);
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setAccessibleText(book.name() + ": " + book.about());
    button.setSelected(book.equals(model.bookProperty().get()));
    button.setOnAction(_ -> model.choose(book));
    Label about = PanelRows.muted();
    about.setText(book.about());
    about.getStyleClass().add("page-about");
    about.setOnMouseClicked(_ -> button.fire());
    VBox row = new VBox(button, about);
    if (book.kept() && model.canRestore(book)) {
      row.getChildren().add(kept(book));
    }
    return row;
  }

  /// That the plan keeps the bidbook, and the way back.
  private Node kept(BookChoice book) {
    Hyperlink back = new Hyperlink(texts.get("page.restore.book"));
    back.setId("page-restore-" + book.id());
    back.setWrapText(true);
    back.setAccessibleText(texts.get("page.restore.book.of", book.name()));
    back.setOnAction(_ -> model.restore(book));
    Label words = PanelRows.muted();
    words.setText(texts.get("page.book.kept"));
    VBox kept = new VBox(words, back);
    kept.getStyleClass().add("page-kept");
    return kept;
  }

  private void refresh() {
    Plan plan = model.desk().session().plan();
    ScenarioChoice choice = model.scenariosProperty().get();
    List<Scenario> there = ScenarioChoice.candidates(plan);
    few.setText(texts.get("page.scenarios.wanted", choice.wanted()));
    scenarios.getChildren().setAll(there.stream().map(it -> row(it, choice)).toList());
    PanelRows.show(secret, plan.region().hasConfidentialHomes());
    BookChoice book = model.bookProperty().get();
    boolean about = book == null || book.scenarios() > 0;
    List.of(shown, few, scenarios).forEach(part -> PanelRows.show(part, about));
    books.getChildren().stream()
        .map(row -> ((VBox) row).getChildren().getFirst())
        .map(RadioButton.class::cast)
        .filter(button -> book != null && button.getId().equals("page-book-" + book.id()))
        .forEach(button -> button.setSelected(true));
  }

  private Node row(Scenario scenario, ScenarioChoice choice) {
    int place = choice.ids().indexOf(scenario.id());
    boolean numbered = place >= 0 && choice.wanted() > 1;
    CheckBox box =
        new CheckBox(
            numbered
                ? texts.get("page.scenario.numbered", place + 1, scenario.name())
                : scenario.name());
    box.getStyleClass().add("page-scenario");
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(place >= 0);
    String id = scenario.id();
    box.setOnAction(_ -> model.choose(box.isSelected() ? choice.with(id) : choice.without(id)));
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(box);
    row.setAlignment(Pos.CENTER_LEFT);
    if (place > 0) {
      String words = texts.get("page.scenario.earlier", scenario.name());
      Button up = IconButton.of(Feather.ARROW_UP, words, () -> model.choose(choice.earlier(id)));
      up.getStyleClass().addAll("flat", "frame-button");
      row.getChildren().add(up);
    }
    return row;
  }

  private Node status() {
    ToggleGroup one = new ToggleGroup();
    RadioButton concept = new RadioButton(texts.get("page.concept"));
    RadioButton last = new RadioButton(texts.get("page.final"));
    concept.setToggleGroup(one);
    last.setToggleGroup(one);
    (model.finishedProperty().get() ? last : concept).setSelected(true);
    one.selectedToggleProperty().subscribe((_, now) -> model.finishedProperty().set(now == last));
    HBox both = new HBox(concept, last);
    both.getStyleClass().add("page-status");
    return new VBox(title("page.status"), both);
  }

  /// Workshops are kept beside the file of the plan; one bidbook is about them anyway.
  private CheckBox session() {
    CheckBox box = new CheckBox(texts.get("page.session"));
    box.setId("page-session");
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(model.withSessionProperty());
    PanelRows.show(box, model.hasFile());
    return box;
  }

  private VBox secret() {
    Label warning = new Label();
    everywhere.setText(texts.get("page.confidential"));
    everywhere.setId("page-confidential");
    everywhere.setWrapText(true);
    everywhere.setOnAction(_ -> model.secrets().allowOnAll(everywhere.isSelected()));
    warning.getStyleClass().add("invented");
    warning.setWrapText(true);
    warning.setMinHeight(Region.USE_PREF_SIZE);
    warning.setText(
        texts.get(
            "page.confidential.warning",
            PageExport.confidential(model.desk().session().region(), texts)));
    VBox both = new VBox(everywhere, warning);
    both.getStyleClass().add("page-secret");
    return both;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    paper.close();
    files.close();
  }
}
