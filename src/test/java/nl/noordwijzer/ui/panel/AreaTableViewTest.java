package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class AreaTableViewTest {
  private TestDesk desk;
  private AreaTableView view;
  private TableView<AreaTableRow> table;

  @Start
  @SuppressWarnings("unchecked")
  void start(Stage stage) {
    desk = TestDesk.shipped();
    view = new AreaTableView(desk.desk());
    stage.setScene(new Scene(view.root(), 900, 400));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    table = (TableView<AreaTableRow>) view.root().lookup("#area-table");
  }

  @AfterEach
  void stop() {
    Fx.run(view::close);
    desk.close();
    assertThat(desk.failures()).isEmpty();
  }

  private void awaitRows() throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !table.getItems().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void awaitHighestFirst() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> first().isPresent() && first().getAsDouble() == 88);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private OptionalDouble first() {
    return Fx.get(() -> table.getItems().getFirst().figures().getFirst().number());
  }

  private List<String> chosenRows() {
    return table.getSelectionModel().getSelectedItems().stream()
        .map(row -> row.area().code())
        .toList();
  }

  @Test
  void aRowThatIsChosenIsChosenOnTheMapAndTheOtherWayRound(FxRobot robot) throws Exception {
    awaitRows();
    robot.interact(() -> table.getSelectionModel().select(3));
    Area fourth = table.getItems().get(3).area();
    assertThat(desk.session().selectionProperty().get()).containsExactly(fourth);

    List<Area> pair = List.of(ShippedRegion.area("BU09172004"), ShippedRegion.area("BU09171100"));
    robot.interact(() -> desk.session().selectionProperty().set(pair));
    assertThat(chosenRows()).containsExactlyInAnyOrder("BU09172004", "BU09171100");
    assertThat(desk.session().selectionProperty().get()).isEqualTo(pair);
  }

  private TableColumn<AreaTableRow, ?> figureColumn() {
    return table.getColumns().stream()
        .filter(column -> column.getStyleClass().contains("figure-column"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sortingKeepsTheChoiceAndPutsTheHighestFirst(FxRobot robot) throws Exception {
    awaitRows();
    Area vrieheide = ShippedRegion.area("BU09172004");
    robot.interact(() -> desk.session().selectionProperty().set(List.of(vrieheide)));
    robot.interact(() -> table.getSortOrder().add(figureColumn()));
    awaitHighestFirst();
    double highest =
        table.getItems().stream()
            .flatMapToDouble(row -> row.figures().getFirst().number().stream())
            .max()
            .orElseThrow();
    assertThat(table.getItems().getFirst().figures().getFirst().number()).hasValue(highest);
    assertThat(chosenRows()).containsExactly("BU09172004");
    assertThat(desk.session().selectionProperty().get()).containsExactly(vrieheide);
  }
}
