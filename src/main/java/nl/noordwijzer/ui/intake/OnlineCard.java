package nl.noordwijzer.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.source.online.CbsQuestion;
import nl.noordwijzer.source.online.Municipality;
import nl.noordwijzer.source.online.PdokAreas;
import nl.noordwijzer.text.Texts;

/// Asks which year of which municipality is to be fetched from CBS. Nothing goes over the network
/// before the user says so here.
public final class OnlineCard {
  private static final double WIDTH = 480;

  private final Texts texts;
  private final VBox root = new VBox(16);
  private final ComboBox<String> places = new ComboBox<>();
  private final ComboBox<Integer> years = new ComboBox<>();

  /// @param ask told what to fetch
  /// @param away puts the card away
  public OnlineCard(Texts texts, Consumer<CbsQuestion> ask, Runnable away) {
    this.texts = texts;
    root.getStyleClass().addAll("card", "online-card");
    root.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    Label heading = new Label(texts.get("intake.online.title"));
    heading.getStyleClass().add("heading");
    root.getChildren().addAll(heading, words("intake.online.what"), form(), foot(ask, away));
  }

  public Region root() {
    return root;
  }

  private Label words(String key) {
    Label label = new Label(texts.get(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node form() {
    places
        .getItems()
        .setAll(List.of(Municipality.HEERLEN.name(), texts.get("intake.online.parkstad")));
    places.setEditable(true);
    places.setValue(Municipality.HEERLEN.name());
    places.setMaxWidth(Double.MAX_VALUE);
    years.getItems().setAll(CbsQuestion.years());
    years.setValue(PdokAreas.YEARS.get(PdokAreas.YEARS.size() - 2));
    Label borders = words("intake.online.borders");
    borders.getStyleClass().add("note");
    years
        .valueProperty()
        .subscribe(year ->
            borders.setText(
                texts.get(
                    new CbsQuestion(year, "").hasBorders()
                        ? "intake.online.borders"
                        : "intake.online.figures")));
    GridPane grid = new GridPane(12, 8);
    grid.addRow(0, label("intake.online.place", places), places);
    grid.addRow(1, label("intake.online.year", years), years);
    grid.add(borders, 1, 2);
    return grid;
  }

  private Label label(String key, ComboBox<?> choice) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(choice);
    label.setMinWidth(Region.USE_PREF_SIZE);
    choice.setAccessibleText(texts.get(key));
    return label;
  }

  private Node foot(Consumer<CbsQuestion> ask, Runnable away) {
    Button cancel = new Button(texts.get("intake.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> away.run());
    Button fetch = new Button(texts.get("intake.online.fetch"));
    fetch.setDefaultButton(true);
    fetch.getStyleClass().add("fetch");
    fetch.setOnAction(_ -> ask.accept(question()));
    HBox foot = new HBox(8, cancel, fetch);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private CbsQuestion question() {
    String place = places.getEditor().getText().strip();
    boolean all = place.equalsIgnoreCase(texts.get("intake.online.parkstad"));
    return new CbsQuestion(years.getValue(), all ? "" : place);
  }
}
