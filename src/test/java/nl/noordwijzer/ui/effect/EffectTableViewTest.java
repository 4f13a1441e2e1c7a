package nl.noordwijzer.ui.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.noordwijzer.outcome.EffectTable;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A table of thirty lines in a place for about five of them.
final class EffectTableViewTest {
  private static final int LINES = 30;

  private final EffectTableView view = Fx.get(() -> new EffectTableView("a", "b", "c"));
  private Stage stage;

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  private void open(EffectTable table) {
    Fx.run(() -> {
      stage = new Stage();
      Scene scene = new Scene(view, 600, 220);
      scene
          .getStylesheets()
          .add(EffectsPanel.class.getResource("/nl/noordwijzer/ui/effect.css").toExternalForm());
      javafx.application.Application.setUserAgentStylesheet(
          new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
      stage.setScene(scene);
      view.show(table);
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private static EffectTable table(String... headings) {
    return new EffectTable(
        List.of(headings),
        IntStream.range(0, LINES).mapToObj(row -> line(row, headings.length)).toList());
  }

  private static EffectTable.Line line(int row, int columns) {
    return new EffectTable.Line(
        "line " + row,
        IntStream.range(0, columns)
            .mapToObj(column -> new EffectTable.Cell("" + column, () -> "one\ntwo\nthree"))
            .toList());
  }

  /// The cells of one line that are seen, top to bottom.
  private List<TableCell<?, ?>> cells(int row) {
    return view.lookupAll(".table-cell").stream()
        .<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell)
        .filter(cell -> cell.getTableRow() != null && cell.getTableRow().getIndex() == row)
        .filter(Node::isVisible)
        .filter(cell -> cell.getText() != null)
        .toList();
  }

  private static double middle(TableCell<?, ?> cell) {
    Text words = (Text) cell.lookup(".text");
    return words.localToScene(words.getLayoutBounds()).getCenterY();
  }

  @Test
  void theWordsOfALineAreLevelAlsoAfterOtherColumnsCame() {
    open(table("first"));
    Fx.run(() -> view.show(table("first", "second", "third")));
    WaitForAsyncUtils.waitForFxEvents();
    List<Double> middles =
        Fx.get(() -> cells(1).stream().map(EffectTableViewTest::middle).toList());
    assertThat(middles)
        .hasSize(4)
        .allSatisfy(it -> assertThat(it).isCloseTo(middles.getFirst(), within(0.5)));
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {3, 4, 5, 14, 15, 16, 25, 26, 27, 28, 29})
  void theFigureThatIsChosenIsNotUnderItsOwnAccount(int last) {
    open(
        table(
            "first",
            "second",
            "a wide third one here",
            "a wide fourth one here",
            "a wide fifth one here"));
    Fx.run(() -> {
      TableView<?> table = (TableView<?>) view.lookup(".table-view");
      table.scrollTo(last - 3);
      table.layout();
      choose(table, last);
    });
    WaitForAsyncUtils.waitForFxEvents();
    Fx.run(() -> {
      TableView<?> table = (TableView<?>) view.lookup(".table-view");
      double bottom =
          view.lookup(".clipped-container")
              .localToScene(view.lookup(".clipped-container").getLayoutBounds())
              .getMaxY();
      assertThat(cells(last)).isNotEmpty();
      Node cell = cells(last).getFirst();
      assertThat(cell.localToScene(cell.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(bottom);
    });
  }

  private static <T> void choose(TableView<T> table, int row) {
    table.getFocusModel().focus(row, table.getColumns().get(1));
  }
}
