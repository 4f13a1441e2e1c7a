package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Dorpsrand: a municipality of 300 by 100 m with three neighbourhoods in two districts. The
/// programme area is its first district, the focus area the second neighbourhood.
class BordersTest {
  private static final AreaSet OLD =
      new AreaSet(
          "2020",
          List.of(
              area("GM0001", AreaLevel.MUNICIPALITY, null, List.of(), box(0, 300)),
              area("PROG", AreaLevel.PROGRAMME_AREA, "GM0001", List.of("WK000101"), box(0, 200)),
              area("WK000101", AreaLevel.DISTRICT, "PROG", List.of(), box(0, 200)),
              area("WK000102", AreaLevel.DISTRICT, "GM0001", List.of(), box(200, 300)),
              area("BU00010101", AreaLevel.NEIGHBOURHOOD, "WK000101", List.of(), box(0, 100)),
              area("BU00010102", AreaLevel.NEIGHBOURHOOD, "WK000101", List.of(), box(100, 200)),
              area("BU00010201", AreaLevel.NEIGHBOURHOOD, "WK000102", List.of(), box(200, 300)),
              area("FW1", AreaLevel.FOCUS_AREA, "PROG", List.of("BU00010102"), box(100, 200))));

  private static Area area(
      String code,
      AreaLevel level,
      @Nullable String parent,
      List<String> parts,
      Geometry geometry) {
    return new Area(code, code, level, parent, parts, geometry);
  }

  private static Geometry box(int left, int right) {
    try {
      return new WKTReader()
          .read("POLYGON ((%1$d 0, %2$d 0, %2$d 100, %1$d 100, %1$d 0))".formatted(left, right));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static BorderArea fresh(String code, AreaLevel level, int left, int right) {
    return new BorderArea(code, code, level, box(left, right));
  }

  @Test
  void combinedAreasAreDissolvedAnewFromTheirParts() throws NoordwijzerException {
    // the border between the first two neighbourhoods moves from 100 to 120 m
    AreaSet renewed =
        Borders.renew(
            OLD,
            "2023",
            List.of(
                fresh("BU00010101", AreaLevel.NEIGHBOURHOOD, 0, 120),
                fresh("BU00010102", AreaLevel.NEIGHBOURHOOD, 120, 200),
                fresh("BU00010201", AreaLevel.NEIGHBOURHOOD, 200, 300),
                fresh("BU00020101", AreaLevel.NEIGHBOURHOOD, 300, 400)));
    // 80 m x 100 m, 200 m x 100 m, 300 m x 100 m
    assertThat(renewed.require("FW1").geometry().getArea()).isCloseTo(8_000, within(1e-6));
    assertThat(renewed.require("PROG").geometry().getArea()).isCloseTo(20_000, within(1e-6));
    assertThat(renewed.require("GM0001").geometry().getArea()).isCloseTo(30_000, within(1e-6));
    assertThat(renewed.byCode("BU00020101")).isEmpty();
    assertThat(renewed.ancestor(renewed.require("BU00010101"), AreaLevel.PROGRAMME_AREA))
        .contains(renewed.require("PROG"));
  }

  @Test
  void whatComesGoesAndMovesIsTold() throws NoordwijzerException {
    AreaSet renewed =
        Borders.renew(
            OLD,
            "2023",
            List.of(
                fresh("BU00010101", AreaLevel.NEIGHBOURHOOD, 0, 50),
                fresh("BU00010103", AreaLevel.NEIGHBOURHOOD, 50, 100),
                fresh("BU00010201", AreaLevel.NEIGHBOURHOOD, 200, 300)));
    BorderChanges changes = BorderChanges.between(OLD, renewed);
    assertThat(changes.added()).extracting(Area::code).containsExactly("BU00010103");
    assertThat(changes.vanished()).extracting(Area::code).containsExactly("BU00010102", "FW1");
    // half of the first neighbourhood and of its district lie elsewhere, a third of the whole
    assertThat(changes.moved())
        .extracting(moved -> moved.area().code())
        .containsExactlyInAnyOrder("BU00010101", "WK000101", "PROG", "GM0001");
  }

  @Test
  void bordersOfAnotherPlaceAreRefused() {
    List<BorderArea> elsewhere = List.of(fresh("BU00020101", AreaLevel.NEIGHBOURHOOD, 0, 100));
    assertThatThrownBy(() -> Borders.renew(OLD, "2023", elsewhere))
        .isInstanceOf(NoordwijzerException.class);
  }
}
