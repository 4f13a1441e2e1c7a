package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.NoordwijzerException;

/// Plan areas as rows of a plan.
final class PlanAreaRows implements ItemRows<PlanArea> {
  @Override
  public Layer layer() {
    return PlanSchema.PLAN_AREAS;
  }

  @Override
  public LayerRow row(PlanArea area) {
    PlaceColumns place = new PlaceColumns(area.place());
    return new LayerRow(
        0,
        PlanRow.of(area.id(), area.name(), area.kind().name(), place.areas(), place.complexes())
            .values(),
        place.shape());
  }

  @Override
  public PlanArea read(PlanRow row) throws NoordwijzerException {
    return new PlanArea(
        row.id(),
        row.textOrEmpty("naam"),
        row.constantOr("soort", PlanArea.Kind.PLAN_AREA),
        PlaceColumns.read(row));
  }
}
