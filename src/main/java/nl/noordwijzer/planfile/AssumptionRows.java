package nl.noordwijzer.planfile;

import java.time.DateTimeException;
import java.time.Instant;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Assumptions as rows of a plan.
final class AssumptionRows implements ItemRows<Assumption> {
  private static final String CHANGED_BY = "gewijzigd_door";
  private static final String CHANGED = "gewijzigd_op";

  @Override
  public Layer layer() {
    return PlanSchema.ASSUMPTIONS;
  }

  @Override
  public LayerRow row(Assumption assumption) {
    return PlanRow.of(
        assumption.id(),
        assumption.names().dutch(),
        assumption.names().english(),
        assumption.unit().dutch(),
        assumption.unit().english(),
        PlanRow.number(assumption.low()),
        PlanRow.number(assumption.expected()),
        PlanRow.number(assumption.high()),
        assumption.year(),
        assumption.source().dutch(),
        assumption.source().english(),
        assumption.lastRevision().map(Assumption.Revision::author).orElse(null),
        assumption.lastRevision().map(it -> it.time().toString()).orElse(null));
  }

  @Override
  public Assumption read(PlanRow row) throws NoordwijzerException {
    double low = row.anyNumber("laag");
    double high = row.anyNumber("hoog");
    double expected = row.anyNumber("verwacht");
    if (!(low <= expected && expected <= high)) {
      throw row.wrong("verwacht");
    }
    return new Assumption(
        row.id(),
        row.names("naam"),
        row.names("eenheid"),
        low,
        expected,
        high,
        row.year("jaar"),
        row.names("bron"),
        revision(row));
  }

  /// Plans of an earlier schema, and rows of other programs, do not tell.
  private static Assumption.@Nullable Revision revision(PlanRow row) throws NoordwijzerException {
    if (row.isAbsent(CHANGED)) {
      return null;
    }
    String author = row.isAbsent(CHANGED_BY) ? "" : row.text(CHANGED_BY);
    try {
      return new Assumption.Revision(author, Instant.parse(row.text(CHANGED)));
    } catch (DateTimeException _) {
      throw row.wrong(CHANGED);
    }
  }
}
