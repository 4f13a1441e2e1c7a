package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.Ramps;
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
