package nl.noordwijzer.effect;

import static nl.noordwijzer.area.TenureSegment.OWNER_OCCUPIED;
import static nl.noordwijzer.area.TenureSegment.SOCIAL_RENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

final class ArealInterpolationTest {
  private static final AssumedValues ASSUMED =
      new AssumedValues(EffectTown.CATALOGUE.assumptions(), Outlook.EXPECTED);
  private static final ArealInterpolation SHIPPED =
      new ArealInterpolation(Baseline.of(ShippedRegion.get(), ASSUMED));

  private static ArealInterpolation of(EffectTown town) {
    return new ArealInterpolation(Baseline.of(town.region(), ASSUMED));
  }

  @Test
  void complexesAreMeasuredAndTheRestIsApportionedOverLand() {
    // the west 25 m: half of the complex (20) and a quarter of the rest (100 - 20 = 80)
    EffectTown town =
        new EffectTown().homes(1, 100, 60, 40, 0).complex("c", EffectTown.WOONPUNT, 20, 1, 0, 50);
    StockEstimate estimate = of(town).within(WktAreas.geometry(EffectTown.strip(0, 25)));
    assertThat(estimate.measured()).isEqualTo(Stock.of(SOCIAL_RENT, 10));
    assertThat(estimate.apportioned().get(SOCIAL_RENT)).isCloseTo(5, within(1e-9));
    assertThat(estimate.apportioned().get(OWNER_OCCUPIED)).isCloseTo(15, within(1e-9));
    assertThat(estimate.measuredShare()).isCloseTo(10 / 30.0, within(1e-9));
  }

  @Test
  void aPointOnTheBorderOfTwoAreasCountsOnce() {
    EffectTown town =
        new EffectTown()
            .homes(1, 100, 60, 40, 0)
            .complex("c", EffectTown.WOONPUNT, 20, 1, "POINT (190050 320050)");
    ArealInterpolation stock = of(town);
    double west = measured(stock, 0, 50);
    double east = measured(stock, 50, 100);
    assertThat(west).isCloseTo(10, within(1e-9));
    assertThat(west + east).isCloseTo(20, within(1e-9));
  }

  private static double measured(ArealInterpolation stock, double from, double to) {
    return stock.within(WktAreas.geometry(EffectTown.strip(from, to))).measured().total();
  }

  @Test
  void aComplexThatLiesElsewhereIsApportioned() {
    EffectTown town =
        new EffectTown()
            .homes(1, 100, 60, 40, 0)
            .complex("c", EffectTown.WOONPUNT, 20, 1, "POINT (180000 320050)");
    assertThat(measured(of(town), 0, 100)).isZero();
    assertThat(of(town).of(Set.of("BU1")).stock().total()).isCloseTo(100, within(1e-9));
  }

  @Test
  void anAreaOutsideTheMunicipalityHasNoHomes() {
    StockEstimate estimate =
        of(new EffectTown().homes(1, 100, 60, 40, 0))
            .within(WktAreas.geometry(EffectTown.strip(-200, -100)));
    assertThat(estimate.stock()).isEqualTo(Stock.NONE);
    assertThat(estimate.measuredShare()).isZero();
  }

  @Property(tries = 100)
  void thePiecesOfTheRegionAddUp(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.05, max = 0.95) Double> columns,
      @ForAll @Size(max = 3) List<@DoubleRange(min = 0.05, max = 0.95) Double> rows) {
    Envelope extent =
        ShippedRegion.get().areas().extent(nl.noordwijzer.area.AreaLevel.NEIGHBOURHOOD);
    extent.expandBy(10);
    Stock sum = Stock.NONE;
    for (Geometry piece : pieces(extent, columns, rows)) {
      sum = sum.plus(SHIPPED.within(piece).stock());
    }
    Stock whole = SHIPPED.within(new GeometryFactory().toGeometry(extent)).stock();
    for (TenureSegment segment : TenureSegment.ALL) {
      assertThat(sum.get(segment))
          .isCloseTo(whole.get(segment), within(1e-9 * Math.max(1, whole.get(segment))));
    }
  }

  private static List<Geometry> pieces(Envelope extent, List<Double> columns, List<Double> rows) {
    List<Geometry> pieces = new ArrayList<>();
    List<Double> xs = cuts(columns);
    List<Double> ys = cuts(rows);
    for (int i = 1; i < xs.size(); i++) {
      for (int j = 1; j < ys.size(); j++) {
        pieces.add(
            new GeometryFactory()
                .toGeometry(
                    new Envelope(
                        extent.getMinX() + xs.get(i - 1) * extent.getWidth(),
                        extent.getMinX() + xs.get(i) * extent.getWidth(),
                        extent.getMinY() + ys.get(j - 1) * extent.getHeight(),
                        extent.getMinY() + ys.get(j) * extent.getHeight())));
      }
    }
    return pieces;
  }

  private static List<Double> cuts(List<Double> inner) {
    List<Double> cuts = new ArrayList<>(inner.stream().distinct().sorted().toList());
    cuts.addFirst(0.0);
    cuts.addLast(1.0);
    return cuts;
  }
}
