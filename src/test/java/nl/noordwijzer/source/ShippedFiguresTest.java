package nl.noordwijzer.source;

import static nl.noordwijzer.support.ShippedRegion.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

/// The truths of the programme's own documents, from the data that ships.
class ShippedFiguresTest {
  private static final String NORTH = "NOORD";

  private final Region region = ShippedRegion.get();
  private final AreaSet areas = region.areas();

  private static double known(String indicator, String area, int year) {
    return figure(indicator, area, year).number().orElseThrow();
  }

  @Test
  void holdsFiftySevenNeighbourhoodsInTwentyThreeDistrictsOfWhichFourteenInTheNorth() {
    assertThat(areas.at(AreaLevel.NEIGHBOURHOOD)).hasSize(57);
    assertThat(areas.at(AreaLevel.DISTRICT)).hasSize(23);
    Area north = areas.require(NORTH);
    assertThat(areas.within(north, AreaLevel.DISTRICT)).hasSize(14);
    assertThat(areas.within(north, AreaLevel.NEIGHBOURHOOD)).hasSize(34);
    assertThat(areas.at(AreaLevel.FOCUS_AREA)).hasSize(3);
    assertThat(areas.at(AreaLevel.MUNICIPALITY)).hasSize(1);
    assertThat(region.surroundings()).hasSize(6);
  }

  @Test
  void northHas55740InhabitantsIn2020() {
    assertThat(known("inwoners", NORTH, 2020)).isEqualTo(55_740);
  }

  @Test
  void northHas28977DwellingsIn2019() {
    assertThat(known("woningvoorraad", NORTH, 2019)).isEqualTo(28_977);
  }

  @Test
  void northIs47Point1PercentOwnerOccupied39Point6Corporation13Point2PrivateRental() {
    assertThat(known("aandeel_koop", NORTH, 2019)).isCloseTo(47.1, within(0.05));
    assertThat(known("aandeel_corporatiehuur", NORTH, 2019)).isCloseTo(39.6, within(0.05));
    assertThat(known("aandeel_particuliere_huur", NORTH, 2019)).isCloseTo(13.2, within(0.05));
  }

  @Test
  void northHasAMeanPropertyValueOf118Point4Thousand() {
    assertThat(known("woz_waarde", NORTH, 2019)).isCloseTo(118.4, within(0.05));
  }
}
