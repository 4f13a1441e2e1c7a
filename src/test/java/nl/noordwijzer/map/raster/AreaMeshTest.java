package nl.noordwijzer.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.support.SyntheticCountry;
import nl.noordwijzer.support.WktAreas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class AreaMeshTest {

  @Test
  void twoNeighboursShareOneArc() {
    AreaSet set =
        WktAreas.neighbourhoods(
            "POLYGON ((0 0, 10 0, 11 5, 10 10, 0 10, 0 0))",
            "POLYGON ((10 0, 20 0, 20 10, 10 10, 11 5, 10 0))");
    AreaMesh mesh = new AreaMesh(set, AreaLevel.NEIGHBOURHOOD);
    assertThat(sides(mesh)).containsExactlyInAnyOrder(Set.of(0, 1), Set.of(-1, 0), Set.of(-1, 1));
  }

  @Test
  void theAreaLeftOfAnArcLiesLeftOfIt() {
    AreaSet set = SyntheticCountry.areas(9);
    AreaMesh mesh = new AreaMesh(set, AreaLevel.NEIGHBOURHOOD);
    for (int arc = 0; arc < mesh.arcCount(); arc++) {
      double[] p = mesh.full().points();
      int i = mesh.full().start(arc);
      double x = (p[i] + p[i + 2]) / 2 - (p[i + 3] - p[i + 1]) * 1e-6;
      double y = (p[i + 1] + p[i + 3]) / 2 + (p[i + 2] - p[i]) * 1e-6;
      String found =
          set.areaAt(AreaLevel.NEIGHBOURHOOD, new Coordinate(x, y)).map(Area::code).orElse("");
      String expected = mesh.left(arc) < 0 ? "" : mesh.areas().get(mesh.left(arc)).code();
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void anArcIsABorderOfTheLevelsAtWhichItsSidesDiffer() {
    Area town = area("GM1", AreaLevel.MUNICIPALITY, null, "POLYGON EMPTY");
    AreaSet set =
        new AreaSet(
            "levels",
            List.of(
                town,
                area("WK1", AreaLevel.DISTRICT, "GM1", "POLYGON EMPTY"),
                area("WK2", AreaLevel.DISTRICT, "GM1", "POLYGON EMPTY"),
                area("BU1", AreaLevel.NEIGHBOURHOOD, "WK1", square(0)),
                area("BU2", AreaLevel.NEIGHBOURHOOD, "WK1", square(10)),
                area("BU3", AreaLevel.NEIGHBOURHOOD, "WK2", square(20))));
    AreaMesh mesh = new AreaMesh(set, AreaLevel.NEIGHBOURHOOD);
    assertThat(levels(mesh, 0, 1)).containsExactly(AreaLevel.NEIGHBOURHOOD);
    assertThat(levels(mesh, 1, 2)).containsExactly(AreaLevel.NEIGHBOURHOOD, AreaLevel.DISTRICT);
    assertThat(levels(mesh, -1, 2))
        .containsExactly(AreaLevel.NEIGHBOURHOOD, AreaLevel.DISTRICT, AreaLevel.MUNICIPALITY);
  }

  @Test
  void neighboursAreKnownWhereBordersDoNotMatch() {
    AreaSet set =
        WktAreas.neighbourhoods(
            "POLYGON ((0 0, 50 0, 50 100, 0 100, 0 0))",
            "POLYGON ((50 20, 90 20, 90 80, 50 80, 50 50, 50 20))");
    AreaMesh mesh = new AreaMesh(set, AreaLevel.NEIGHBOURHOOD);
    assertThat(mesh.find(49, 50)).isZero();
    assertThat(mesh.find(51, 50)).isOne();
    assertThat(mesh.find(51, 90)).isEqualTo(AreaCodes.NONE);
  }

  @Test
  void coarserArcsKeepTheirEnds() {
    AreaMesh mesh = new AreaMesh(SyntheticCountry.areas(9), AreaLevel.NEIGHBOURHOOD);
    Arcs coarse = mesh.arcsFor(10_000);
    assertThat(coarse.points().length).isLessThan(mesh.full().points().length / 4);
    for (int arc = 0; arc < mesh.arcCount(); arc++) {
      assertThat(ends(coarse, arc)).isEqualTo(ends(mesh.full(), arc));
    }
  }

  private static List<Double> ends(Arcs arcs, int arc) {
    double[] p = arcs.points();
    return List.of(
        p[arcs.start(arc)], p[arcs.start(arc) + 1], p[arcs.end(arc) - 2], p[arcs.end(arc) - 1]);
  }

  private static Set<AreaLevel> levels(AreaMesh mesh, int one, int other) {
    List<Set<Integer>> sides = sides(mesh);
    int arc = sides.indexOf(Set.of(one, other));
    return mesh.levels().kinds().get(mesh.levels().kind(arc));
  }

  private static List<Set<Integer>> sides(AreaMesh mesh) {
    List<Set<Integer>> sides = new ArrayList<>();
    for (int arc = 0; arc < mesh.arcCount(); arc++) {
      sides.add(new TreeSet<>(List.of(mesh.left(arc), mesh.right(arc))));
    }
    return sides;
  }

  private static Area area(String code, AreaLevel level, @Nullable String parent, String wkt) {
    return new Area(code, code, level, parent, List.of(), WktAreas.geometry(wkt));
  }

  private static String square(int x) {
    return "POLYGON ((%d 0, %d 0, %d 10, %d 10, %d 0))".formatted(x, x + 10, x + 10, x, x);
  }
}
