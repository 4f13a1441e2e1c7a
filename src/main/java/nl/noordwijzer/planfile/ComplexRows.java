package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;

/// Housing complexes as rows of a plan.
final class ComplexRows {
  private static final int MOST_DWELLINGS = 1_000_000;
  private static final int LAST_YEAR = 9999;

  private ComplexRows() {}

  static List<LayerRow> of(Ownership ownership, SourceRows sources) {
    List<LayerRow> rows = new ArrayList<>();
    for (HomesList list : ownership.lists()) {
      int source = sources.number(list.source());
      list.complexes().forEach(complex -> rows.add(row(complex, source)));
    }
    return rows;
  }

  private static LayerRow row(HousingComplex complex, int source) {
    return PlanRow.at(
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
        complex.approximate(),
        source);
  }

  /// @param whole the source of rows that name none, as in a file of an earlier schema
  static Ownership read(List<PlanRow> rows, SourceRows sources, Source whole)
      throws NoordwijzerException {
    Map<Source, List<HousingComplex>> lists = new LinkedHashMap<>();
    for (PlanRow row : rows) {
      Source source = row.isAbsent(SourceRows.SOURCE) ? whole : sources.of(row, SourceRows.SOURCE);
      lists.computeIfAbsent(source, _ -> new ArrayList<>()).add(complex(row));
    }
    return lists.isEmpty()
        ? new Ownership(List.of(), whole)
        : new Ownership(
            lists.entrySet().stream()
                .map(each -> new HomesList(each.getKey(), each.getValue()))
                .toList());
  }

  private static HousingComplex complex(PlanRow row) throws NoordwijzerException {
    return new HousingComplex(
        row.text("code"),
        new Owner(row.text("eigenaar"), row.constant("soort_eigenaar", OwnerCategory.class)),
        row.whole("woningen", MOST_DWELLINGS),
        row.constant("woningtype", DwellingType.class),
        row.wholeOrNull("bouwjaar", LAST_YEAR),
        row.textOrNull("energielabel"),
        row.flag("mijnkolonie"),
        row.text("buurt"),
        row.place(),
        row.flag("bij_benadering"));
  }
}
