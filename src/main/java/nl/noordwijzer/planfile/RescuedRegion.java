package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// What can be read of what lies there, made whole: areas that are lost come from a region that is
/// alike, indicators from the program. All that is told.
final class RescuedRegion {
  private static final int MOST_NAMED = 10;

  private final PlanRow header;
  private final RescuedRows rows;
  private final Region alike;
  private final Consumer<PlanInspection.Finding> told;

  /// @param alike a region that may have the same borders
  RescuedRegion(
      PlanRow header, RescuedRows rows, Region alike, Consumer<PlanInspection.Finding> told) {
    this.header = header;
    this.rows = rows;
    this.alike = alike;
    this.told = told;
  }

  /// Makes something of rows, of which one that cannot be read is left out.
  private interface Reader {
    void read(List<PlanRow> row) throws NoordwijzerException;
  }

  Region read() throws NoordwijzerException {
    RescuedSources lost = new RescuedSources(header, rows, told);
    SourceRows sources = lost.sources();
    PlanRow sourced = lost.header();
    AreaSet areas = areas();
    IndicatorCatalogue catalogue = catalogue();
    return new Region(
        areas,
        AreaRows.read(readable(PlanSchema.SURROUNDINGS, AreaRows::read)),
        new Statistics(areas, catalogue, observations(catalogue, sources)),
        ComplexRows.read(
            readable(
                PlanSchema.COMPLEXES,
                row -> ComplexRows.read(row, sources, sources.of(sourced, SourceRows.OF_HOMES))),
            sources,
            sources.of(sourced, SourceRows.OF_HOMES)),
        sources.of(sourced, SourceRows.OF_BORDERS),
        DwellingRows.read(
            readable(PlanSchema.DWELLING_POINTS, row -> DwellingRows.read(row, sources)), sources));
  }

  /// A plan cannot do without any.
  private Observations observations(IndicatorCatalogue catalogue, SourceRows sources)
      throws NoordwijzerException {
    Observations read =
        FigureRows.read(
            readable(PlanSchema.FIGURES, row -> FigureRows.read(row, List.of(), sources)),
            readable(PlanSchema.CHANGES, row -> FigureRows.read(List.of(), row, sources)),
            sources);
    if (read.all().stream().anyMatch(seen -> catalogue.byId(seen.indicator()).isPresent())) {
      return read;
    }
    tell("", new Phrase("planfile.check.figures"));
    return alike.statistics().observations();
  }

  private List<PlanRow> readable(Layer layer, Reader reader) throws NoordwijzerException {
    List<PlanRow> readable = new ArrayList<>();
    for (PlanRow row : rows.rows(layer)) {
      try {
        reader.read(List.of(row));
        readable.add(row);
      } catch (NoordwijzerException e) {
        String number = Long.toString(row.row().key());
        tell(
            row.label(),
            new Phrase("planfile.check.left", layer.table(), number, PlanRow.wrongColumn(e)));
      }
    }
    return readable;
  }

  private void tell(String subject, Phrase sentence) {
    told.accept(new PlanInspection.Finding(true, "", subject, sentence));
  }

  private AreaSet areas() throws NoordwijzerException {
    Map<String, Area> known = new LinkedHashMap<>();
    AreaRows.read(readable(PlanSchema.AREAS, AreaRows::read))
        .forEach(area -> known.putIfAbsent(area.code(), area));
    String told = header.told(PlanRow.BORDERS);
    String id = told.isEmpty() ? alike.areas().id() : told;
    if (known.values().stream().allMatch(this::isAlike)) {
      addLost(known);
    } else if (!isWhole(known.values().stream().toList())) {
      tell("", new Phrase("planfile.check.borders"));
      return alike.areas();
    }
    return new AreaSet(id, withinEachOther(known));
  }

  private boolean isAlike(Area area) {
    return alike
        .areas()
        .byCode(area.code())
        .filter(other -> other.geometry().equalsExact(area.geometry()))
        .isPresent();
  }

  private void addLost(Map<String, Area> known) {
    List<String> lost = new ArrayList<>();
    for (Area area : alike.areas().areas()) {
      if (known.putIfAbsent(area.code(), area) == null) {
        lost.add(area.name());
      }
    }
    tellReplaced("planfile.check.area", lost);
  }

  /// Each by its name, or how many where those would be too many to read.
  private void tellReplaced(String sentence, List<String> names) {
    if (names.size() > MOST_NAMED) {
      tell("", new Phrase(sentence + ".many", names.size()));
    } else {
      names.forEach(name -> tell(name, new Phrase(sentence)));
    }
  }

  private static boolean isWhole(List<Area> areas) {
    return List.of(AreaLevel.NEIGHBOURHOOD, AreaLevel.PROGRAMME_AREA, AreaLevel.MUNICIPALITY)
        .stream()
        .allMatch(level -> areas.stream().anyMatch(area -> area.level() == level));
  }

  /// Without what points to areas that are lost.
  private static List<Area> withinEachOther(Map<String, Area> known) {
    return known.values().stream()
        .map(area ->
            new Area(
                area.code(),
                area.name(),
                area.level(),
                area.parentCode().filter(code -> isLarger(known.get(code), area)).orElse(null),
                area.parts().stream().filter(code -> isLarger(area, known.get(code))).toList(),
                area.geometry()))
        .toList();
  }

  private static boolean isLarger(@Nullable Area one, @Nullable Area other) {
    return one != null && other != null && one.level().compareTo(other.level()) > 0;
  }

  private IndicatorCatalogue catalogue() throws NoordwijzerException {
    Map<String, Indicator> known = new LinkedHashMap<>();
    IndicatorRows.read(readable(PlanSchema.INDICATORS, IndicatorRows::read))
        .forEach(indicator -> known.putIfAbsent(indicator.id(), indicator));
    if (known.size() < rows.rows(PlanSchema.INDICATORS).size()
        || rows.mayLack(PlanSchema.INDICATORS)) {
      List<String> lost = new ArrayList<>();
      for (Indicator shipped : alike.statistics().catalogue().indicators()) {
        if (known.putIfAbsent(shipped.id(), shipped) == null) {
          lost.add(shipped.names().dutch());
        }
      }
      tellReplaced("planfile.check.indicator", lost);
    }
    Optional<Indicator> unsound = unsound(known);
    while (unsound.isPresent()) {
      known.remove(unsound.get().id());
      tell(unsound.get().names().dutch(), new Phrase("planfile.check.formula"));
      unsound = unsound(known);
    }
    return new IndicatorCatalogue(List.copyOf(known.values()));
  }

  private static Optional<Indicator> unsound(Map<String, Indicator> known)
      throws NoordwijzerException {
    Optional<Indicator> weightless =
        known.values().stream()
            .filter(each ->
                each.aggregation().weightId().filter(id -> !known.containsKey(id)).isPresent())
            .findFirst();
    return weightless.isPresent()
        ? weightless
        : new FormulaCheck(new IndicatorCatalogue(List.copyOf(known.values()))).unsound();
  }
}
