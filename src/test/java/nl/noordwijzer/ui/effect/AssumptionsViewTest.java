package nl.noordwijzer.ui.effect;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The assumptions of a plan, and the form of one of them.
final class AssumptionsViewTest {
  private final TestDesk desk = TestDesk.shipped();
  private final EffectsViewModel model = Fx.get(() -> new EffectsViewModel(desk.desk()));
  private final AssumptionsView view = Fx.get(() -> new AssumptionsView(model));
  private final Scene scene = Fx.get(() -> new Scene(new VBox(view), 900, 600));

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @AfterEach
  void close() {
    Fx.run(view::close);
    Fx.run(model::close);
    desk.close();
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.lookup(id), id));
  }

  /// The cells of an assumption, in the order of the columns.
  private List<String> cells(String id) {
    return Fx.get(() -> {
      TableView<?> table = node(".table-view", TableView.class);
      int row = rowOf(table, id);
      return table.getColumns().stream()
          .map(column -> String.valueOf(column.getCellData(row)))
          .toList();
    });
  }

  private static int rowOf(TableView<?> table, String id) {
    return table.getItems().stream().map(it -> ((AssumptionRow) it).id()).toList().indexOf(id);
  }

  private List<String> fields() {
    return Stream.of("#assumption-low", "#assumption-expected", "#assumption-high")
        .map(id -> node(id, TextField.class).getText())
        .toList();
  }

  private void edit(String id) {
    Fx.run(() -> {
      TableView<?> table = node(".table-view", TableView.class);
      table.getSelectionModel().select(rowOf(table, id));
      node("#assumption-edit", Button.class).fire();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
  }

  @Test
  void largeNumbersHaveMarksBetweenThousands() {
    Fx.run(() -> scene.getRoot().applyCss());
    assertThat(cells("aankoop").get(1)).isEqualTo("135.000");
    assertThat(cells("mutatiegraad_koop").get(1)).isEqualTo("3,75 (3–4,5)");
  }

  @Test
  void figuresAndUnitsAreWholeInTheirColumns() {
    VBox high = Fx.get(() -> new VBox(view));
    Fx.run(() -> {
      Scene wide = new Scene(high, 1500, 1800);
      wide.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      view.setPrefHeight(1800);
      high.applyCss();
      high.layout();
    });
    List<String> shown =
        Fx.get(() ->
            high.lookupAll(".table-row-cell").stream()
                .flatMap(row -> row.lookupAll(".table-cell").stream().skip(1).limit(3))
                .flatMap(cell -> cell.lookupAll(".text").stream())
                .map(text -> ((Text) text).getText())
                .toList());
    assertThat(shown).contains("300.000 (280.000–320.000)").noneMatch(it -> it.endsWith("..."));
  }

  @Test
  void aFigureWithoutARangeIsChangedInOneField() {
    Fx.run(() -> scene.getRoot().applyCss());
    edit("norm_sociale_huur");
    Fx.run(() -> node("#assumption-expected", TextField.class).setText("25"));
    assertThat(fields()).containsExactly("25", "25", "25");
  }

  @Test
  void theFigureIsTypedAtOnceAndEnterTakesItOver() {
    Fx.run(() -> scene.getRoot().applyCss());
    edit("norm_sociale_huur");
    TextField expected = node("#assumption-expected", TextField.class);
    assertThat(Fx.get(scene::getFocusOwner)).isEqualTo(expected);
    Fx.run(() -> {
      expected.setText("25");
      node("#assumption-source", TextArea.class).setText("eigen opgave");
      expected.fireEvent(new ActionEvent());
    });
    assertThat(cells("norm_sociale_huur").get(1)).isEqualTo("25");
    assertThat(Fx.get(scene::getFocusOwner)).isEqualTo(node(".table-view", TableView.class));
  }

  @Test
  void aRangeStaysWhereItIs() {
    Fx.run(() -> scene.getRoot().applyCss());
    edit("mutatiegraad_sociale_huur");
    Fx.run(() -> node("#assumption-expected", TextField.class).setText("8"));
    assertThat(fields()).containsExactly("6", "8", "9");
  }

  @Test
  void whatIsWantedIsToldBeforeAnythingChanges() {
    TargetMixBar bar = Fx.get(() -> new TargetMixBar(model, new Label("other")));
    assertThat(bar.lookupAll(".label"))
        .extracting(it -> ((Label) it).getText())
        .contains("Er is geen gewenste menging vastgelegd.");
    Fx.run(bar::close);
  }

  /// The box for the chart once went away with it.
  @Test
  void noMixIsWantedOfAnOwnerButTheMixIsStillDrawn() {
    CheckBox drawn = Fx.get(CheckBox::new);
    TargetMixBar bar = Fx.get(() -> new TargetMixBar(model, drawn));
    Scene shown = Fx.get(() -> new Scene(bar));
    Fx.run(() -> model.scope().choose(model.scope().areas().getLast()));
    assertThat(shown.lookup("#target-open").isVisible()).isFalse();
    assertThat(bar.isVisible() && drawn.isVisible()).isTrue();
    Fx.run(() -> model.scope().choose(model.scope().areas().getFirst()));
    assertThat(shown.lookup("#target-open").isVisible()).isTrue();
    Fx.run(bar::close);
  }
}
