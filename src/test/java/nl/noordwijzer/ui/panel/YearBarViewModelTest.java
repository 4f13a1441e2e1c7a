package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class YearBarViewModelTest {
  private final TestDesk desk = TestDesk.shipped();
  private final YearBarViewModel model = new YearBarViewModel(MapPanelChanges.of(desk.desk()));

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aYearWithoutFiguresIsShownButNotKnown() {
    assertThat(model.years()).containsExactly(2016, 2017, 2018, 2019, 2020);
    assertThat(model.known()).doesNotContain(2020).contains(2019);
  }

  @Test
  void playingGoesThroughTheKnownYearsAndBeginsAgain() {
    model.choose(2016);
    List<Integer> seen = new ArrayList<>(List.of(model.year()));
    for (int i = 0; i < model.known().size(); i++) {
      model.next();
      seen.add(model.year());
    }
    List<Integer> expected = new ArrayList<>(model.known());
    expected.add(model.known().first());
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void beforeTheFirstYearThereIsNone() {
    model.choose(model.known().first());
    model.previous();
    assertThat(model.year()).isEqualTo(model.known().first());
  }

  @Test
  void playingIsOneStepToUndo() {
    model.next();
    model.next();
    desk.session().history().undo();
    assertThat(model.year()).isEqualTo(2019);
  }
}
