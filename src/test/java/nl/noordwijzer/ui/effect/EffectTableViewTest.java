package nl.noordwijzer.ui.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Application;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// A table of thirty lines in a place for about six of them, dressed as in the window.
final class EffectTableViewTest {
  private static final int LINES = 30;

  private final EffectTableView view = Fx.get(() -> new EffectTableView("a", "b", "c"));
  private final Stage stage = Fx.get(Stage::new);

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  private void open(EffectTable table) {
    Fx.run(() -> {
      Scene scene = new Scene(view, 420, 250);
      scene
          .getStylesheets()
          .add(
              Objects.requireNonNull(
                      EffectsPanel.class.getResource("/nl/noordwijzer/ui/effect.css"))
                  .toExternalForm());
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
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

  /// With so many columns that a bar to scroll by lies under the lines.
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void theFigureThatIsChosenStaysAboveItsOwnAccount(int row) {
    open(table("the first of all", "the second of all", "the third of all", "the fourth of all"));
    Fx.run(() -> choose((TableView<?>) view.lookup(".table-view"), row));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Fx.get(() -> view.lookup(".effect-opened").isVisible())).isTrue();
    Node seen = view.lookup(".clipped-container");
    double bottom = Fx.get(() -> bottom(seen));
    assertThat(Fx.get(() -> cells(row).stream().map(EffectTableViewTest::bottom).toList()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(bottom + 0.5));
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static <T> void choose(TableView<T> table, int row) {
    table.getSelectionModel().clearAndSelect(row, table.getColumns().get(1));
  }
}
