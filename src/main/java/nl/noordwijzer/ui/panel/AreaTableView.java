package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.InWindow;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.View;

/// All areas of the level of the map as a table, linked with the map both ways.
public final class AreaTableView implements View {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final Desk desk;
  private final AreaTableViewModel model;
  private final BorderPane root = new BorderPane();
  private final TableView<AreaTableRow> table = new TableView<>();
  private final AreaTableColumns columns;
  private final AreaTableFooter footer;
  private final ChangeListener<AreaTable> filling = (_, _, next) -> fill(next);
  private final ChangeListener<List<Area>> choosing = (_, _, _) -> showChosen();
  private final InvalidationListener colouring;
  private boolean linking;

  public AreaTableView(Desk desk) {
    this.desk = desk;
    model = new AreaTableViewModel(desk);
    columns = new AreaTableColumns(desk);
    footer = new AreaTableFooter(desk, table);
    root.getStyleClass().add("area-table");
    root.setTop(new AreaTableBar(desk, model, this::copy).root());
    root.setCenter(table);
    root.setBottom(footer.root());
    prepareTable();
    Runnable colours = InWindow.only(root, table::refresh);
    colouring = _ -> colours.run();
    model.tableProperty().addListener(filling);
    session().selectionProperty().addListener(choosing);
    session().pictureProperty().addListener(colouring);
    fill(model.tableProperty().get());
  }

  private void prepareTable() {
    table.setId("area-table");
    table.getStyleClass().addAll("dense", "edge-to-edge");
    table.setAccessibleText(desk.texts().get("panel.table.title"));
    table.setPlaceholder(new Label(desk.texts().get("panel.table.none")));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setRowFactory(_ -> new AreaTableRowView(session(), model::zoomTo));
    table.setSortPolicy(_ -> sort());
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<AreaTableRow>) _ -> chooseRows());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    Texts texts = desk.texts();
    return List.of(
        Command.of(
            texts.get("panel.table.export"),
            null,
            () -> model.export(model.tableProperty().get())));
  }

  @Override
  public void close() {
    model.tableProperty().removeListener(filling);
    session().selectionProperty().removeListener(choosing);
    session().pictureProperty().removeListener(colouring);
    table.setRowFactory(null);
    model.close();
  }

  private Session session() {
    return desk.session();
  }

  private void fill(AreaTable next) {
    linking = true;
    columns.fit(table, next);
    table.getItems().setAll(next.rows());
    footer.show(next);
    linking = false;
    showChosen();
  }

  /// The rows follow when they have been sorted, beside the FX thread.
  private Boolean sort() {
    model.sortBy(AreaTableColumns.order(table));
    return true;
  }

  private void chooseRows() {
    if (!linking) {
      linking = true;
      model.choose(List.copyOf(table.getSelectionModel().getSelectedItems()));
      linking = false;
    }
  }

  private void showChosen() {
    if (linking) {
      return;
    }
    linking = true;
    Set<Area> chosen = Set.copyOf(session().selectionProperty().get());
    int[] rows =
        IntStream.range(0, chosen.isEmpty() ? 0 : table.getItems().size())
            .filter(i -> chosen.contains(table.getItems().get(i).area()))
            .toArray();
    table.getSelectionModel().clearSelection();
    if (rows.length > 0) {
      table.getSelectionModel().selectIndices(rows[0], rows);
      table.scrollTo(rows[0]);
    }
    linking = false;
  }

  private void pressed(KeyEvent event) {
    AreaTableRow row = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      model.zoomTo(row);
      event.consume();
    } else if (COPY.match(event)) {
      copy();
      event.consume();
    }
  }

  /// Copies the chosen rows, or all when none is chosen.
  private void copy() {
    List<AreaTableRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
    List<AreaTableRow> rows = chosen.isEmpty() ? List.copyOf(table.getItems()) : chosen;
    ClipboardContent content = new ClipboardContent();
    content.putString(AreaTableText.of(desk).tabbed(model.tableProperty().get(), rows));
    Clipboard.getSystemClipboard().setContent(content);
    desk.dialogs().notice(desk.texts().get("panel.table.copied", rows.size()));
  }
}
