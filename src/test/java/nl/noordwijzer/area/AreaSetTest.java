package nl.noordwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.noordwijzer.support.Dorpsrand;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class AreaSetTest {
  private final AreaSet areas = Dorpsrand.areas();

  private static List<String> codes(List<Area> list) {
    return list.stream().map(Area::code).toList();
  }

  private static Area area(String code, AreaLevel level, String parent, String... parts) {
    return new Area(
        code,
        code,
        level,
        parent.isEmpty() ? null : parent,
        List.of(parts),
        Dorpsrand.geometry("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
  }

  @Test
  void findsAncestorsAndWhatLiesWithin() {
    Area third = areas.require("BU3");
    assertThat(areas.ancestor(third, AreaLevel.DISTRICT)).contains(areas.require("WK2"));
    assertThat(areas.ancestor(third, AreaLevel.MUNICIPALITY)).contains(areas.require("GM"));
    assertThat(areas.ancestor(areas.require("BU6"), AreaLevel.PROGRAMME_AREA)).isEmpty();
    assertThat(codes(areas.within(areas.require("PROGRAMME"), AreaLevel.NEIGHBOURHOOD)))
        .containsExactly("BU1", "BU2", "BU3", "BU4");
    assertThat(codes(areas.within(areas.require("FOCUS"), AreaLevel.NEIGHBOURHOOD)))
        .containsExactly("BU2", "BU3");
  }

  @Test
  void leavesAreThePartsWithoutWhatLiesInAnother() {
    assertThat(codes(areas.leaves(List.of(areas.require("PROGRAMME"), areas.require("BU5")))))
        .containsExactly("WK1", "WK2", "BU5");
    assertThat(codes(areas.leaves(List.of(areas.require("FOCUS"), areas.require("WK2")))))
        .containsExactly("BU2", "WK2");
    assertThat(codes(areas.leaves(List.of(areas.require("BU1"), areas.require("GM")))))
        .containsExactly("GM");
  }

  @Test
  void refusesCodesThatComeTwiceAndKinThatIsNotThere() {
    Area one = area("A", AreaLevel.NEIGHBOURHOOD, "");
    assertThatThrownBy(() -> new AreaSet("x", List.of(one, one))).hasMessageContaining("A");
    Area orphan = area("B", AreaLevel.NEIGHBOURHOOD, "WK9");
    assertThatThrownBy(() -> new AreaSet("x", List.of(orphan))).hasMessageContaining("WK9");
    Area hollow = area("C", AreaLevel.DISTRICT, "", "BU9");
    assertThatThrownBy(() -> new AreaSet("x", List.of(hollow))).hasMessageContaining("BU9");
  }

  @Test
  void refusesAParentThatIsNotLarger() {
    Area egg = area("EGG", AreaLevel.DISTRICT, "HEN");
    Area hen = area("HEN", AreaLevel.DISTRICT, "EGG");
    assertThatThrownBy(() -> new AreaSet("x", List.of(egg, hen)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EGG");
  }

  @Test
  void extentHoldsTheWholeTown() {
    Envelope town = new Envelope(190_000, 190_600, 320_000, 320_100);
    assertThat(areas.extent(AreaLevel.NEIGHBOURHOOD).equals(town)).isTrue();
    assertThat(new AreaSet("x", List.of()).extent(AreaLevel.DISTRICT).isNull()).isTrue();
  }

  @Property(tries = 300)
  void everyPointOfTheTownLiesInTheNeighbourhoodOfItsColumn(
      @ForAll @IntRange(max = 599) int east, @ForAll @IntRange(max = 100) int north) {
    Coordinate point = new Coordinate(190_000.5 + east, 320_000 + north);
    assertThat(areas.areaAt(AreaLevel.NEIGHBOURHOOD, point))
        .contains(areas.require(Dorpsrand.neighbourhood(east / 100 + 1)));
  }
}
