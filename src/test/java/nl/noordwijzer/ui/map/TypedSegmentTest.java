package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class TypedSegmentTest {
  private static final Coordinate LAST = new Coordinate(196_000, 324_000);
  private static final Coordinate POINTER = new Coordinate(196_030, 324_040);

  private static Coordinate vertex(String typed) {
    return new TypedSegment(typed).vertex(Optional.of(LAST), POINTER).orElseThrow();
  }

  private static void is(Coordinate found, double x, double y) {
    assertThat(found.x).isCloseTo(x, within(1e-6));
    assertThat(found.y).isCloseTo(y, within(1e-6));
  }

  @Test
  void aLengthGoesTowardsThePointer() {
    is(vertex("100"), 196_060, 324_080);
  }

  @Test
  void aLengthAndABearingGoClockwiseFromTheNorth() {
    is(vertex("12,5 90"), 196_012.5, 324_000);
    is(vertex("10;180"), 196_000, 323_990);
  }

  @Test
  void twoLargeNumbersAreCoordinates() {
    is(vertex("195500 323000,5"), 195_500, 323_000.5);
    assertThat(new TypedSegment("195500 323000").vertex(Optional.empty(), POINTER)).isPresent();
  }

  @Test
  void aLengthNeedsAVertexToStartFrom() {
    assertThat(new TypedSegment("100").vertex(Optional.empty(), POINTER)).isEmpty();
  }

  @Test
  void whatIsNoNumberGivesNoVertex() {
    assertThat(new TypedSegment("1,2,3").vertex(Optional.of(LAST), POINTER)).isEmpty();
    assertThat(new TypedSegment("1 2 3").vertex(Optional.of(LAST), POINTER)).isEmpty();
    assertThat(TypedSegment.NONE.vertex(Optional.of(LAST), POINTER)).isEmpty();
  }

  @Test
  void lettersAndLeadingSpacesAreNotTakenUp() {
    assertThat(TypedSegment.NONE.with("a").with(" ").with("4").with(" ").with("x").typed())
        .isEqualTo("4 ");
    assertThat(new TypedSegment("45").withoutLast().typed()).isEqualTo("4");
  }
}
