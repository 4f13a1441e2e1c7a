package nl.noordwijzer.source;

import static nl.noordwijzer.support.ShippedRegion.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
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

  @Test
  void northIsBuiltFromDistrictsAndNotFromNeighbourhoodsWhichAreRoundedOnTheirOwn() {
    assertThat(sumOfNeighbourhoods("inwoners", NORTH, 2020)).isNotEqualTo(55_740);
    long differing =
        areas.at(AreaLevel.DISTRICT).stream()
            .filter(district ->
                sumOfNeighbourhoods("inwoners", district.code(), 2020)
                    != known("inwoners", district.code(), 2020))
            .count();
    assertThat(differing).isPositive();
  }

  private double sumOfNeighbourhoods(String indicator, String area, int year) {
    return areas.within(areas.require(area), AreaLevel.NEIGHBOURHOOD).stream()
        .mapToDouble(neighbourhood -> known(indicator, neighbourhood.code(), year))
        .sum();
  }

  @Test
  void sharesOf2020AreAbsentAtEveryLevelBecauseNoneWerePublished() {
    for (String area : List.of("BU09171000", "WK091710", NORTH, "FOCUS-GMS", "GM0917")) {
      assertThat(figure("aandeel_corporatiehuur", area, 2020))
          .isEqualTo(Figure.Missing.because(MissingReason.NO_YEAR));
      assertThat(figure("corporatiewoningen", area, 2020))
          .isEqualTo(Figure.Missing.because(MissingReason.NO_YEAR));
    }
  }

  @Test
  void whatHasNoRightWeightIsNotAveraged() {
    for (String id : List.of("jeugdzorg", "arbeidsparticipatie", "aardgas", "elektriciteit")) {
      assertThat(figure(id, NORTH, 2019))
          .isEqualTo(Figure.Missing.because(MissingReason.NOT_COMBINABLE, id));
      assertThat(figure(id, "GM0917", 2019)).isInstanceOf(Figure.Known.class);
    }
  }

  @Test
  void aFigureThatWasNotPublishedIsMissingAndNotZero() {
    // De Hei has 32 dwellings in 2019 and no published property value in its only neighbourhood
    assertThat(figure("woz_waarde", "BU09172300", 2019))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_PUBLISHED));
  }

  @Test
  void northSaysThatItsPropertyValueLeavesOutDeHei() {
    Origin origin = ((Figure.Known) figure("woz_waarde", NORTH, 2019)).origin();
    assertThat(((Origin.Combined) origin).lacking()).containsExactly("De Hei");
    assertThat(origin.sources()).extracting(Source::id).containsExactly("kerncijfers-2019");
  }

  @Test
  void theOwnershipSampleAddsUpToTheCorporationStock() {
    Ownership ownership = region.ownership();
    assertThat(ownership.complexes()).hasSize(643);
    assertThat(dwellings(areas.at(AreaLevel.NEIGHBOURHOOD))).isEqualTo(16_754);
    assertThat(dwellings(areas.within(areas.require(NORTH), AreaLevel.NEIGHBOURHOOD)))
        .isEqualTo(11_474);
  }

  private int dwellings(List<Area> neighbourhoods) {
    return region
        .ownership()
        .dwellings(neighbourhoods.stream().map(Area::code).collect(Collectors.toSet()))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Test
  void theOwnershipSampleAddsUpPerNeighbourhoodToStockTimesShare() {
    for (Area neighbourhood : areas.at(AreaLevel.NEIGHBOURHOOD)) {
      double expected = figure("corporatiewoningen", neighbourhood.code(), 2019).number().orElse(0);
      assertThat((double) dwellings(List.of(neighbourhood)))
          .as(neighbourhood.toString())
          .isCloseTo(expected, within(0.5));
    }
  }

  @Test
  void theOwnershipSampleSaysThatItIsInvented() {
    Source source = region.ownership().source();
    assertThat(source.invented()).isTrue();
    assertThat(source.attribution().dutch()).contains("geen werkelijk bezit");
    assertThat(region.borders().invented()).isFalse();
    assertThat(region.borders().attribution().dutch()).startsWith("Bron: CBS / Kadaster, 2020");
  }

  @Test
  void inVrieheideOnlyWellerAndWonenLimburgOwnHomes() {
    assertThat(region.ownership().dwellings(Set.of("BU09172004")).keySet())
        .extracting(Owner::name)
        .isNotEmpty()
        .isSubsetOf("Weller", "Wonen Limburg");
  }
}
