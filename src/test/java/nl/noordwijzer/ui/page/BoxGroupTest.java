package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import org.junit.jupiter.api.Test;

/// Boxes that are moved, sized, aligned and snapped; all figures are millimetres on an upright A4.
final class BoxGroupTest {
  private static final PageFormat A4 = new PageFormat(Paper.A4, Orientation.PORTRAIT);
  private static final Box WITHIN = new Box(12, 12, 186, 279);
  private static final Box LEFT = new Box(10, 20, 30, 10);
  private static final Box MIDDLE = new Box(50, 60, 10, 40);
  private static final Box RIGHT = new Box(100, 30, 20, 20);
  private static final BoxGroup THREE = new BoxGroup(Map.of(0, LEFT, 1, MIDDLE, 2, RIGHT));

  @Test
  void theBoxAroundAllIsMovedAndStretchedWithThemInIt() {
    assertThat(THREE.around()).isEqualTo(new Box(10, 20, 110, 80));
    BoxGroup twice = THREE.fitted(new Box(0, 0, 220, 160));
    assertThat(twice.boxes().get(1)).isEqualTo(new Box(80, 80, 20, 80));
    assertThat(THREE.moved(1, -2).around()).isEqualTo(new Box(11, 18, 110, 80));
  }

  @Test
  void boxesAreAlignedAlongASideOrAMiddle() {
    Box around = THREE.around();
    assertThat(THREE.aligned(Alignment.LEFT, around).boxes().values())
        .extracting(Box::x)
        .containsOnly(10.0);
    assertThat(THREE.aligned(Alignment.RIGHT, around).boxes().values())
        .extracting(Box::right)
        .containsOnly(120.0);
    assertThat(THREE.aligned(Alignment.MIDDLE, around).boxes().get(0))
        .isEqualTo(new Box(10, 55, 30, 10));
    assertThat(THREE.aligned(Alignment.BOTTOM, around).boxes().get(2))
        .isEqualTo(new Box(100, 80, 20, 20));
    assertThat(THREE.aligned(Alignment.CENTRE, around).boxes().get(1))
        .isEqualTo(new Box(60, 60, 10, 40));
    assertThat(THREE.aligned(Alignment.TOP, around).boxes().get(1))
        .isEqualTo(new Box(50, 20, 10, 40));
  }

  @Test
  void theRoomBetweenSpreadBoxesIsTheSame() {
    Map<Integer, Box> across = THREE.spread(true).boxes();
    assertThat(across.get(0)).isEqualTo(LEFT);
    assertThat(across.get(1)).isEqualTo(new Box(65, 60, 10, 40));
    assertThat(across.get(2)).isEqualTo(RIGHT);
    assertThat(THREE.spread(false).boxes().get(2)).isEqualTo(new Box(100, 35, 20, 20));
  }

  @Test
  void aPartOfABoxStaysOnThePage() {
    Map<Integer, Box> gone = THREE.moved(-500, 900).keptOn(A4).boxes();
    assertThat(gone.get(0)).isEqualTo(new Box(-25, 292, 30, 10));
    assertThat(THREE.keptOn(A4)).isEqualTo(THREE);
  }

  @Test
  void aHandleMovesItsOwnSidesOnly() {
    assertThat(Handle.NW.dragged(LEFT, 5, 3)).isEqualTo(new Box(15, 23, 25, 7));
    assertThat(Handle.E.dragged(LEFT, 5, 3)).isEqualTo(new Box(10, 20, 35, 10));
    assertThat(Handle.S.dragged(LEFT, 5, 3)).isEqualTo(new Box(10, 20, 30, 13));
    assertThat(Handle.W.dragged(LEFT, 500, 0)).isEqualTo(new Box(38, 20, 2, 10));
    assertThat(Handle.N.dragged(new Box(0, 0, 9, 1), 0, 8)).isEqualTo(new Box(0, 0, 9, 1));
  }

  @Test
  void aBoxSnapsToTheNearestLineInReach() {
    Snapping lines = Snapping.to(A4, WITHIN, List.of(RIGHT), 2);
    Snapping.Pull pull = lines.of(new Box(13, 48.5, 40, 10));
    assertThat(pull.dx()).isEqualTo(-1);
    assertThat(pull.down()).containsExactly(12.0);
    assertThat(pull.dy()).isEqualTo(1.5);
    assertThat(pull.across()).containsExactly(50.0);
    assertThat(lines.of(new Box(15, 70, 30, 10))).isEqualTo(Snapping.Pull.NONE);
  }

  @Test
  void theMiddleOfThePageIsALineToo() {
    Snapping.Pull pull = Snapping.to(A4, WITHIN, List.of(), 2).of(new Box(84, 200, 40, 10));
    assertThat(pull.dx()).isEqualTo(1);
    assertThat(pull.down()).containsExactly(105.0);
  }

  @Test
  void onlyTheSideThatIsMovedSnaps() {
    Snapping lines = Snapping.to(A4, WITHIN, List.of(RIGHT), 2);
    Snapping.Pull pull = lines.of(new Box(13, 48.5, 86, 10), Handle.E);
    assertThat(pull.dx()).isEqualTo(1);
    assertThat(pull.dy()).isZero();
  }
}
