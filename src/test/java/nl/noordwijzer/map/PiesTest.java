package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class PiesTest {
  private static List<Pies.Pie> pies(double width) {
    MapStyle style =
        MapCases.STYLE.withTheme(
            new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_corporatiehuur", null, 2019));
    MapPicture picture =
        new MapComposer(ShippedRegion.get()).compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH));
    Viewport view =
        Viewport.fit(
            ShippedRegion.get().areas().extent(AreaLevel.MUNICIPALITY), width, width, 0.05);
    return MapCases.scene(picture, view).pies();
  }

  private static void assertApart(List<Pies.Pie> pies) {
    for (int i = 0; i < pies.size(); i++) {
      for (int j = i + 1; j < pies.size(); j++) {
        Pies.Pie one = pies.get(i);
        Pies.Pie other = pies.get(j);
        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
            .as("%s %s", one.area(), other.area())
            .isGreaterThanOrEqualTo(one.radius() + other.radius());
      }
    }
  }

  @Test
  void piesDoNotOverlapAndHoldAllDwellings() {
    for (double width : new double[] {250, 400, 700, 1000}) {
      List<Pies.Pie> pies = pies(width);
      assertApart(pies);
      // the sample spreads the corporation stock of Heerlen, 16,754 homes
      assertThat(pies.stream().mapToInt(Pies.Pie::total).sum()).isEqualTo(16_754);
    }
  }

  @Test
  void zoomedInTheComplexesThemselvesAreDrawn() {
    assertThat(pies(4000)).isEmpty();
  }

  @Test
  void fartherOutThereIsAPiePerDistrict() {
    assertThat(pies(300)).allMatch(pie -> pie.area().level() == AreaLevel.DISTRICT);
    assertThat(pies(1000)).allMatch(pie -> pie.area().level() == AreaLevel.NEIGHBOURHOOD);
  }

  @Test
  void theSurfaceOfAPieFollowsItsDwellings() {
    List<Pies.Pie> pies = pies(1000);
    Pies.Pie first = pies.get(0);
    Pies.Pie second = pies.get(1);
    double ratio = first.total() / (double) second.total();
    assertThat(Math.pow(first.radius() / second.radius(), 2)).isCloseTo(ratio, within(1e-9));
  }

  @Property(tries = 100)
  void spreadPiesLieApartWhenItSaysSo(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0, max = 200) Double> places) {
    List<Pies.Pie> pies = new ArrayList<>();
    for (double place : places) {
      pies.add(
          new Pies.Pie(
              MapCases.REGION.areas().require("BU0"), place, 200 - place / 2, 9, Map.of()));
    }
    PieSpreader spreader = new PieSpreader(pies, 2);
    if (spreader.spread(500)) {
      assertApart(spreader.pies());
    }
  }

  /// A cover once showed halves of pies along its edge.
  @Test
  void onAPageNoPieIsCutOff() {
    List<Pies.Pie> all = pies(700);
    Pies.Pie cut =
        all.stream().sorted(Comparator.comparing(Pies.Pie::y)).toList().get(all.size() / 2);
    Rectangle2D page = new Rectangle2D.Double(0, 0, 700, cut.y() + cut.radius() / 2);
    List<Pies.Pie> whole = Pies.whole(all, page);
    assertThat(whole).hasSizeLessThan(all.size());
    assertThat(whole).extracting(Pies.Pie::area).contains(cut.area());
    assertThat(whole)
        .allMatch(pie ->
            page.contains(
                pie.x() - pie.radius(),
                pie.y() - pie.radius(),
                2 * pie.radius(),
                2 * pie.radius()));
  }
}
