package nl.noordwijzer.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import nl.noordwijzer.source.intake.FindingPlace;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was noted, repaired or left out. What has a place is shown on the map by a click or Enter.
final class FindingsTable {
  private static final PseudoClass PLACED = PseudoClass.getPseudoClass("placed");
  private static final double WEIGHT_WIDTH = 110;
  private static final double ROW_WIDTH = 70;
  private static final double PLACE_WIDTH = 64;
  private static final double SENTENCE_WIDTH = 300;

  /// The policy that shares out the width cannot reckon with an endless one.
  private static final double WIDEST = 5000;

  private final IntakeViewModel model;
  private final Texts texts;
  private final TableView<PlacedFinding> table = new TableView<>();

  FindingsTable(IntakeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    table.getStyleClass().addAll("dense", "edge-to-edge", "findings");
    table.setAccessibleText(texts.get("intake.tab.findings"));
    table.setPlaceholder(new Label(texts.get("intake.findings.none")));
    table
        .getColumns()
        .setAll(
            List.of(
                words(
                    "weight", f -> texts.get("intake.weight", f.finding().weight()), WEIGHT_WIDTH),
                words("row", FindingsTable::row, ROW_WIDTH),
                place(),
                what()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.setRowFactory(_ -> new Row());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.pointedAtProperty().subscribe(this::choose);
  }

  private static String row(PlacedFinding found) {
    long row = found.finding().row();
    return row == 0 ? "" : Long.toString(row);
  }

  TableView<PlacedFinding> root() {
    return table;
  }

  void show(Proposal proposal) {
    FindingPlace place = new FindingPlace(proposal, model.areas());
    table
        .getItems()
        .setAll(
            proposal.findings().stream()
                .map(finding -> new PlacedFinding(finding, place.of(finding).orElse(null)))
                .toList());
    model.walk().along(table.getItems());
  }

  /// The finding that was shown last on the map is the chosen one when the card is whole again.
  private void choose(@Nullable PlacedFinding shown) {
    if (shown != null) {
      table.getSelectionModel().select(shown);
      table.scrollTo(shown);
    }
  }

  private TableColumn<PlacedFinding, String> words(
      String key, Function<PlacedFinding, String> text, double widest) {
    TableColumn<PlacedFinding, String> column =
        new TableColumn<>(texts.get("intake.finding." + key));
    column.setCellValueFactory(found -> new ReadOnlyStringWrapper(text.apply(found.getValue())));
    column.setSortable(false);
    column.setMaxWidth(widest);
    return column;
  }

  /// The whole sentence, on as many lines as it takes.
  private TableColumn<PlacedFinding, String> what() {
    TableColumn<PlacedFinding, String> column =
        words("what", found -> found.finding().sentence(texts), WIDEST);
    // any width of its own: else the table makes the column as wide as the longest sentence
    column.setPrefWidth(SENTENCE_WIDTH);
    column.setCellFactory(_ -> new SentenceCell(column));
    return column;
  }

  /// A sign where there is a place to go to.
  private TableColumn<PlacedFinding, String> place() {
    String there = texts.get("intake.finding.place");
    TableColumn<PlacedFinding, String> column =
        words("place.short", found -> found.place() == null ? "" : there, PLACE_WIDTH);
    column.setMinWidth(PLACE_WIDTH);
    column.setCellFactory(_ -> new PlaceCell());
    return column;
  }

  /// Enter stays in the table also where there is no place: it would take the data in.
  private void key(KeyEvent event) {
    PlacedFinding chosen = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (chosen != null && chosen.place() != null) {
        model.walk().begin(chosen);
      }
    }
  }

  private static final class PlaceCell extends TableCell<PlacedFinding, String> {
    @Override
    protected void updateItem(@Nullable String there, boolean empty) {
      super.updateItem(there, empty);
      boolean placed = there != null && !empty && !there.isEmpty();
      setGraphic(placed ? new FontIcon(Feather.MAP_PIN) : null);
      setAccessibleText(placed ? there : "");
    }
  }

  private static final class SentenceCell extends TableCell<PlacedFinding, String> {
    private static final double SIDES = 20;

    private final Text text = new Text();

    SentenceCell(TableColumn<PlacedFinding, String> column) {
      text.getStyleClass().add("finding-sentence");
      text.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable String sentence, boolean empty) {
      super.updateItem(sentence, empty);
      setText(sentence);
      text.setText(sentence == null ? "" : sentence);
      setGraphic(sentence == null || empty ? null : text);
    }
  }

  private final class Row extends TableRow<PlacedFinding> {
    Row() {
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void click(MouseEvent event) {
      PlacedFinding found = getItem();
      if (event.getButton() == MouseButton.PRIMARY && found != null && found.place() != null) {
        model.walk().begin(found);
      }
    }

    @Override
    protected void updateItem(@Nullable PlacedFinding found, boolean empty) {
      super.updateItem(found, empty);
      pseudoClassStateChanged(PLACED, found != null && !empty && found.place() != null);
    }
  }
}
