package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.InputValue.Amount;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.Test;

/// From a demolition that displaces, by way of its proposal, to one that does not, and back.
final class EffectsJourneyTest {
  @Test
  void aDemolitionIsJudgedMadeFreeOfDisplacementAndUndone() throws TimeoutException {
    try (OpenWindow window = new OpenWindow(ShippedRegion.FOLDER)) {
      Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
      window.rest();
      assertThat(verdict(window)).startsWith("Geen verdringing.");
      Intervention planned = add(window);
      String displaced = verdict(window);
      assertThat(displaced)
          .startsWith("Verdringing.")
          .contains("10 sociale huurwoningen gesloopt in 2029, vervanging pas in 2031");
      window.press("F4");
      corporationsSayThatTheirHomesAreInvented(window);
      makeFree(window);
      assertThat(verdict(window)).startsWith("Geen verdringing.");
      assertThat(now(window, planned).input("sloopjaar")).contains(new Amount(2031));
      window.press("Shortcut+Z");
      window.rest();
      assertThat(now(window, planned)).isEqualTo(planned);
      assertThat(verdict(window)).isEqualTo(displaced);
    }
  }

  /// The words of this area are five, and fit on one line in a wide window.
  @Test
  void theChoiceOfAnAreaIsNoHigherForAnotherName() throws TimeoutException {
    try (OpenWindow window =
        new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1600, 900))) {
      Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
      window.press("F4");
      window.rest();
      double usual = heightOfBar(window);
      ComboBox<?> areas = (ComboBox<?>) lookup(window, "#effect-scope");
      Fx.run(() -> choose(areas, "Maria Gewanden en Terschuren (wijk)"));
      window.rest();
      assertThat(heightOfBar(window)).isEqualTo(usual);
    }
  }

  private static <T> void choose(ComboBox<T> box, String words) {
    box.getItems().stream()
        .filter(item -> box.getConverter().toString(item).equals(words))
        .findFirst()
        .ifPresentOrElse(box::setValue, () -> fail(words));
  }

  private static double heightOfBar(OpenWindow window) {
    return Fx.get(() -> lookup(window, ".effect-bar").getLayoutBounds().getHeight());
  }

  private static Intervention add(OpenWindow window) throws TimeoutException {
    Session session = window.bench().session();
    Intervention demolition = demolition(session);
    Fx.run(() -> {
      session.change("", new AddIntervention(session.scenario().id(), demolition));
      session.chosenInterventionsProperty().set(List.of(demolition));
    });
    window.rest();
    assertThat(window.words()).filteredOn("Verdringing"::equals).hasSize(2);
    return demolition;
  }

  private static Intervention demolition(Session session) {
    Area where = session.region().areas().at(AreaLevel.NEIGHBOURHOOD).getFirst();
    return session
        .catalogue()
        .types()
        .require("sloop_herstructurering")
        .draft("demolition", "Tien woningen", Place.areas(where.code()), new Years(2029, 2031))
        .with("sloop_sociale_huur", new Amount(10))
        .with("nieuw_sociale_huur", new Amount(10));
  }

  private static void corporationsSayThatTheirHomesAreInvented(OpenWindow window)
      throws TimeoutException {
    Fx.run(() -> ((TabPane) lookup(window, ".effects .tab-pane")).getSelectionModel().select(3));
    window.rest();
    assertThat(window.words())
        .anyMatch(words ->
            words.startsWith("In het gekozen gebied") && words.contains("geen werkelijk bezit"));
  }

  private static void makeFree(OpenWindow window) throws TimeoutException {
    Fx.run(() -> ((TabPane) lookup(window, ".effects .tab-pane")).getSelectionModel().selectLast());
    Fx.run(() -> ((Button) lookup(window, ".rephasing .button")).fire());
    window.rest();
    assertThat(window.words()).anyMatch(words -> words.startsWith("• Tien woningen: "));
    Fx.run(() -> ((Button) lookup(window, "#rephasing-apply")).fire());
    window.rest();
  }

  private static Intervention now(OpenWindow window, Intervention planned) {
    return Fx.get(() -> window.bench().session().plan().intervention(planned.id()).orElseThrow());
  }

  private static String verdict(OpenWindow window) {
    return Fx.get(() -> lookup(window, "#verdict").getAccessibleText());
  }

  private static Node lookup(OpenWindow window, String selector) {
    return window
        .nodes()
        .filter(node -> window.bench().root().lookupAll(selector).contains(node))
        .findFirst()
        .orElseThrow(() -> new AssertionError(selector));
  }
}
