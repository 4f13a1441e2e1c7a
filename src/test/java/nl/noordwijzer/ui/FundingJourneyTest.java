package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A planner pays from a source that the plan does not have yet.
final class FundingJourneyTest {
  private static final String FUND = "Provinciaal wijkfonds";

  private OpenWindow window;
  private Session session;
  private Intervention drawn;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
    session = window.bench().session();
    window.press("Shortcut+2");
    drawn =
        Fx.get(() ->
            session
                .catalogue()
                .types()
                .require("inponden")
                .draft("i", "Inponden", Place.areas("BU09172004"), new Years(2024, 2026)));
    Fx.run(() -> {
      session.change("i", new AddIntervention(session.scenario().id(), drawn));
      session.chosenInterventionsProperty().set(List.of(drawn));
    });
    window.rest();
    Fx.run(() ->
        window
            .nodes()
            .filter(TitledPane.class::isInstance)
            .map(TitledPane.class::cast)
            .filter(fold -> fold.getText().equals("Geld"))
            .forEach(fold -> fold.setExpanded(true)));
    window.rest();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Node node(String selector) {
    Fx.run(() -> window.nodes());
    return Objects.requireNonNull(
        Fx.get(() -> window.scene().getRoot().lookup(selector)), selector);
  }

  private void write(String selector, String words) {
    TextField field = (TextField) node(selector);
    Fx.run(() -> field.setText(words));
  }

  private void press(String selector) throws TimeoutException {
    Button button = (Button) node(selector);
    Fx.run(button::fire);
    window.rest();
  }

  private void choose(String name) {
    @SuppressWarnings("unchecked")
    ComboBox<FundingSource> choice = (ComboBox<FundingSource>) node("#funding-choice");
    Fx.run(() ->
        choice.getItems().stream()
            .filter(source -> source.names().dutch().equals(name))
            .forEach(choice::setValue));
  }

  private List<FundingSource> funds() {
    return Fx.get(() ->
        session.plan().funding().stream()
            .filter(source -> source.names().dutch().startsWith("Provinciaal"))
            .toList());
  }

  private void add() throws TimeoutException {
    press("#money-sources");
    write("#funding-name", FUND);
    write("#funding-cap", "2500000");
    write("#funding-others", "40");
    write("#funding-condition", "alleen voor groen");
    write("#funding-source", "brief van de provincie");
    press("#funding-save");
  }

  @Test
  void aSourceIsAddedChangedAndUndone() throws TimeoutException {
    add();
    FundingSource made = funds().getFirst();
    assertThat(made.mostInAll()).contains(2_500_000.0);
    assertThat(made.leastByOthers()).contains(0.4);
    assertThat(made.condition().dutch()).isEqualTo("alleen voor groen");
    assertThat(made.source().dutch()).isEqualTo("brief van de provincie");
    assertThat(window.words()).contains(FUND);
    press("#money-sources");
    choose(FUND);
    write("#funding-name", "Provinciaal fonds");
    write("#funding-cap", "");
    press("#funding-save");
    assertThat(funds()).singleElement().extracting(FundingSource::cap).isNull();
    assertThat(window.words()).contains("Provinciaal fonds").doesNotContain(FUND);
    window.press("Shortcut+Z");
    window.press("Shortcut+Z");
    window.rest();
    assertThat(funds()).isEmpty();
    assertThat(window.words()).doesNotContain(FUND);
    window.press("Shortcut+Y");
    window.rest();
    assertThat(funds()).containsExactly(made);
  }

  @Test
  void whatIsWrittenWrongIsSaidInTheCard() throws TimeoutException {
    press("#money-sources");
    press("#funding-save");
    assertThat(window.words()).contains("Geef de geldbron een naam.");
    write("#funding-name", FUND);
    write("#funding-others", "140");
    press("#funding-save");
    assertThat(window.words()).anyMatch(words -> words.startsWith("Het deel van anderen is geen"));
    write("#funding-others", "");
    write("#funding-cap", "-5");
    press("#funding-save");
    assertThat(window.words()).anyMatch(words -> words.startsWith("Het bedrag is geen getal"));
    assertThat(funds()).isEmpty();
  }

  @Test
  void aSourceInUseStaysAndOneThatIsNotGoes() throws TimeoutException {
    add();
    FundingSource made = funds().getFirst();
    Fx.run(() ->
        session.change(
            "",
            new ReplaceIntervention(
                drawn.with(new Financing(Map.of(made.id(), 0.5), 100_000.0)), Aspect.DETAILS, "")));
    press("#money-sources");
    choose(FUND);
    press("#funding-remove");
    assertThat(window.words()).anyMatch(words -> words.startsWith("‘" + FUND + "’ wordt nog"));
    assertThat(funds()).hasSize(1);
    Fx.run(() -> session.change("", new ReplaceIntervention(drawn, Aspect.DETAILS, "")));
    press("#funding-remove");
    assertThat(funds()).isEmpty();
  }
}
