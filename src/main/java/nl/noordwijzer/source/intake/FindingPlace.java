package nl.noordwijzer.source.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.source.stock.StockField;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Where on the map a finding is: at the place that it tells, else at that of its row, else in the
/// area that its row is about.
public final class FindingPlace {
  private static final Set<Meaning> CODES =
      Set.of(
          Meaning.CODE,
          Meaning.role("neighbourhood_code"),
          Meaning.role("district_code"),
          Meaning.role("municipality_code"),
          Meaning.home(StockField.NEIGHBOURHOOD));

  private final Proposal proposal;
  private final AreaSet areas;
  private final Map<Long, SourceRow> rows = new HashMap<>();

  /// @param proposal of which the findings are asked about
  /// @param areas of the region
  public FindingPlace(Proposal proposal, AreaSet areas) {
    this.proposal = proposal;
    this.areas = areas;
    Set<Long> told = proposal.findings().stream().map(Finding::row).collect(Collectors.toSet());
    proposal.table().rows().stream()
        .filter(row -> told.contains(row.place()))
        .forEach(row -> rows.putIfAbsent(row.place(), row));
  }

  /// In EPSG:28992, metres; a point has no width. Empty where there is no telling.
  public Optional<Envelope> of(Finding finding) {
    return finding
        .place()
        .or(() -> Optional.ofNullable(rows.get(finding.row())).flatMap(this::ofRow));
  }

  private Optional<Envelope> ofRow(SourceRow row) {
    return row.geometry()
        .map(Geometry::getEnvelopeInternal)
        .filter(extent -> !extent.isNull())
        .or(() -> area(row));
  }

  private Optional<Envelope> area(SourceRow row) {
    SourceTable table = proposal.table();
    Stream<Integer> codes =
        proposal.columns().stream()
            .filter(use -> CODES.contains(use.meaning()))
            .flatMapToInt(use -> table.column(use.column()).stream())
            .boxed();
    List<String> texts = codes.map(row::text).filter(text -> !text.isEmpty()).toList();
    return texts.stream()
        .flatMap(text -> areas.byCode(PlainColumns.whole(text)).stream())
        .findFirst()
        .map((Area area) -> area.geometry().getEnvelopeInternal());
  }
}
