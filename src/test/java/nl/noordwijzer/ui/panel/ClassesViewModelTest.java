package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClassesViewModelTest {
  private final TestDesk desk = TestDesk.shipped();
  private final ClassesViewModel model = new ClassesViewModel(MapPanelChanges.of(desk.desk()));

  @AfterEach
  void close() {
    desk.close();
  }

  private List<Double> borders() {
    return model.classification().orElseThrow().inner();
  }

  @Test
  void aroundANormTheColoursDivergeAndAfterwardsTheyNoLongerDo() {
    model.setMethod(ClassMethod.AROUND_NORM);
    assertThat(model.ramp().kind()).isEqualTo(Ramps.Kind.DIVERGING);
    model.setMethod(ClassMethod.QUANTILE);
    assertThat(model.ramp().kind()).isEqualTo(Ramps.Kind.SEQUENTIAL);
  }

  @Test
  void theNormIsTheMiddleOfTheClasses() {
    model.setMethod(ClassMethod.AROUND_NORM);
    model.setNorm(25.0);
    assertThat(borders()).contains(25.0);
  }

  @Test
  void ownBordersBeginWhereTheOthersWere() {
    List<Double> before = borders();
    model.setMethod(ClassMethod.OWN);
    assertThat(borders()).isEqualTo(before);
  }

  @Test
  void aShiftedBorderStaysBetweenItsNeighboursAndIsOneStepToUndo() {
    List<Double> before = borders();
    model.shiftBorder(1, before.get(1) + 1);
    model.shiftBorder(1, 1000);
    assertThat(borders().get(1)).isEqualTo(before.get(2));
    assertThat(model.spec().method()).isEqualTo(ClassMethod.OWN);
    desk.session().history().undo();
    assertThat(borders()).isEqualTo(before);
  }

  @Test
  void lockedBordersStayWhenTheYearChanges() {
    List<Double> before = borders();
    model.setLocked(true);
    desk.session()
        .change(
            "", desk.session().style().withTheme(desk.session().style().theme().withYear(2016)));
    assertThat(borders()).isEqualTo(before);
    model.setLocked(false);
    assertThat(model.spec().method()).isEqualTo(ClassMethod.QUANTILE);
    assertThat(borders()).isNotEqualTo(before);
  }

  @Test
  void lockedBordersThatAnotherUnitLetGoAreToldAboutUntilTheNextChange() {
    IndicatorChooserViewModel chooser =
        new IndicatorChooserViewModel(MapPanelChanges.of(desk.desk()));
    model.setLocked(true);
    model.follow();
    chooser.choose(ShippedRegion.indicator("aandeel_koop"));
    model.follow();
    assertThat(model.hasReleased()).isFalse();
    assertThat(model.spec().locked()).isTrue();
    chooser.choose(ShippedRegion.indicator("inwoners"));
    model.follow();
    assertThat(model.hasReleased()).isTrue();
    model.setCount(4);
    model.follow();
    assertThat(model.hasReleased()).isFalse();
  }

  @Test
  void backToTheUsualClassesMeansThoseOfTheLevel() {
    IndicatorChooserViewModel chooser =
        new IndicatorChooserViewModel(MapPanelChanges.of(desk.desk()));
    chooser.choose(ShippedRegion.indicator("inwoners"));
    chooser.chooseLevel(AreaLevel.DISTRICT);
    model.setCount(3);
    model.reset();
    assertThat(model.spec())
        .isEqualTo(UsualStyle.classes(ShippedRegion.indicator("inwoners"), AreaLevel.DISTRICT));
  }

  @Test
  void theNumberOfOwnClassesCanBeChanged() {
    model.setMethod(ClassMethod.OWN);
    model.setCount(7);
    assertThat(borders()).hasSize(6).isSorted();
    model.setCount(ClassSpec.FEWEST);
    assertThat(borders()).hasSize(2).isSorted();
  }

  @Test
  void tellingTheModelWhatAlreadyIsLeavesNothingToUndo() {
    model.setMethod(ClassMethod.QUANTILE);
    model.setCount(5);
    model.setReversed(false);
    model.setLocked(false);
    model.setRamp(model.ramp());
    assertThat(desk.session().history().undoName()).isEmpty();
  }
}
