package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An indicator of the user's own, from half a name to a coloured map and back.
final class OwnIndicatorJourneyTest {
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(
        Objects.requireNonNull(Fx.get(() -> window.scene().getRoot().lookup(selector)), selector));
  }

  private TextArea formula() {
    return find(".formula-field", TextArea.class);
  }

  private void type(String letters) throws TimeoutException {
    TextArea field = formula();
    Fx.run(() -> {
      field.requestFocus();
      field.replaceSelection(letters);
    });
    window.rest();
  }

  private void write(String text) throws TimeoutException {
    TextArea field = formula();
    Fx.run(() -> field.setText(text));
    window.rest();
  }

  private void key(KeyCode code) throws TimeoutException {
    TextArea field = formula();
    Fx.run(() ->
        Event.fireEvent(
            field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    window.rest();
  }

  private void name(String name) throws TimeoutException {
    TextField field = find("#own-name", TextField.class);
    Fx.run(() -> field.setText(name));
    window.rest();
  }

  private void fire(String selector) throws TimeoutException {
    Button button = find(selector, Button.class);
    Fx.run(button::fire);
    window.rest();
  }

  private IndicatorCatalogue catalogue() {
    return window.bench().session().region().statistics().catalogue();
  }

  private boolean isMarked() {
    return Fx.get(() ->
        Optional.ofNullable(window.scene().getRoot().lookup(".error-wave"))
            .filter(Node::isVisible)
            .isPresent());
  }

  private boolean offers(String id) {
    return Fx.get(() ->
        window
            .nodesWithPopups()
            .anyMatch(node -> node instanceof Label label && id.equals(label.getText())));
  }

  @Test
  void fromHalfANameToAColouredMapAndBack() throws TimeoutException {
    Region before = window.bench().session().region();
    MapStyle style = window.bench().session().style();
    window.press("Shortcut+Shift+F");
    window.rest();
    name("Huur en onbekend");
    type("100 - aandeel_koo");
    Fx.waitUntil(() -> offers("aandeel_koop"));
    key(KeyCode.ENTER);
    assertThat(formula().getText()).isEqualTo("100 - aandeel_koop");
    assertThat(offers("aandeel_koop")).isFalse();

    type(" / bij");
    Fx.waitUntil(() -> offers("bijstand"));
    TextField unit = find("#own-unit", TextField.class);
    Fx.run(unit::requestFocus);
    window.rest();
    assertThat(offers("bijstand")).isFalse();
    write("100 - aandeel_koop");

    Fx.run(formula()::end);
    type(" * / 2");
    assertThat(window.words())
        .contains("Bij teken 22: Hier klopt de formule niet: / had hier niet mogen staan.");
    assertThat(isMarked()).isTrue();
    assertThat(Fx.get(find(".formula-card .save", Button.class)::isDisabled)).isTrue();

    write("100 - aandeel_koop");
    assertThat(isMarked()).isFalse();
    assertThat(window.words()).anyMatch(words -> words.startsWith("Zo komt het eruit in"));
    fire(".formula-card .save");
    assertThat(catalogue().byId("huur_en_onbekend")).isPresent();
    assertThat(window.bench().session().style().theme().indicator()).isEqualTo("huur_en_onbekend");
    assertThat(window.words()).contains("100 - aandeel_koop");

    window.press("Shortcut+Z");
    window.rest();
    assertThat(window.bench().session().region()).isSameAs(before);
    assertThat(window.bench().session().style()).isEqualTo(style);
  }

  @Test
  void anOwnIndicatorIsChangedAndDeleted() throws TimeoutException {
    window.press("Shortcut+Shift+F");
    window.rest();
    name("Huur");
    write("100 - aandeel_koop");
    fire(".formula-card .save");

    window.press("Shortcut+Shift+G");
    window.rest();
    assertThat(window.words()).contains("Eigen indicator wijzigen");
    write("aandeel_huur");
    fire(".formula-card .save");
    assertThat(catalogue().require("huur").derivation().orElseThrow().text())
        .isEqualTo("aandeel_huur");

    window.press("Shortcut+Shift+G");
    window.rest();
    fire(".formula-card .delete");
    assertThat(catalogue().byId("huur")).isEmpty();
    assertThat(window.bench().session().style().theme().indicator()).isNotEqualTo("huur");
    window.press("Shortcut+Shift+G");
    window.rest();
    assertThat(window.words()).doesNotContain("Eigen indicator wijzigen");
  }
}
