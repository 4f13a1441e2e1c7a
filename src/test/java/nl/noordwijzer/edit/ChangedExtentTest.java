package nl.noordwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

class ChangedExtentTest {
  private static final Envelope DEMOLITION = new Envelope(190_200, 190_300, 321_400, 321_500);

  private final Intervention demolition = DorpsrandPlan.demolition("i1");
  private final Plan plan =
      new AddIntervention("A", demolition)
          .apply(new AddIntervention("A", DorpsrandPlan.rule("i0")).apply(DorpsrandPlan.plan()));

  /// As an object: JTS calls envelopes comparable without saying with what.
  private Object changed(PlanCommand command) {
    Plan next = command.apply(plan);
    Envelope extent = ChangedExtent.between(plan, next);
    assertThat((Object) ChangedExtent.between(next, plan)).as("undone").isEqualTo(extent);
    return extent;
  }

  @Test
  void whatIsRemovedLeavesItsPlace() {
    assertThat(changed(new RemoveInterventions(List.of("i1")))).isEqualTo(DEMOLITION);
    Envelope both = new Envelope(DEMOLITION);
    both.expandToInclude(neighbourhood());
    assertThat(changed(new RemoveScenario("A", "Variant A"))).isEqualTo(both);
  }

  private static Envelope neighbourhood() {
    return DorpsrandPlan.REGION.areas().require("BU0").geometry().getEnvelopeInternal();
  }

  @Test
  void whatMovesIsSeenWhereItWasAndWhereItIs() {
    Intervention moved = demolition.with(DorpsrandPlan.square(190_500, 321_400));
    assertThat(changed(new ReplaceIntervention(moved, ReplaceIntervention.Aspect.PLACE, "")))
        .isEqualTo(new Envelope(190_200, 190_600, 321_400, 321_500));
  }

  @Test
  void whatIsChosenLiesWhereTheAreasAndComplexesLie() {
    assertThat(changed(new RemoveInterventions(List.of("i0")))).isEqualTo(neighbourhood());
    PlanArea area =
        new PlanArea("p", "Complex", PlanArea.Kind.PLAN_AREA, Place.complexes("C00", "C99"));
    assertThat(changed(new AddItem<>(PlanPart.AREAS, area)))
        .isEqualTo(
            DorpsrandPlan.REGION
                .ownership()
                .byId("C00")
                .orElseThrow()
                .geometry()
                .getEnvelopeInternal());
  }

  @Test
  void aNoteLiesAtItsPoint() {
    Point point = (Point) WktAreas.geometry("POINT (190300 321500)");
    assertThat(
            changed(
                new AddItem<>(
                    PlanPart.NOTES,
                    new Note("n", point, "Kijk", NoteTheme.OTHER, "Els", Instant.EPOCH))))
        .isEqualTo(new Envelope(190_300, 190_300, 321_500, 321_500));
  }

  @Test
  void aNameIsNotOnTheMap() {
    assertThat(changed(new RenamePlan("Anders"))).isEqualTo(new Envelope());
    assertThat(changed(new RenameScenario("A", "Anders"))).isEqualTo(new Envelope());
  }

  @Test
  void otherDataChangeTheWholeMap() {
    assertThat(
            changed(new ReplaceRegion(DorpsrandMap.region(), new Phrase("edit.plan.rename", "x"))))
        .isEqualTo(DorpsrandPlan.REGION.areas().extent(AreaLevel.MUNICIPALITY));
  }
}
