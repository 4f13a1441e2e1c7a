package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerColours;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;

/// How QGIS draws the layers of a plan when it opens them: in the table of its own for that.
///
/// QGIS takes one style for a layer whatever its shapes are: for interventions that of surfaces,
/// with those of lines and points beside it for the user to choose.
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

  /// The style that QGIS takes by itself.
  private static final String USUAL = "";

  private LayerStyles() {}

  private static Field text(String name) {
    return new Field(name, FieldType.TEXT);
  }

  /// Writes them where the file has none yet; those that a user made stay.
  static void write(GeoPackage file, Plan plan) throws NoordwijzerException {
    if (!file.has(STYLES.table())) {
      List<InterventionType> types =
          Stream.concat(CatalogueReader.read().types().stream(), plan.types().stream()).toList();
      file.write(
          STYLES,
          List.of(
                  style(PlanSchema.AREAS, USUAL, outline("89,99,110", 0.3)),
                  style(PlanSchema.PLAN_AREAS, USUAL, outline("9,105,218", 0.8)),
                  style(PlanSchema.COMPLEXES, USUAL, byOwner(plan.region().ownership())),
                  style(PlanSchema.NOTES, USUAL, QmlStyle.single(QmlSymbol.point("158,106,3"))),
                  style(
                      PlanSchema.INTERVENTIONS,
                      USUAL,
                      byType(types, rgb -> QmlSymbol.fill(rgb + ",110", rgb, 0.4))),
                  style(PlanSchema.INTERVENTIONS, "lijnen", byType(types, QmlSymbol::line)),
                  style(PlanSchema.INTERVENTIONS, "punten", byType(types, QmlSymbol::point)))
              .iterator());
    }
  }

  private static String outline(String rgb, double width) {
    return QmlStyle.single(QmlSymbol.fill("0,0,0,0", rgb, width));
  }

  /// A category for each type, under its Dutch name, and one for types that come later.
  private static String byType(List<InterventionType> types, Function<String, QmlSymbol> symbol) {
    List<QmlStyle.Category> categories = new ArrayList<>();
    for (InterventionType type : types) {
      String colour = words(type.look().colours().rgb());
      categories.add(new QmlStyle.Category(type.id(), type.names().dutch(), symbol.apply(colour)));
    }
    categories.add(new QmlStyle.Category("", "Overige typen", symbol.apply("110,110,110")));
    return QmlStyle.byValue("type", categories);
  }

  /// A category for each owner, in the colour it has in the program, and one for those that come
  /// later.
  private static String byOwner(Ownership ownership) {
    List<QmlStyle.Category> categories = new ArrayList<>();
    List<Owner> everyone = ownership.everyone();
    for (Owner owner : ownership.owners()) {
      QmlSymbol symbol = complex(words(OwnerColours.at(everyone.indexOf(owner)) & 0xffffff));
      categories.add(new QmlStyle.Category(owner.name(), owner.name(), symbol));
    }
    categories.add(new QmlStyle.Category("", "Overige eigenaren", complex("160,160,160")));
    return QmlStyle.byValue("eigenaar", categories);
  }

  private static QmlSymbol complex(String rgb) {
    return QmlSymbol.fill(rgb + ",255", "60,60,60", 0.3);
  }

  /// Red, green and blue as QGIS writes them.
  private static String words(int rgb) {
    return (rgb >> 16) + "," + ((rgb >> 8) & 0xff) + "," + (rgb & 0xff);
  }

  private static LayerRow style(Layer layer, String kind, String qml) {
    return PlanRow.of(
        "",
        "",
        layer.table(),
        layer.geometryColumn(),
        kind.isEmpty() ? "Noordwijzer" : "Noordwijzer " + kind,
        qml,
        "",
        kind.isEmpty(),
        "Noordwijzer",
        "",
        null,
        UPDATED);
  }
}
