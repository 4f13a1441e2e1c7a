package nl.noordwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.support.Dorpsrand;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class OwnershipTest {
  private static final Owner LARGE = new Owner("Groot", OwnerCategory.CORPORATION);
  private static final Owner SMALL = new Owner("Klein", OwnerCategory.CORPORATION);

  private final Ownership ownership =
      new Ownership(
          List.of(
              complex("1", SMALL, 30, "BU1", "POINT (190050 320050)"),
              complex("2", LARGE, 25, "BU1", "POINT (190060 320050)"),
              complex("3", LARGE, 15, "BU2", "POINT (190150 320050)")),
          Dorpsrand.SOURCE);

  private static HousingComplex complex(
      String id, Owner owner, int dwellings, String neighbourhood, String wkt) {
    return new HousingComplex(
        id,
        owner,
        dwellings,
        DwellingType.UNKNOWN,
        null,
        null,
        false,
        neighbourhood,
        Dorpsrand.geometry(wkt));
  }

  @Test
  void ownersComeByTheNumberOfTheirHomes() {
    // 25 + 15 = 40 against 30
    assertThat(ownership.owners()).containsExactly(LARGE, SMALL);
  }

  @Test
  void dwellingsAreCountedPerOwnerInTheGivenNeighbourhoods() {
    assertThat(ownership.dwellings(Set.of("BU1")))
        .containsExactly(Map.entry(SMALL, 30), Map.entry(LARGE, 25));
    assertThat(ownership.dwellings(Set.of("BU9"))).isEmpty();
  }

  @Test
  void findsComplexesByPlace() {
    assertThat(ownership.query(new Envelope(190_100, 190_200, 320_000, 320_100)))
        .extracting(HousingComplex::id)
        .containsExactly("3");
  }
}
