package nl.noordwijzer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class CompareTabsTest {
  private final SimpleDoubleProperty height = new SimpleDoubleProperty(700);
  private final SimpleBooleanProperty twoRows = new SimpleBooleanProperty();
  private final CompareTabs tabs = Fx.get(this::open);

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  private CompareTabs open() {
    CompareTabs made =
        new CompareTabs(
            Texts.in(Texts.DUTCH), List.of(new Tab("a", new Region()), new Tab("b", new Region())));
    made.within(height, twoRows);
    Scene scene = new Scene(new VBox(made), 600, 700);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return made;
  }

  private void fold() {
    Fx.run(() -> ((Button) tabs.lookup("#compare-fold")).fire());
  }

  private double wanted() {
    return Fx.get(tabs::getPrefHeight);
  }

  @Test
  void twoRowsOfMapsGetMoreOfTheHeight() {
    assertThat(wanted()).isBetween(200.0, 260.0);
    Fx.run(() -> twoRows.set(true));
    assertThat(wanted()).isEqualTo(0.3 * 700);
  }

  @Test
  void foldedAwayOnlyTheirTabsAreLeftAndAnotherTabUnfoldsThem() {
    double before = wanted();
    fold();
    assertThat(wanted()).isBetween(10.0, 60.0);
    Fx.run(() -> ((TabPane) tabs.lookup(".compare-tabs")).getSelectionModel().select(1));
    assertThat(wanted()).isEqualTo(before);
  }

  @Test
  void whereThereIsLittleHeightTheyFoldOfThemselvesAndComeBack() {
    double before = wanted();
    Fx.run(() -> height.set(350));
    assertThat(wanted()).isBetween(10.0, 60.0);
    Fx.run(() -> height.set(700));
    assertThat(wanted()).isEqualTo(before);
  }

  @Test
  void whatTheUserFoldedStaysFolded() {
    fold();
    Fx.run(() -> height.set(350));
    Fx.run(() -> height.set(700));
    assertThat(wanted()).isBetween(10.0, 60.0);
  }

  @Test
  void inLittleHeightTheUserMayUnfoldThem() {
    Fx.run(() -> height.set(350));
    fold();
    assertThat(wanted()).isEqualTo(0.36 * 350);
  }
}
