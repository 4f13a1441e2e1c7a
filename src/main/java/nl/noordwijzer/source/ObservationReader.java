package nl.noordwijzer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads observations: one row per area, year and indicator that the source gives a figure for.
final class ObservationReader {
  static final String FILE = "kerncijfers.csv";

  private static final List<String> HEADER = List.of("gebiedscode", "jaar", "indicator", "waarde");

  private final AreaSet areas;
  private final IndicatorCatalogue catalogue;
  private final SourceList sources;
  private final Map<Integer, Origin> origins = new HashMap<>();

  /// Areas that have a figure, by indicator and year.
  private final Map<String, Map<Integer, Set<String>>> seen = new HashMap<>();

  private final List<Observation> observations = new ArrayList<>();

  private ObservationReader(AreaSet areas, IndicatorCatalogue catalogue, SourceList sources) {
    this.areas = areas;
    this.catalogue = catalogue;
    this.sources = sources;
  }

  static Observations read(
      Path folder, AreaSet areas, IndicatorCatalogue catalogue, SourceList sources)
      throws NoordwijzerException {
    ObservationReader reader = new ObservationReader(areas, catalogue, sources);
    CsvTable.read(TextFile.read(folder.resolve(FILE)), HEADER, reader::add);
    return new Observations(reader.observations);
  }

  private void add(CsvRow row) throws NoordwijzerException {
    String area = row.requireText(0);
    if (areas.byCode(area).isEmpty()) {
      throw row.damaged("source.code.unknown", area);
    }
    int year = row.whole(1);
    Indicator indicator = indicator(row);
    if (!isNew(area, year, indicator)) {
      throw row.damaged("source.observation.twice", area, indicator.id(), row.text(1));
    }
    Figure figure = new Figure.Known(value(row, indicator), origin(row, year));
    observations.add(new Observation(area, indicator.id(), year, figure));
  }

  private boolean isNew(String area, int year, Indicator indicator) {
    return seen.computeIfAbsent(indicator.id(), _ -> new HashMap<>())
        .computeIfAbsent(year, _ -> new HashSet<>())
        .add(area);
  }

  private Indicator indicator(CsvRow row) throws NoordwijzerException {
    String id = row.requireText(2);
    return catalogue
        .byId(id)
        .filter(indicator -> indicator.formula() == null)
        .orElseThrow(() -> row.damaged("source.indicator.unknown", id));
  }

  /// Refuses what cannot be, such as the negative codes that stand for "secret" in CBS tables.
  private static double value(CsvRow row, Indicator indicator) throws NoordwijzerException {
    double value = row.number(3);
    boolean tooLow = value < 0 && indicator.kind() != IndicatorKind.INDEX;
    boolean tooHigh = value > 100 && indicator.kind() == IndicatorKind.SHARE;
    if (tooLow || tooHigh) {
      throw row.damaged("source.observation.range", row.text(3), indicator.id());
    }
    return value;
  }

  private Origin origin(CsvRow row, int year) throws NoordwijzerException {
    Origin known = origins.get(year);
    if (known != null) {
      return known;
    }
    Source source =
        sources
            .of(FILE, year)
            .orElseThrow(
                () -> row.damaged("source.observation.year", row.text(1), SourceList.FILE));
    Origin origin = new Origin.Published(source);
    origins.put(year, origin);
    return origin;
  }
}
