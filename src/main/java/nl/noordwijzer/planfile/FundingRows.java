package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.text.NoordwijzerException;

/// Funding sources as rows of a plan.
final class FundingRows implements ItemRows<FundingSource> {
  @Override
  public Layer layer() {
    return PlanSchema.FUNDING;
  }

  @Override
  public LayerRow row(FundingSource source) {
    return PlanRow.of(
        source.id(),
        source.names().dutch(),
        source.names().english(),
        PlanRow.number(source.cap()),
        PlanRow.number(source.coFinancing()),
        source.condition().dutch(),
        source.condition().english(),
        source.source().dutch(),
        source.source().english());
  }

  @Override
  public FundingSource read(PlanRow row) throws NoordwijzerException {
    return new FundingSource(
        row.id(),
        row.names("naam"),
        row.anyNumberOrNull("plafond"),
        row.anyNumberOrNull("cofinanciering"),
        row.names("voorwaarde"),
        row.names("bron"));
  }
}
