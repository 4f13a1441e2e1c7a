package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCombination;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Other data in an open window, and the way back.
final class RegionChangeTest {
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Session session() {
    return window.bench().session();
  }

  /// The shipped region, without the homes of the sample.
  private Region withoutHomes() {
    Region now = session().region();
    return new Region(
        now.areas(),
        now.surroundings(),
        now.statistics(),
        new Ownership(List.of(), now.ownership().source()),
        now.borders());
  }

  private void take(Region region) throws TimeoutException {
    Opened opened = Opened.of(region, Fx.get(() -> window.bench().look(session().style())));
    Fx.run(() ->
        window
            .bench()
            .take("Woningen weg", opened, session().work().with(region, session().style())));
    Fx.waitUntil(() -> session().history().undoName().isPresent());
    window.rest();
  }

  @Test
  void undoAndRedoGoBackAndForthBetweenRegions() throws TimeoutException {
    Region shipped = session().region();
    Region bare = withoutHomes();
    take(bare);
    assertThat(Fx.get(() -> session().history().undoName())).contains("Woningen weg");

    window.press("Shortcut+Z");
    window.rest();
    assertThat(session().region()).isSameAs(shipped);

    window.press("Shortcut+Shift+Z");
    window.rest();
    assertThat(session().region()).isSameAs(bare);
    assertThat(window.words()).noneMatch("Woonpunt"::equals);
  }

  /// As undo does just after a start, before the regions of earlier steps are ready.
  @Test
  void aRegionThatIsNotReadyIsMadeReadyBesideTheWindow() throws TimeoutException {
    Region bare = withoutHomes();
    Fx.run(() -> {
      session().change("Woningen weg", session().work().with(bare, session().style()));
      assertThat(session().pictureProperty().get().region()).isNotSameAs(bare);
      KeyCombination undo = KeyCombination.valueOf("Shortcut+Z");
      Objects.requireNonNull(window.scene().getAccelerators().get(undo)).run();
      assertThat(session().region()).as("no key does anything yet").isSameAs(bare);
    });

    Fx.waitUntil(() -> session().pictureProperty().get().region().equals(bare));
    window.rest();
    window.press("Shortcut+Z");
    window.rest();
    assertThat(session().region()).isNotSameAs(bare);
  }

  /// As undo does just after a start, to data in which the indicator of the map is missing.
  @Test
  void dataThatCannotBeShownIsLeftAgainAndTheWindowGoesOn() throws TimeoutException {
    Region shipped = session().region();
    Region bare = shipped.with(new IndicatorCatalogue(List.of()));
    Fx.run(() -> session().change("Cijfers weg", session().work().with(bare, session().style())));
    Fx.waitUntil(() -> !window.bench().root().isDisabled());
    window.rest();

    assertThat(session().region()).isSameAs(shipped);
    assertThat(window.words()).anyMatch(words -> words.contains("Er ging iets mis dat"));
    window.press("Shortcut+Shift+Z");
    Fx.waitUntil(() -> !window.bench().root().isDisabled());
    window.rest();
    assertThat(session().region()).isSameAs(shipped);
  }

  @Test
  void viewAndChoiceStayOnOtherData() throws TimeoutException {
    Area chosen = ShippedRegion.area("BU09171000");
    Fx.run(() -> session().selectionProperty().set(List.of(chosen)));
    window.rest();
    Viewport before = Fx.get(window.bench()::viewport);
    take(withoutHomes());
    assertThat(Fx.get(window.bench()::viewport).metresPerUnit()).isEqualTo(before.metresPerUnit());
    assertThat(Fx.get(() -> session().selectionProperty().get()))
        .extracting(Area::code)
        .containsExactly("BU09171000");
  }
}
