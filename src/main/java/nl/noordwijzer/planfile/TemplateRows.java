package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.text.NoordwijzerException;

/// A plan's own bidbooks and pages as rows of it. Their JSON is not understood here: a broken page
/// does not keep a plan from being opened.
final class TemplateRows implements ItemRows<OwnTemplate> {
  @Override
  public Layer layer() {
    return PlanSchema.TEMPLATES;
  }

  @Override
  public LayerRow row(OwnTemplate template) {
    return PlanRow.of(
        template.id(),
        template.book(),
        template.page(),
        template.subject(),
        template.names().dutch(),
        template.names().english(),
        template.json());
  }

  @Override
  public OwnTemplate read(PlanRow row) throws NoordwijzerException {
    OwnTemplate template =
        new OwnTemplate(
            row.text("bidbook"),
            row.textOrEmpty("bladzijde"),
            row.textOrEmpty("onderwerp"),
            row.names("naam"),
            row.textOrEmpty("sjabloon"));
    if (!template.id().equals(row.textOrEmpty("code"))) {
      throw row.wrong("code");
    }
    return template;
  }
}
