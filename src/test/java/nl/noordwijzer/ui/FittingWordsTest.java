package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// Words that a planner reads whole, also where there is little room for them.
final class FittingWordsTest {
  /// The sign before the words of the search field, with the room around it.
  private static final double SIGN = 26;

  private static OpenWindow open(int width, int height) throws TimeoutException {
    return new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(width, height));
  }

  private static Stream<Node> all(OpenWindow window, String selector) {
    return window.nodes().filter(node -> window.bench().root().lookupAll(selector).contains(node));
  }

  private static double width(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  private static void assertThatPromptFits(TextField field, double taken) {
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() - taken;
    assertThat(width(field.getPromptText(), field.getFont()))
        .as(field.getPromptText())
        .isLessThanOrEqualTo(room);
  }

  @Test
  void theSearchFieldSaysWhatFitsInANarrowWindowInBothLanguages() throws TimeoutException {
    try (OpenWindow window = open(1000, 700)) {
      for (int language = 0; language < 2; language++) {
        Fx.run(() ->
            assertThatPromptFits(
                (TextField) all(window, "#search").findFirst().orElseThrow(), SIGN));
        Fx.run(() -> window.bench().switchLanguage());
        window.rest();
      }
    }
  }

  @Test
  void theSearchFieldSaysAllThatItFindsWhereThatFits() throws TimeoutException {
    try (OpenWindow window = open(1280, 800)) {
      TextField search = (TextField) Fx.get(() -> all(window, "#search").findFirst().orElseThrow());
      assertThat(search.getPromptText())
          .isEqualTo(Texts.in(Texts.DUTCH).get("panel.search.prompt"));
    }
  }

  @Test
  void theFieldsOfAnOwnTypeShowTheirWholeWords() throws TimeoutException {
    try (OpenWindow window = open(1280, 800)) {
      window.press("Shortcut+T");
      window.rest();
      Fx.run(() -> ((Button) all(window, "#type-input-add").findFirst().orElseThrow()).fire());
      window.rest();
      Fx.run(() ->
          all(window, ".type-card .text-field")
              .map(TextField.class::cast)
              .filter(field -> !Objects.requireNonNullElse(field.getPromptText(), "").isEmpty())
              .forEach(field -> assertThatPromptFits(field, 0)));
    }
  }

  @Test
  void noWordOfTheMapLayersIsBroken() throws TimeoutException {
    try (OpenWindow window = open(1280, 800)) {
      Fx.run(() ->
          all(window, ".layer-row .check-box")
              .map(CheckBox.class::cast)
              .forEach(FittingWordsTest::assertThatWordsFit));
    }
  }

  private static void assertThatWordsFit(CheckBox box) {
    Node words = box.lookup(".text");
    double room = box.getWidth() - words.getBoundsInParent().getMinX();
    Arrays.stream(box.getText().split(" "))
        .forEach(word -> assertThat(width(word, box.getFont())).as(word).isLessThanOrEqualTo(room));
  }

  @Test
  void theChoiceOfComplexesKeepsItsRoomWhenAPanelOpensBesideIt() throws TimeoutException {
    try (OpenWindow window = open(1280, 800)) {
      Fx.run(() -> {
        window.bench().settings().right().openProperty().set(false);
        window.bench().goTo(Workspace.SKETCH);
      });
      window.press("F4");
      window.rest();
      Fx.run(() -> window.bench().settings().right().openProperty().set(true));
      window.rest();
      Region complexes =
          (Region) Fx.get(() -> all(window, "#effect-complex").findFirst().orElseThrow());
      assertThat(complexes.getWidth()).isGreaterThanOrEqualTo(128);
    }
  }
}
