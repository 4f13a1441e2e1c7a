package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class TypedSegmentTest {
  private static final Coordinate LAST = new Coordinate(196_000, 324_000);
  private static final Coordinate POINTER = new Coordinate(196_030, 324_040);

  private static TypedSegment segment(String typed) {
    return new TypedSegment(typed, new TypedNumbers(Texts.DUTCH));
  }

  private static Coordinate vertex(String typed) {
    return segment(typed).vertex(Optional.of(LAST), POINTER).orElseThrow();
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
    assertThat(segment("195500 323000").vertex(Optional.empty(), POINTER)).isPresent();
  }

  @Test
  void coordinatesCanBeTypedAsTheStatusLineWritesThem() {
    is(vertex("192.660 323.454"), 192_660, 323_454);
    is(vertex("12.5 90"), 196_012.5, 324_000);
    is(vertex("12, 90"), 196_012, 324_000);
    TypedSegment english = new TypedSegment("192,660 323,454", new TypedNumbers(Texts.ENGLISH));
    is(english.vertex(Optional.empty(), POINTER).orElseThrow(), 192_660, 323_454);
  }

  @Test
  void aLengthNeedsAVertexToStartFrom() {
    assertThat(segment("100").vertex(Optional.empty(), POINTER)).isEmpty();
  }

  @Test
  void whatIsNoNumberGivesNoVertex() {
    assertThat(segment("1,2,3").vertex(Optional.of(LAST), POINTER)).isEmpty();
    assertThat(segment("1 2 3").vertex(Optional.of(LAST), POINTER)).isEmpty();
    assertThat(segment("").vertex(Optional.of(LAST), POINTER)).isEmpty();
  }

  @Test
  void lettersAndLeadingSpacesAreNotTakenUp() {
    assertThat(segment("").with("a").with(" ").with("4").with(" ").with("x").typed())
        .isEqualTo("4 ");
    assertThat(segment("45").withoutLast().typed()).isEqualTo("4");
  }
}
