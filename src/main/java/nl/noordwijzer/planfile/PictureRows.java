package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.text.NoordwijzerException;

/// Pictures as rows of a plan.
final class PictureRows implements ItemRows<Picture> {
  @Override
  public Layer layer() {
    return PlanSchema.PICTURES;
  }

  @Override
  public LayerRow row(Picture picture) {
    return PlanRow.of(picture.id(), picture.name(), picture.bytes());
  }

  @Override
  public Picture read(PlanRow row) throws NoordwijzerException {
    return new Picture(row.text("code"), row.textOrEmpty("naam"), row.bytes("afbeelding"));
  }
}
