package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

final class UsualStyleTest {
  private final Statistics statistics = ShippedRegion.get().statistics();

  @Test
  void theRoundBordersOfTheCatalogueAreTakenWhereGiven() {
    ClassSpec classes = UsualStyle.classes(ShippedRegion.indicator("aandeel_corporatiehuur"));
    assertThat(classes.method()).isEqualTo(ClassMethod.OWN);
    assertThat(classes.breaks()).containsExactly(10.0, 20.0, 30.0, 40.0, 60.0);
    assertThat(classes.count()).isEqualTo(6);
  }

  @Test
  void theYearStaysWhereThereAreFiguresAndElseGoesBack() {
    assertThat(UsualStyle.year(statistics, ShippedRegion.indicator("inwoners"), 2020))
        .isEqualTo(2020);
    assertThat(UsualStyle.year(statistics, ShippedRegion.indicator("aandeel_koop"), 2020))
        .isEqualTo(2019);
    assertThat(UsualStyle.year(statistics, ShippedRegion.indicator("opleiding_hoog"), 2016))
        .isEqualTo(2019);
  }
}
