package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.NoordwijzerException;

/// Assumptions as rows of a plan.
final class AssumptionRows implements ItemRows<Assumption> {
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
        assumption.source().english());
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
        row.names("bron"));
  }
}
