package nl.noordwijzer.planfile;

import java.util.List;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;

/// How QGIS draws the layers of a plan when it opens them: in the table of its own for that.
///
/// A layer has one style whatever its geometry is, so that what is drawn as a line or a point gets
/// the colours of QGIS.
final class LayerStyles {
  private static final Layer STYLES =
      new Layer(
          "layer_styles",
          "layer_styles",
          "id",
          "",
          "",
          0,
          List.of(
              text("f_table_catalog"),
              text("f_table_schema"),
              text("f_table_name"),
              text("f_geometry_column"),
              text("styleName"),
              text("styleQML"),
              text("styleSLD"),
              new Field("useAsDefault", FieldType.BOOLEAN),
              text("description"),
              text("owner"),
              text("ui"),
              new Field("update_time", FieldType.DATETIME)));

  private static final String UPDATED = "2026-01-01T00:00:00.000Z";

  private LayerStyles() {}

  private static Field text(String name) {
    return new Field(name, FieldType.TEXT);
  }

  /// Writes them where the file has none yet; those that a user made stay.
  static void write(GeoPackage plan) throws NoordwijzerException {
    if (!plan.has(STYLES.table())) {
      plan.write(
          STYLES,
          List.of(
                  style(
                      PlanSchema.AREAS,
                      FillStyle.single(new FillStyle("0,0,0,0", "89,99,110", 0.3))),
                  style(
                      PlanSchema.PLAN_AREAS,
                      FillStyle.single(new FillStyle("0,0,0,0", "9,105,218", 0.8))),
                  style(
                      PlanSchema.INTERVENTIONS,
                      FillStyle.byValue(
                          "stand",
                          List.of("PLANNED", "UNDER_WAY", "DONE"),
                          List.of(
                              new FillStyle("0,158,115,90", "0,110,80", 0.4),
                              new FillStyle("230,159,0,110", "150,100,0", 0.4),
                              new FillStyle("0,114,178,130", "0,80,130", 0.4)))))
              .iterator());
    }
  }

  private static LayerRow style(Layer layer, String qml) {
    return PlanRow.of(
        "",
        "",
        layer.table(),
        layer.geometryColumn(),
        "Noordwijzer",
        qml,
        "",
        true,
        "Noordwijzer",
        "",
        null,
        UPDATED);
  }
}
