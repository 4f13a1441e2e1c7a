package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerColours;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerEditor;
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

  private static final String MAKER = "Noordwijzer";
  private static final String BORDER = "89,99,110";

  private static final int TABLE = place("f_table_name");
  private static final int NAME = place("styleName");
  private static final int QML = place("styleQML");
  private static final int SLD = place("styleSLD");

  /// The style that QGIS takes by itself.
  private static final String USUAL = "";

  private LayerStyles() {}

  private static Field text(String name) {
    return new Field(name, FieldType.TEXT);
  }

  /// Where a column stands in a row.
  private static int place(String column) {
    return STYLES.fields().stream().map(Field::name).toList().indexOf(column);
  }

  /// Writes them where the file has none yet.
  static void write(GeoPackage file, Plan plan) throws NoordwijzerException {
    if (!file.has(STYLES.table())) {
      file.write(STYLES, all(plan, AreaColouring.NONE).iterator());
    }
  }

  /// Brings them up to date with the plan and the colours of its map. Those that a user made or
  /// changed in QGIS stay.
  static void renew(GeoPackage file, Plan plan, AreaColouring colours) throws NoordwijzerException {
    if (!file.has(STYLES.table())) {
      return;
    }
    LayerEditor editor = file.editor(STYLES);
    List<LayerRow> present = editor.rows("description", MAKER);
    for (LayerRow wanted : all(plan, colours)) {
      for (LayerRow row : present) {
        if (isOurs(row, wanted) && !Objects.equals(row.values()[QML], wanted.values()[QML])) {
          editor.put(new LayerRow(row.key(), wanted.values(), null));
        }
      }
    }
  }

  /// QGIS fills in the SLD of a style that a user keeps under the same name.
  private static boolean isOurs(LayerRow row, LayerRow wanted) {
    return Objects.equals(row.values()[TABLE], wanted.values()[TABLE])
        && Objects.equals(row.values()[NAME], wanted.values()[NAME])
        && "".equals(row.values()[SLD])
        && row.values()[QML] instanceof String;
  }

  private static List<LayerRow> all(Plan plan, AreaColouring colours) throws NoordwijzerException {
    List<InterventionType> types =
        Stream.concat(CatalogueReader.read().types().stream(), plan.types().stream()).toList();
    return List.of(
        style(PlanSchema.AREAS, USUAL, byColour(colours)),
        style(PlanSchema.PLAN_AREAS, USUAL, QmlStyle.single(outline("9,105,218", 0.8))),
        style(PlanSchema.COMPLEXES, USUAL, byOwner(plan.region().ownership())),
        style(PlanSchema.NOTES, USUAL, QmlStyle.single(QmlSymbol.point("158,106,3"))),
        style(
            PlanSchema.INTERVENTIONS,
            USUAL,
            byType(types, rgb -> QmlSymbol.fill(rgb + ",110", rgb, 0.4))),
        style(PlanSchema.INTERVENTIONS, "lijnen", byType(types, QmlSymbol::line)),
        style(PlanSchema.INTERVENTIONS, "punten", byType(types, QmlSymbol::point)));
  }

  private static QmlSymbol outline(String rgb, double width) {
    return QmlSymbol.fill("0,0,0,0", rgb, width);
  }

  /// Areas in the classes of the map; the other levels in outline.
  private static String byColour(AreaColouring colours) {
    if (colours.classes().isEmpty()) {
      return QmlStyle.single(outline(BORDER, 0.3));
    }
    List<QmlStyle.Rule> rules =
        colours.classes().stream()
            .map(each ->
                new QmlStyle.Rule(
                    within(each.areas()),
                    each.label(),
                    each.hatched()
                        ? QmlSymbol.hatched(words(each.rgb()) + ",255", BORDER, 0.2)
                        : QmlSymbol.fill(words(each.rgb()) + ",255", BORDER, 0.2)))
            .toList();
    return QmlStyle.byRule(colours.title(), rules, outline(BORDER, 0.3));
  }

  /// The condition of QGIS for areas with some codes, of which any may have a quote in it.
  private static String within(List<String> codes) {
    return codes.isEmpty()
        ? "false"
        : codes.stream()
            .map(code -> "'" + code.replace("\\", "\\\\").replace("'", "''") + "'")
            .collect(Collectors.joining(",", "\"code\" IN (", ")"));
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
        kind.isEmpty() ? MAKER : MAKER + " " + kind,
        qml,
        "",
        kind.isEmpty(),
        MAKER,
        "",
        null,
        UPDATED);
  }
}
