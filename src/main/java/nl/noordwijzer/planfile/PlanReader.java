package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads the region out of the layers of a plan.
///
/// @param name of the file
/// @param layers all that it has
record PlanReader(String name, GeoPackage file, List<Layer> layers) {
  private static final long MOST_ROWS = 10_000_000;

  static PlanReader of(String name, GeoPackage file) throws NoordwijzerException {
    return new PlanReader(name, file, file.layers());
  }

  /// The one row that says what the file is.
  ///
  /// @throws NoordwijzerException when it is no plan, or one of a later program
  PlanRow header() throws NoordwijzerException {
    if (layer(PlanSchema.PLAN).isEmpty()) {
      throw new NoordwijzerException("planfile.other", null, name);
    }
    List<PlanRow> rows = rows(PlanSchema.PLAN, _ -> {});
    if (rows.size() != 1) {
      throw new NoordwijzerException("planfile.other", null, name);
    }
    PlanRow header = rows.getFirst();
    if (header.whole("schema", Integer.MAX_VALUE) > PlanSchema.VERSION) {
      throw new NoordwijzerException("planfile.newer", null, name);
    }
    return header;
  }

  /// @throws CancellationException when the work is no longer wanted
  Region region(Progress progress) throws NoordwijzerException {
    PlanRow header = header();
    try {
      return region(header, new RowsRead(progress, count()));
    } catch (IllegalArgumentException e) {
      throw new NoordwijzerException("planfile.inconsistent", e, name);
    }
  }

  /// @throws IllegalArgumentException when a code comes twice or points to what is not there
  private Region region(PlanRow header, RowsRead read) throws NoordwijzerException {
    SourceRows sources = SourceRows.read(rows(PlanSchema.SOURCES, read));
    AreaSet areas =
        new AreaSet(header.text("grenzen"), AreaRows.read(rows(PlanSchema.AREAS, read)));
    Statistics statistics =
        new Statistics(
            areas,
            catalogue(read),
            FigureRows.read(
                rows(PlanSchema.FIGURES, read), rows(PlanSchema.CHANGES, read), sources));
    if (statistics.indicators().isEmpty() || !isWhole(areas)) {
      throw new NoordwijzerException("planfile.inconsistent", null, name);
    }
    return new Region(
        areas,
        AreaRows.read(rows(PlanSchema.SURROUNDINGS, read)),
        statistics,
        new Ownership(
            ComplexRows.read(rows(PlanSchema.COMPLEXES, read)), sources.of(header, "bron_bezit")),
        sources.of(header, "bron_grenzen"));
  }

  /// The levels that every map begins with.
  private static boolean isWhole(AreaSet areas) {
    return !areas.at(AreaLevel.NEIGHBOURHOOD).isEmpty()
        && !areas.at(AreaLevel.PROGRAMME_AREA).isEmpty()
        && !areas.at(AreaLevel.MUNICIPALITY).isEmpty();
  }

  private IndicatorCatalogue catalogue(RowsRead read) throws NoordwijzerException {
    IndicatorCatalogue catalogue =
        new IndicatorCatalogue(IndicatorRows.read(rows(PlanSchema.INDICATORS, read)));
    Optional<Indicator> unsound = new FormulaCheck(catalogue).unsound();
    if (unsound.isPresent()) {
      throw new NoordwijzerException("planfile.formula", null, name, unsound.get().id());
    }
    return catalogue;
  }

  /// Rows of all layers that are read, to see how far it is; a view has no end that can be counted.
  private long count() throws NoordwijzerException {
    long count = 0;
    for (String table : PlanSchema.tables().skip(1).toList()) {
      for (Layer layer : layers) {
        if (layer.table().equalsIgnoreCase(table) && !layer.key().isEmpty()) {
          count += file.count(layer);
        }
      }
    }
    return count;
  }

  private Optional<Layer> layer(Layer wanted) {
    return layers.stream()
        .filter(layer -> layer.table().equalsIgnoreCase(wanted.table()))
        .findFirst();
  }

  /// Every row of a layer. A view has no key and may go on for ever: it is not taken for a layer.
  private List<PlanRow> rows(Layer wanted, Consumer<PlanRow> read) throws NoordwijzerException {
    Layer layer =
        layer(wanted)
            .filter(found -> !found.key().isEmpty())
            .filter(found -> found.hasGeometry() == wanted.hasGeometry())
            .orElseThrow(
                () -> new NoordwijzerException("planfile.layer", null, name, wanted.table()));
    if (file.count(layer) > MOST_ROWS) {
      throw new NoordwijzerException("planfile.layer", null, name, wanted.table());
    }
    List<PlanRow> rows = new ArrayList<>();
    file.read(
        layer,
        found -> {
          PlanRow row = new PlanRow(name, layer, found);
          read.accept(row);
          rows.add(row);
        });
    return rows;
  }
}
