package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.sketch.TimelineModel.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineModelTest {
  private final SketchDesk desk = new SketchDesk();
  private final TimelineModel model = new TimelineModel(desk.acts);

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE, 3, 2027, 2029",
    "WHOLE, -9, 2022, 2024",
    "WHOLE, 99, 2045, 2047",
    "START, 1, 2025, 2026",
    "START, 9, 2026, 2026",
    "START, -9, 2022, 2026",
    "END, 9, 2024, 2035",
    "END, -9, 2024, 2024",
    "END, 99, 2024, 2047"
  })
  void aBarStaysWithinTheProgramme(Part part, int steps, int start, int end) {
    assertThat(TimelineModel.moved(new Years(2024, 2026), part, steps))
        .isEqualTo(new Years(start, end));
  }

  @Test
  void yearsFromOutsideTheProgrammeAreBroughtIn() {
    assertThat(TimelineModel.moved(new Years(1999, 2100), Part.WHOLE, 5))
        .isEqualTo(new Years(2022, 2047));
  }

  @Test
  void oneDragIsOneStepToUndo() {
    Intervention began = desk.add("inponden", "Vrieheide", 2024, 2026);
    Plan before = desk.acts.plan();
    model.move(TimelineModel.Bar.of(began), Part.WHOLE, 1, "a");
    model.move(TimelineModel.Bar.of(began), Part.WHOLE, 2, "a");
    model.move(TimelineModel.Bar.of(began), Part.WHOLE, 4, "a");
    assertThat(desk.now(began).years()).isEqualTo(new Years(2028, 2030));
    desk.undo();
    assertThat(desk.acts.plan()).isEqualTo(before);
  }

  @Test
  void theYearOfTheMapStaysWithinTheProgramme() {
    assertThat(model.year()).isEqualTo(2047);
    model.showYear(1900);
    assertThat(model.year()).isEqualTo(2022);
  }

  @ParameterizedTest
  @CsvSource({"0, 2022", "99, 2031", "259, 2047", "400, 2047", "-5, 2022"})
  void aPlaceAlongTheLineIsAYear(double x, int year) {
    assertThat(new TimelineScale(260).at(x)).isEqualTo(year);
  }
}
