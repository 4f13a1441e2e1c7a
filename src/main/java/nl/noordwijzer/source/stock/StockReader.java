package nl.noordwijzer.source.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.locationtech.jts.geom.Coordinate;

/// Turns the rows of a list of homes into complexes: rows with the same code are one complex, in
/// each neighbourhood apart.
public final class StockReader {
  private static final int EARLIEST = 1500;

  private final StockMapping mapping;
  private final AreaSet areas;
  private final int thisYear;
  private final Findings findings = new Findings();
  private final Places places;
  private final Map<Key, ComplexBuilder> builders = new LinkedHashMap<>();

  private record Key(String code, String owner, String neighbourhood) {}

  /// Where the homes may lie, and when now is.
  ///
  /// @param toRd turns longitude and latitude in degrees into EPSG:28992
  /// @param thisYear the last year in which a home can have been built
  public record Surroundings(AreaSet areas, UnaryOperator<Coordinate> toRd, int thisYear) {}

  private StockReader(StockMapping mapping, Surroundings surroundings) {
    this.mapping = mapping;
    areas = surroundings.areas;
    thisYear = surroundings.thisYear;
    places = new Places(areas, surroundings.toRd, findings);
  }

  /// @param table with geometries in EPSG:28992, where it has any
  public static StockList read(SourceTable table, StockMapping mapping, Surroundings surroundings) {
    StockReader reader = new StockReader(mapping, surroundings);
    table.rows().forEach(reader::read);
    return new StockList(reader.complexes(), reader.findings.list());
  }

  private void read(SourceRow row) {
    Fields fields = new Fields(row, mapping);
    String owner = fields.owner();
    if (owner.isEmpty()) {
      findings.add(Finding.Weight.SKIPPED, "stock.owner", row.place());
      return;
    }
    int homes = homes(fields);
    if (homes <= 0) {
      findings.add(
          Finding.Weight.SKIPPED,
          "stock.dwellings",
          row.place(),
          fields.text(StockField.DWELLINGS));
      return;
    }
    places.of(fields).ifPresent(place -> add(fields, owner, homes, place));
  }

  /// Without a column for it, a row is a home; 0 when the column has no number.
  private int homes(Fields fields) {
    OptionalInt homes = fields.whole(StockField.DWELLINGS);
    return mapping.column(StockField.DWELLINGS).isEmpty() ? 1 : homes.orElse(0);
  }

  private void add(Fields fields, String owner, int homes, Place place) {
    Key key = new Key(code(fields), owner, place.neighbourhood());
    builders
        .computeIfAbsent(
            key,
            _ ->
                new ComplexBuilder(
                    new Owner(owner, OwnerCategory.CORPORATION), place.neighbourhood()))
        .add(homes, fields, buildYear(fields), place);
    if (!fields.text(StockField.ENERGY_LABEL).isEmpty() && fields.label().isEmpty()) {
      findings.add(
          Finding.Weight.NOTED,
          "stock.label",
          fields.row().place(),
          fields.text(StockField.ENERGY_LABEL));
    }
  }

  /// The code, else the name, else the place in the list.
  private static String code(Fields fields) {
    String code = fields.text(StockField.CODE);
    String name = fields.text(StockField.NAME);
    String place = Long.toString(fields.row().place());
    return code.isEmpty() ? (name.isEmpty() ? place : name) : code;
  }

  private Optional<Integer> buildYear(Fields fields) {
    String text = fields.text(StockField.BUILD_YEAR);
    OptionalInt year = fields.whole(StockField.BUILD_YEAR);
    if (year.isPresent() && year.getAsInt() >= EARLIEST && year.getAsInt() <= thisYear) {
      return Optional.of(year.getAsInt());
    }
    if (!text.isEmpty()) {
      boolean future = year.isPresent() && year.getAsInt() > thisYear;
      findings.add(
          Finding.Weight.NOTED, future ? "stock.future" : "stock.year", fields.row().place(), text);
    }
    return Optional.empty();
  }

  private List<HousingComplex> complexes() {
    Map<String, Integer> sameCode = new HashMap<>();
    builders.keySet().forEach(key -> sameCode.merge(key.code, 1, Integer::sum));
    StandIn standIn = new StandIn(areas);
    List<HousingComplex> complexes = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    builders.forEach((key, builder) -> {
      boolean several = sameCode.getOrDefault(key.code, 1) > 1;
      String id = several ? key.code + " " + key.neighbourhood : key.code;
      int n = taken.merge(id, 1, Integer::sum);
      complexes.add(builder.build(n == 1 ? id : id + " (" + n + ")", standIn));
    });
    return complexes;
  }
}
