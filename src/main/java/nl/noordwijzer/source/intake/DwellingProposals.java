package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.DwellingPoints;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/// What a layer of verblijfsobjecten of the BAG would change: where the homes lie in each
/// neighbourhood that has one in the layer. Those that the neighbourhood had before go.
final class DwellingProposals {
  private static final GeometryFactory RD = new GeometryFactory(new PrecisionModel(), 28992);
  private static final String DWELLINGS = "woningvoorraad";

  /// Part by which the points may be more or fewer than the homes of CBS, which are of another day.
  private static final double DIFFERENCE = 0.1;

  private final SourceTable table;
  private final DwellingColumns columns;
  private final Region region;
  private final Findings findings = new Findings();
  private final Set<String> ids = new HashSet<>();
  private final Map<Area, List<Point>> homes = new LinkedHashMap<>();
  private int others;
  private int gone;

  private DwellingProposals(SourceTable table, DwellingColumns columns, Region region) {
    this.table = table;
    this.columns = columns;
    this.region = region;
  }

  /// Empty when the table is no such layer, or the user takes it for something else.
  static Optional<Proposal> propose(SourceTable table, Occasion occasion) {
    ColumnChoices choices = occasion.answers().columns(table.name());
    if (choices.tellFigures() || choices.tellHomes()) {
      return Optional.empty();
    }
    return DwellingColumns.of(table)
        .map(columns -> new DwellingProposals(table, columns, occasion.region()).propose(occasion));
  }

  private Proposal propose(Occasion occasion) {
    table.rows().forEach(this::read);
    if (homes.isEmpty()) {
      return Proposal.asking(table, columns.uses(table), Sentence.of("intake.points.none"), null);
    }
    Source open = FileSource.of(table, "woningpunten", Names.same(""), occasion.today());
    Source source = FileSource.keptFromOthers(open, table, occasion);
    List<DwellingPoints> points = new ArrayList<>();
    homes.forEach((area, places) ->
        points.add(
            new DwellingPoints(
                area.code(), RD.createMultiPoint(places.toArray(Point[]::new)), source)));
    compare();
    return new Proposal(
        table,
        Proposal.Kind.DWELLING_POINTS,
        columns.uses(table),
        summary(),
        PlainFigures.join(table.findings(), findings.list()),
        null,
        old -> old.with(points));
  }

  private void read(SourceRow row) {
    String id = columns.id(row);
    Geometry place = row.shape();
    if (!columns.isHome(row)) {
      others++;
    } else if (!columns.isThere(row)) {
      gone++;
    } else if (place == null || place.isEmpty()) {
      findings.add(Finding.Weight.SKIPPED, "intake.points.placeless", row.place(), id);
    } else if (!id.isEmpty() && !ids.add(id)) {
      findings.add(Finding.Weight.SKIPPED, "intake.points.twice", row.place(), id);
    } else {
      add(row, RD.createPoint(place.getCoordinate()));
    }
  }

  private void add(SourceRow row, Point place) {
    Optional<Area> area = region.areas().areaAt(AreaLevel.NEIGHBOURHOOD, place.getCoordinate());
    if (area.isPresent()) {
      homes.computeIfAbsent(area.get(), _ -> new ArrayList<>()).add(place);
    } else {
      findings.add(
          Finding.of(Finding.Weight.SKIPPED, "intake.points.outside", row.place())
              .at(place.getEnvelopeInternal()));
    }
  }

  /// Tells where the points are many more or fewer than the homes of CBS.
  private void compare() {
    Observations observations = region.statistics().observations();
    SortedSet<Integer> years = observations.years(DWELLINGS);
    if (years.isEmpty()) {
      return;
    }
    homes.forEach((area, places) -> {
      OptionalDouble published = observations.figure(area.code(), DWELLINGS, years.last()).number();
      double number = published.orElse(places.size());
      if (Math.abs(places.size() - number) > DIFFERENCE * number) {
        findings.add(difference(area, places.size(), number, years.last()));
      }
    });
  }

  private static Finding difference(Area area, int points, double published, int year) {
    return Finding.of(
            Finding.Weight.NOTED,
            "intake.points.difference",
            0,
            area.name(),
            Integer.toString(points),
            Long.toString(Math.round(published)),
            Integer.toString(year))
        .at(area.geometry().getEnvelopeInternal());
  }

  private List<Sentence> summary() {
    List<Sentence> summary = new ArrayList<>();
    int number = homes.values().stream().mapToInt(List::size).sum();
    summary.add(Sentence.of("intake.points.homes", number, homes.size()));
    summary.add(Sentence.of("intake.points.spread"));
    if (others > 0) {
      summary.add(Sentence.of("intake.points.others", others));
    }
    if (gone > 0) {
      summary.add(Sentence.of("intake.points.gone", gone));
    }
    return summary;
  }
}
