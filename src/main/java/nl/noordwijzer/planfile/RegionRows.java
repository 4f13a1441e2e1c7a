package nl.noordwijzer.planfile;

import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Makes a region of the rows of a plan.
///
/// @param header the row that says what the file is
/// @param alike a region whose parts are taken over where their rows are the same; null for none
/// @param changed tables with other rows than those of `alike`
record RegionRows(PlanRow header, RowSource source, @Nullable Region alike, Set<String> changed) {

  static Region read(PlanRow header, RowSource source) throws NoordwijzerException {
    return new RegionRows(header, source, null, Set.of()).region();
  }

  Region region() throws NoordwijzerException {
    try {
      return made();
    } catch (IllegalArgumentException e) {
      throw new NoordwijzerException("planfile.inconsistent", e, header.file());
    }
  }

  /// @throws IllegalArgumentException when a code comes twice or points to what is not there
  private Region made() throws NoordwijzerException {
    SourceRows sources = SourceRows.read(source.rows(PlanSchema.SOURCES));
    AreaSet areas = areas();
    Statistics statistics = new Statistics(areas, catalogue(), observations(sources));
    if (statistics.indicators().isEmpty() || !isWhole(areas)) {
      throw new NoordwijzerException("planfile.inconsistent", null, header.file());
    }
    return new Region(
        areas,
        same(PlanSchema.SURROUNDINGS)
            ? alike.surroundings()
            : AreaRows.read(source.rows(PlanSchema.SURROUNDINGS)),
        statistics,
        new Ownership(
            same(PlanSchema.COMPLEXES)
                ? alike.ownership().complexes()
                : ComplexRows.read(source.rows(PlanSchema.COMPLEXES)),
            sources.of(header, "bron_bezit")),
        sources.of(header, "bron_grenzen"));
  }

  private AreaSet areas() throws NoordwijzerException {
    String id = header.text("grenzen");
    return same(PlanSchema.AREAS) && alike.areas().id().equals(id)
        ? alike.areas()
        : new AreaSet(id, AreaRows.read(source.rows(PlanSchema.AREAS)));
  }

  private Observations observations(SourceRows sources) throws NoordwijzerException {
    if (same(PlanSchema.FIGURES) && same(PlanSchema.CHANGES) && same(PlanSchema.SOURCES)) {
      return alike.statistics().observations();
    }
    return FigureRows.read(
        source.rows(PlanSchema.FIGURES), source.rows(PlanSchema.CHANGES), sources);
  }

  private IndicatorCatalogue catalogue() throws NoordwijzerException {
    if (same(PlanSchema.INDICATORS)) {
      return alike.statistics().catalogue();
    }
    IndicatorCatalogue catalogue =
        new IndicatorCatalogue(IndicatorRows.read(source.rows(PlanSchema.INDICATORS)));
    Optional<Indicator> unsound = new FormulaCheck(catalogue).unsound();
    if (unsound.isPresent()) {
      throw new NoordwijzerException("planfile.formula", null, header.file(), unsound.get().id());
    }
    return catalogue;
  }

  private boolean same(Layer layer) {
    return alike != null && !changed.contains(layer.table());
  }

  /// The levels that every map begins with.
  private static boolean isWhole(AreaSet areas) {
    return !areas.at(AreaLevel.NEIGHBOURHOOD).isEmpty()
        && !areas.at(AreaLevel.PROGRAMME_AREA).isEmpty()
        && !areas.at(AreaLevel.MUNICIPALITY).isEmpty();
  }
}
