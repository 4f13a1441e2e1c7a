package nl.noordwijzer.planfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.DwellingPoints;
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
  private static final int FIRST_WITH_POINTS = 4;

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
        surroundings(),
        statistics,
        ownership(sources),
        sources.of(header, SourceRows.OF_BORDERS),
        dwellingPoints(sources));
  }

  private AreaSet areas() throws NoordwijzerException {
    String id = edition(header);
    Optional<AreaSet> same =
        unchanged(PlanSchema.AREAS).map(Region::areas).filter(areas -> areas.id().equals(id));
    return same.isPresent()
        ? same.get()
        : new AreaSet(id, AreaRows.read(source.rows(PlanSchema.AREAS)));
  }

  /// What the borders are called: of a path, as earlier programs wrote it, the last name.
  static String edition(PlanRow header) throws NoordwijzerException {
    String told = header.text(PlanRow.BORDERS);
    return told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
  }

  private List<Area> surroundings() throws NoordwijzerException {
    Optional<Region> same = unchanged(PlanSchema.SURROUNDINGS);
    return same.isPresent()
        ? same.get().surroundings()
        : AreaRows.read(source.rows(PlanSchema.SURROUNDINGS));
  }

  private Ownership ownership(SourceRows sources) throws NoordwijzerException {
    Optional<Region> same = unchanged(PlanSchema.COMPLEXES, PlanSchema.SOURCES, PlanSchema.PLAN);
    return same.isPresent()
        ? same.get().ownership()
        : ComplexRows.read(
            source.rows(PlanSchema.COMPLEXES), sources, sources.of(header, SourceRows.OF_HOMES));
  }

  private List<DwellingPoints> dwellingPoints(SourceRows sources) throws NoordwijzerException {
    Optional<Region> same = unchanged(PlanSchema.DWELLING_POINTS, PlanSchema.SOURCES);
    if (same.isPresent()) {
      return same.get().dwellingPoints();
    }
    return header.whole("schema", Integer.MAX_VALUE) < FIRST_WITH_POINTS
        ? List.of()
        : DwellingRows.read(source.rows(PlanSchema.DWELLING_POINTS), sources);
  }

  private Observations observations(SourceRows sources) throws NoordwijzerException {
    Optional<Region> same = unchanged(PlanSchema.FIGURES, PlanSchema.CHANGES, PlanSchema.SOURCES);
    return same.isPresent()
        ? same.get().statistics().observations()
        : FigureRows.read(
            source.rows(PlanSchema.FIGURES), source.rows(PlanSchema.CHANGES), sources);
  }

  private IndicatorCatalogue catalogue() throws NoordwijzerException {
    Optional<Region> same = unchanged(PlanSchema.INDICATORS);
    if (same.isPresent()) {
      return same.get().statistics().catalogue();
    }
    IndicatorCatalogue catalogue =
        new IndicatorCatalogue(IndicatorRows.read(source.rows(PlanSchema.INDICATORS)));
    Optional<Indicator> unsound = new FormulaCheck(catalogue).unsound();
    if (unsound.isPresent()) {
      throw new NoordwijzerException("planfile.formula", null, header.file(), unsound.get().id());
    }
    return catalogue;
  }

  /// The region that is alike, when it has the same rows in these layers.
  private Optional<Region> unchanged(Layer... layers) {
    return Optional.ofNullable(alike)
        .filter(_ -> Stream.of(layers).map(Layer::table).noneMatch(changed::contains));
  }

  /// The levels that every map begins with.
  private static boolean isWhole(AreaSet areas) {
    return !areas.at(AreaLevel.NEIGHBOURHOOD).isEmpty()
        && !areas.at(AreaLevel.PROGRAMME_AREA).isEmpty()
        && !areas.at(AreaLevel.MUNICIPALITY).isEmpty();
  }
}
