package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.ui.session.Sketch.Tool;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// On Dorpsrand, with a square of 100 by 100 m as an intervention.
final class SnappingTest {
  private static final double WEST = 190_200;
  private static final double SOUTH = 321_400;
  private static final SnapTargets TARGETS =
      new SnapTargets(
          DorpsrandPlan.REGION,
          Register.of(List.of(DorpsrandPlan.demolition("een"))),
          Register.empty(),
          "");
  private static final Snapping SNAPPING = new Snapping(TARGETS, 5);

  private static Snap snap(double east, double north) {
    return SNAPPING.snap(Draft.empty(Tool.POLYGON), new Coordinate(WEST + east, SOUTH + north));
  }

  @Test
  void aCornerDrawsBeforeAnEdge() {
    Snap snap = snap(97, 2);
    assertThat(snap.reason()).isEqualTo(Snap.Reason.INTERVENTION_VERTEX);
    assertThat(snap.place()).isEqualTo(new Coordinate(WEST + 100, SOUTH));
  }

  @Test
  void anEdgeDrawsStraightTowardsIt() {
    Snap snap = snap(50, -4);
    assertThat(snap.reason()).isEqualTo(Snap.Reason.INTERVENTION_EDGE);
    assertThat(snap.place().distance(new Coordinate(WEST + 50, SOUTH))).isLessThan(1e-9);
  }

  @Test
  void aPlanAreaDrawsUnlessItIsTheOneThatChanges() {
    Place square = DorpsrandPlan.demolition("een").place();
    PlanArea area = new PlanArea("park", "Park", PlanArea.Kind.PLAN_AREA, square);
    SnapTargets targets =
        new SnapTargets(TARGETS.region(), Register.empty(), Register.of(List.of(area)), "");
    Coordinate near = new Coordinate(WEST + 97, SOUTH + 2);
    assertThat(new Snapping(targets, 5).target(near))
        .contains(new Snap(new Coordinate(WEST + 100, SOUTH), Snap.Reason.PLAN_AREA_VERTEX));
    SnapTargets itself =
        new SnapTargets(TARGETS.region(), Register.empty(), targets.areas(), "park");
    assertThat(new Snapping(itself, 5).target(near)).isEmpty();
  }

  @Test
  void whatIsFarAwayDrawsNothing() {
    assertThat(snap(50, 50).isFree()).isTrue();
    assertThat(snap(50, -6).isFree()).isTrue();
  }

  @Test
  void anInterventionDoesNotDrawItself() {
    SnapTargets others =
        new SnapTargets(TARGETS.region(), TARGETS.interventions(), TARGETS.areas(), "een");
    Coordinate corner = new Coordinate(WEST + 100, SOUTH);
    assertThat(new Snapping(others, 5).target(corner)).isEmpty();
  }

  @Test
  void aBorderOfAnAreaDraws() {
    Coordinate corner = DorpsrandPlan.REGION.areas().require("BU0").geometry().getCoordinates()[0];
    Snap snap = SNAPPING.target(new Coordinate(corner.x + 1, corner.y + 1)).orElseThrow();
    assertThat(snap.reason()).isEqualTo(Snap.Reason.AREA_VERTEX);
    assertThat(snap.place().equals2D(corner)).isTrue();
  }

  @Test
  void theFirstCornerClosesTheShape() {
    Coordinate first = new Coordinate(WEST + 30, SOUTH + 30);
    Draft draft =
        new Draft(
            Tool.POLYGON,
            List.of(
                first,
                new Coordinate(WEST + 70, SOUTH + 30),
                new Coordinate(WEST + 50, SOUTH + 70)));
    Snap snap = SNAPPING.snap(draft, new Coordinate(first.x + 3, first.y));
    assertThat(snap.reason()).isEqualTo(Snap.Reason.CLOSE);
  }

  @Test
  void aNearlyRightAngleWithTheLastSideBecomesOne() {
    Draft draft =
        new Draft(
            Tool.LINE,
            List.of(new Coordinate(WEST + 30, SOUTH + 30), new Coordinate(WEST + 50, SOUTH + 30)));
    Snap snap = SNAPPING.snap(draft, new Coordinate(WEST + 51, SOUTH + 60));
    assertThat(snap.reason()).isEqualTo(Snap.Reason.RIGHT_ANGLE);
    assertThat(snap.place().x).isCloseTo(WEST + 50, within(1e-6));
    Snap free = SNAPPING.snap(draft, new Coordinate(WEST + 56, SOUTH + 66));
    assertThat(free.reason()).isNotEqualTo(Snap.Reason.RIGHT_ANGLE);
  }

  @Test
  void nearlyFifteenDegreesBecomeFifteen() {
    Draft draft = new Draft(Tool.LINE, List.of(new Coordinate(WEST + 30, SOUTH + 30)));
    double angle = Math.toRadians(31);
    Coordinate pointer =
        new Coordinate(WEST + 30 + 40 * Math.cos(angle), SOUTH + 30 + 40 * Math.sin(angle));
    Snap snap = SNAPPING.snap(draft, pointer);
    assertThat(snap.reason()).isEqualTo(Snap.Reason.ANGLE);
    double direction = Math.atan2(snap.place().y - (SOUTH + 30), snap.place().x - (WEST + 30));
    assertThat(Math.toDegrees(direction)).isCloseTo(30, within(1e-6));
  }
}
