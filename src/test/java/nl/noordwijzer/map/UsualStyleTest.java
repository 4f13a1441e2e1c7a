package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
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

  private static MapStyle style(String indicator, AreaLevel level) {
    return new MapStyle(
        new MapTheme(level, indicator, null, 2019),
        UsualStyle.classes(ShippedRegion.indicator(indicator), level),
        "ylgnbu",
        false,
        MapStyle.usualLayers());
  }

  @Test
  void usualBordersOfCountsFollowTheLevelThereAndBack() {
    MapStyle neighbourhoods = style("inwoners", AreaLevel.NEIGHBOURHOOD);
    MapStyle districts = UsualStyle.at(neighbourhoods, statistics, AreaLevel.DISTRICT);
    assertThat(districts.theme().level()).isEqualTo(AreaLevel.DISTRICT);
    assertThat(districts.classes()).isEqualTo(ClassSpec.of(ClassMethod.QUANTILE, 5));
    assertThat(UsualStyle.at(districts, statistics, AreaLevel.NEIGHBOURHOOD))
        .isEqualTo(neighbourhoods);
  }

  @Test
  void bordersThatTheUserChoseOrLockedStayOnAnotherLevel() {
    for (ClassSpec chosen :
        List.of(
            ClassSpec.own(List.of(700.0, 1400.0)),
            ClassSpec.of(ClassMethod.QUANTILE, 5).lockedAt(List.of(500.0, 900.0)))) {
      MapStyle style = style("inwoners", AreaLevel.NEIGHBOURHOOD).withClasses(chosen);
      assertThat(UsualStyle.at(style, statistics, AreaLevel.DISTRICT).classes()).isEqualTo(chosen);
    }
  }

  @Test
  void lockedBordersHoldForAnotherIndicatorOnlyWhenItsUnitIsTheSame() {
    MapStyle share = style("aandeel_corporatiehuur", AreaLevel.NEIGHBOURHOOD);
    MapStyle locked = share.withClasses(share.classes().lockedAt(List.of(25.0, 50.0, 75.0)));
    MapStyle sameUnit =
        UsualStyle.showing(locked, statistics, ShippedRegion.indicator("aandeel_koop"));
    assertThat(sameUnit.theme().indicator()).isEqualTo("aandeel_koop");
    assertThat(sameUnit.classes()).isEqualTo(locked.classes());
    MapStyle otherUnit =
        UsualStyle.showing(locked, statistics, ShippedRegion.indicator("inwoners"));
    assertThat(otherUnit.classes())
        .isEqualTo(UsualStyle.classes(ShippedRegion.indicator("inwoners")));
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
