package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Figures as their sources give them, and changes of borders, as rows of a plan.
final class FigureRows {
  private static final int LAST_YEAR = 2200;

  private FigureRows() {}

  /// @throws IllegalArgumentException when a figure was made and not published: those are made
  ///   again when they are asked for
  static List<LayerRow> of(Observations observations, SourceRows sources) {
    return observations.all().stream().map(seen -> row(seen, sources)).toList();
  }

  private static LayerRow row(Observation seen, SourceRows sources) {
    Double value = null;
    String reason = null;
    Integer source = null;
    switch (seen.figure()) {
      case Figure.Missing missing -> reason = missing.reason().name();
      case Figure.Known(double known, Origin.Published published) -> {
        value = known;
        source = sources.number(published.source());
      }
      case Figure.Known made -> throw new IllegalArgumentException("not published: " + made);
    }
    return PlanRow.of(seen.area(), seen.indicator(), seen.year(), value, reason, source);
  }

  static List<LayerRow> changes(Observations observations) {
    return observations.changes().stream()
        .map(change -> PlanRow.of(change.area(), change.year(), change.kind().name()))
        .toList();
  }

  static Observations read(List<PlanRow> figures, List<PlanRow> changes, SourceRows sources)
      throws NoordwijzerException {
    List<Observation> seen = new ArrayList<>();
    for (PlanRow row : figures) {
      seen.add(
          new Observation(
              row.text("gebied"),
              row.text("indicator"),
              row.whole("jaar", LAST_YEAR),
              figure(row, sources)));
    }
    List<BoundaryChange> moved = new ArrayList<>();
    for (PlanRow row : changes) {
      moved.add(
          new BoundaryChange(
              row.text("gebied"),
              row.whole("jaar", LAST_YEAR),
              row.constant("wijziging", BoundaryChange.Kind.class)));
    }
    return new Observations(seen).with(List.of(), moved);
  }

  private static Figure figure(PlanRow row, SourceRows sources) throws NoordwijzerException {
    @Nullable Double value = row.numberOrNull("waarde");
    if (value == null) {
      return Figure.Missing.because(row.constant("reden", MissingReason.class));
    }
    return new Figure.Known(value, new Origin.Published(sources.of(row, "bron")));
  }
}
