package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.noordwijzer.outcome.EffectTable;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A table of figures; the figure that is chosen opens to the sum behind it.
public final class EffectTableView extends VBox {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double MARGIN = 18;
  private static final double ACCOUNT_HEIGHT = 56;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final TableView<EffectTable.Line> table = new TableView<>();
  private final Label account = new Label();
  private final ScrollPane accountBox = new ScrollPane(account);
  private final HBox opened = new HBox();
  private List<String> headings = List.of();
  private List<EffectTable.Line> lines = List.of();

  /// @param name of the table, for a screen reader
  /// @param note what is to be known of all of it
  /// @param copying what the button that copies says
  public EffectTableView(String name, String note, String copying) {
    getStyleClass().add("effect-table");
    table.getStyleClass().addAll("dense", "edge-to-edge");
    table.setAccessibleText(name);
    table.setPlaceholder(new Label());
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setRowFactory(_ -> new Row());
    VBox.setVgrow(table, Priority.ALWAYS);
    account.setWrapText(true);
    account.getStyleClass().add("effect-account");
    accountBox.setFitToWidth(true);
    accountBox.setMinHeight(ACCOUNT_HEIGHT);
    accountBox.setPrefHeight(ACCOUNT_HEIGHT);
    accountBox.getStyleClass().add("edge-to-edge");
    Label remark = PanelRows.muted();
    remark.getStyleClass().add("effect-note");
    remark.setText(note);
    Button copy = IconButton.of(Feather.COPY, copying, this::copy);
    copy.getStyleClass().add("flat");
    copy.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(accountBox, Priority.ALWAYS);
    opened.getChildren().setAll(accountBox, copy);
    opened.getStyleClass().add("effect-opened");
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (COPY.match(key)) {
            copy();
            key.consume();
          }
        });
    table.getFocusModel().focusedCellProperty().subscribe(this::open);
    table.heightProperty().subscribe(_ -> Platform.runLater(this::keepInView));
    getChildren().addAll(remark, table, opened);
  }

  /// Keeps what is chosen, so that its sum follows a change of the plan.
  public void show(EffectTable next) {
    TablePosition<?, ?> open = table.getFocusModel().getFocusedCell();
    int row = open.getRow();
    int column = open.getColumn();
    if (!headings.equals(next.headings()) || table.getColumns().isEmpty()) {
      headings = next.headings();
      table
          .getColumns()
          .setAll(
              IntStream.rangeClosed(-1, headings.size() - 1)
                  .mapToObj(index -> column(index, next))
                  .toList());
    }
    fit(next);
    lines = next.lines();
    if (!next.looksLike(table.getItems())) {
      table.getItems().setAll(next.lines());
      if (column > 0 && row < next.lines().size() && column <= headings.size()) {
        table.getFocusModel().focus(row, table.getColumns().get(column));
      }
    }
    open(table.getFocusModel().getFocusedCell());
  }

  private TableColumn<EffectTable.Line, String> column(int index, EffectTable of) {
    TableColumn<EffectTable.Line, String> column =
        new TableColumn<>(index < 0 ? "" : heading(of, index));
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words(line.getValue(), index)));
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(index < 0 ? "effect-name" : "effect-figure");
    return column;
  }

  /// On two lines where it is wider than the figures under it.
  private static String heading(EffectTable of, int index) {
    String heading = of.headings().get(index);
    double figures =
        of.lines().stream().mapToDouble(line -> width(words(line, index))).max().orElse(0);
    return width(heading) <= figures ? heading : inTwo(heading);
  }

  /// Broken at the space that makes the longer half shortest.
  private static String inTwo(String heading) {
    String best = heading;
    for (int at = heading.indexOf(' '); at > 0; at = heading.indexOf(' ', at + 1)) {
      String broken = heading.substring(0, at) + "\n" + heading.substring(at + 1);
      best = width(broken) < width(best) ? broken : best;
    }
    return best;
  }

  private static String words(EffectTable.Line line, int index) {
    if (index < 0) {
      return line.name();
    }
    return line.isHeading() ? "" : line.cells().get(index).figure();
  }

  /// Makes each column as wide as its widest word; none becomes narrower while it is looked at.
  private void fit(EffectTable next) {
    for (int i = 0; i < table.getColumns().size(); i++) {
      TableColumn<EffectTable.Line, ?> column = table.getColumns().get(i);
      int index = i - 1;
      double widest =
          next.lines().stream()
              .mapToDouble(line -> width(words(line, index)))
              .reduce(width(column.getText()), Math::max);
      column.setPrefWidth(Math.max(column.getPrefWidth(), widest + MARGIN));
    }
  }

  private static double width(String words) {
    Text text = new Text(words);
    text.setFont(Font.font("Inter SemiBold", 13));
    return Math.ceil(text.getLayoutBounds().getWidth());
  }

  private void open(@Nullable TablePosition<?, ?> place) {
    String sum = place == null ? "" : account(place.getRow(), place.getColumn() - 1);
    account.setText(sum);
    PanelRows.show(opened, !sum.isEmpty());
  }

  /// The sum that opens takes room: the figure that was chosen stays in sight, above the bar to
  /// scroll by.
  private void keepInView() {
    int row = table.getFocusModel().getFocusedCell().getRow();
    if (row > 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      table.layout();
      if (flow.getVisibleCell(row) == null) {
        flow.scrollTo(row);
        table.layout();
      }
      scrollUp(flow, row);
    }
  }

  private static void scrollUp(VirtualFlow<?> flow, int row) {
    Node cell = flow.getVisibleCell(row);
    Node seen = flow.lookup(".clipped-container");
    if (cell != null && seen != null) {
      double hidden = bottom(cell) - bottom(seen);
      if (hidden > 0) {
        flow.scrollPixels(hidden);
      }
    }
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private String account(int row, int index) {
    if (row < 0 || index < 0 || row >= lines.size()) {
      return "";
    }
    List<EffectTable.Cell> cells = lines.get(row).cells();
    return index < cells.size() ? cells.get(index).account() : "";
  }

  /// Puts the account of the figure that is chosen on the clipboard.
  private void copy() {
    if (!account.getText().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(account.getText());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private static final class Row extends TableRow<EffectTable.Line> {
    @Override
    protected void updateItem(EffectTable.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(HEADING, line != null && !empty && line.isHeading());
    }
  }
}
