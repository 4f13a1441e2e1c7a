package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IndicatorChooserViewModelTest {
  private final TestDesk desk = TestDesk.shipped();
  private final IndicatorChooserViewModel model =
      new IndicatorChooserViewModel(MapPanelChanges.of(desk.desk()));

  @AfterEach
  void close() {
    desk.close();
  }

  private List<String> found(String typed) {
    return model.entries(typed).stream()
        .filter(IndicatorChooserViewModel.Choice.class::isInstance)
        .map(entry -> ((IndicatorChooserViewModel.Choice) entry).indicator().id())
        .toList();
  }

  @Test
  void withoutSearchingEveryIndicatorIsListedOnce() {
    List<String> all =
        ShippedRegion.get().statistics().indicators().stream().map(Indicator::id).toList();
    assertThat(found("")).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void anIndicatorIsFoundByItsIdAndByItsNameInBothLanguages() {
    Indicator wanted = ShippedRegion.indicator("aandeel_corporatiehuur");
    assertThat(found(wanted.id())).contains(wanted.id());
    assertThat(found(wanted.names().dutch())).contains(wanted.id());
    assertThat(found(wanted.names().english())).contains(wanted.id());
  }

  @Test
  void aThemeFindsAllItsIndicators() {
    Indicator one = ShippedRegion.indicator("aandeel_corporatiehuur");
    List<String> group =
        ShippedRegion.get().statistics().indicators().stream()
            .filter(indicator -> indicator.theme().equals(one.theme()))
            .map(Indicator::id)
            .toList();
    assertThat(found(one.theme().dutch())).containsAll(group);
  }

  @Test
  void aWordThatIsNowhereFindsNothing() {
    assertThat(model.entries("qqqqq")).isEmpty();
  }

  @Test
  void choosingAnIndicatorGivesItTheClassesThatSuitIt() {
    Indicator woz = ShippedRegion.indicator("woz_waarde");
    model.choose(woz);
    assertThat(model.chosen()).contains(woz);
    assertThat(desk.session().style().classes()).isEqualTo(UsualStyle.classes(woz));
    assertThat(desk.session().history().undoName().orElseThrow()).contains(woz.names().dutch());
  }

  @Test
  void aSecondIndicatorBringsASquareOfColoursAndTakesItAwayAgain() {
    model.chooseSecond(ShippedRegion.indicator("woz_waarde"));
    assertThat(Ramps.require(desk.session().style().ramp()).kind()).isEqualTo(Ramps.Kind.BIVARIATE);
    model.chooseSecond(null);
    assertThat(Ramps.require(desk.session().style().ramp()).kind())
        .isEqualTo(Ramps.Kind.SEQUENTIAL);
  }

  @Test
  void onlyLevelsWithAreasAreOffered() {
    assertThat(model.levels()).contains(AreaLevel.NEIGHBOURHOOD, AreaLevel.PROGRAMME_AREA);
    model.chooseLevel(AreaLevel.DISTRICT);
    assertThat(desk.session().style().theme().level()).isEqualTo(AreaLevel.DISTRICT);
  }
}
