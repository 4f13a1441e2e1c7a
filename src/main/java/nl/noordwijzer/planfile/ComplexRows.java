package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;

/// Housing complexes as rows of a plan.
final class ComplexRows {
  private static final int MOST_DWELLINGS = 1_000_000;
  private static final int LAST_YEAR = 9999;

  private ComplexRows() {}

  static List<LayerRow> of(List<HousingComplex> complexes) {
    return complexes.stream()
        .map(complex ->
            PlanRow.at(
                complex.geometry(),
                complex.id(),
                complex.owner().name(),
                complex.owner().category().name(),
                complex.dwellings(),
                complex.type().name(),
                complex.buildYear(),
                complex.energyLabel(),
                complex.miningColony(),
                complex.neighbourhood(),
                complex.approximate()))
        .toList();
  }

  static List<HousingComplex> read(List<PlanRow> rows) throws NoordwijzerException {
    List<HousingComplex> complexes = new ArrayList<>();
    for (PlanRow row : rows) {
      complexes.add(
          new HousingComplex(
              row.text("code"),
              new Owner(row.text("eigenaar"), row.constant("soort_eigenaar", OwnerCategory.class)),
              row.whole("woningen", MOST_DWELLINGS),
              row.constant("woningtype", DwellingType.class),
              row.wholeOrNull("bouwjaar", LAST_YEAR),
              row.textOrNull("energielabel"),
              row.flag("mijnkolonie"),
              row.text("buurt"),
              row.place(),
              row.flag("bij_benadering")));
    }
    return complexes;
  }
}
