package nl.noordwijzer.planfile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.Layer;

/// The layers of a plan and their columns. Users see them in a GIS, so their names are Dutch.
final class PlanSchema {
  /// Of the layers as they are here; a file with a higher one was made by a later program.
  static final int VERSION = 5;

  /// EPSG:28992.
  static final int RD_NEW = 28992;

  /// Where a row stands among the others; it keeps its value when others come or go.
  static final Field ORDER = number("volgorde");

  private static final List<Field> AREA_FIELDS =
      List.of(text("code"), text("naam"), text("niveau"), text("ouder"), text("delen"), ORDER);

  static final Layer PLAN =
      Layer.attributes(
          "plan",
          List.of(
              whole("schema"),
              text("code"),
              text("naam"),
              text("grenzen"),
              whole("bron_grenzen"),
              whole("bron_bezit")));
  static final Layer AREAS = Layer.features("gebieden", "GEOMETRY", RD_NEW, AREA_FIELDS);
  static final Layer SURROUNDINGS = Layer.features("omgeving", "GEOMETRY", RD_NEW, AREA_FIELDS);
  static final Layer COMPLEXES =
      Layer.features(
          "complexen",
          "GEOMETRY",
          RD_NEW,
          List.of(
              text("code"),
              text("eigenaar"),
              text("soort_eigenaar"),
              whole("woningen"),
              text("woningtype"),
              whole("bouwjaar"),
              text("energielabel"),
              flag("mijnkolonie"),
              text("buurt"),
              flag("bij_benadering"),
              whole("bron"),
              ORDER));

  /// Since schema 4; a row for each neighbourhood.
  static final Layer DWELLING_POINTS =
      Layer.features(
          "woningpunten", "MULTIPOINT", RD_NEW, List.of(text("buurt"), whole("bron"), ORDER));

  static final Layer FIGURES =
      Layer.attributes(
          "cijfers",
          List.of(
              text("gebied"),
              text("indicator"),
              whole("jaar"),
              number("waarde"),
              text("reden"),
              whole("bron")));
  static final Layer SOURCES =
      Layer.attributes(
          "bronnen",
          List.of(
              text("code"),
              text("titel_nl"),
              text("titel_en"),
              text("eigenaar"),
              text("licentie"),
              text("vermelding_nl"),
              text("vermelding_en"),
              flag("verzonnen"),
              flag("vertrouwelijk")));
  static final Layer INDICATORS =
      Layer.attributes(
          "indicatoren",
          List.of(
              text("code"),
              text("naam_nl"),
              text("naam_en"),
              text("omschrijving_nl"),
              text("omschrijving_en"),
              text("thema_nl"),
              text("thema_en"),
              text("eenheid_nl"),
              text("eenheid_en"),
              text("soort"),
              text("samennemen"),
              text("gewicht"),
              whole("decimalen"),
              text("formule"),
              text("klassengrenzen"),
              number("norm"),
              ORDER));
  static final Layer CHANGES =
      Layer.attributes(
          "grenswijzigingen", List.of(text("gebied"), whole("jaar"), text("wijziging")));

  static final Layer SCENARIOS =
      Layer.attributes(
          "scenarios", List.of(text("code"), text("naam"), text("omschrijving"), ORDER));
  static final Layer INTERVENTIONS =
      Layer.features(
          "ingrepen",
          "GEOMETRY",
          RD_NEW,
          List.of(
              text("code"),
              text("scenario"),
              text("type"),
              text("naam"),
              whole("van"),
              whole("tot"),
              text("stand"),
              text("zekerheid"),
              text("actoren"),
              text("doelen"),
              text("termijnen"),
              text("uitgangspunten"),
              text("invoer"),
              number("kosten"),
              text("dekking"),
              text("gebieden"),
              text("complexen"),
              text("notitie"),
              text("bron"),
              ORDER));
  static final Layer PLAN_AREAS =
      Layer.features(
          "plangebieden",
          "GEOMETRY",
          RD_NEW,
          List.of(
              text("code"),
              text("naam"),
              text("soort"),
              text("gebieden"),
              text("complexen"),
              ORDER));
  static final Layer ASSUMPTIONS =
      Layer.attributes(
          "aannames",
          List.of(
              text("code"),
              text("naam_nl"),
              text("naam_en"),
              text("eenheid_nl"),
              text("eenheid_en"),
              number("laag"),
              number("verwacht"),
              number("hoog"),
              whole("jaar"),
              text("bron_nl"),
              text("bron_en"),
              text("gewijzigd_door"),
              text("gewijzigd_op"),
              ORDER));
  static final Layer FUNDING =
      Layer.attributes(
          "financiering",
          List.of(
              text("code"),
              text("naam_nl"),
              text("naam_en"),
              number("plafond"),
              number("cofinanciering"),
              text("voorwaarde_nl"),
              text("voorwaarde_en"),
              text("bron_nl"),
              text("bron_en"),
              ORDER));
  static final Layer NOTES =
      Layer.features(
          "notities",
          "POINT",
          RD_NEW,
          List.of(text("code"), text("tekst"), text("thema"), text("auteur"), text("tijd"), ORDER));

  /// Of interventions and notes: the code is theirs.
  static final Layer PICTURES =
      Layer.attributes(
          "afbeeldingen",
          List.of(text("code"), text("naam"), new Field("afbeelding", FieldType.BLOB), ORDER));

  static final Layer TYPES =
      Layer.attributes(
          "ingreeptypen",
          List.of(
              text("code"),
              text("naam_nl"),
              text("naam_en"),
              text("omschrijving_nl"),
              text("omschrijving_en"),
              text("soorten"),
              text("actoren"),
              text("doelen"),
              text("termijnen"),
              text("uitgangspunten"),
              text("aangenomen"),
              text("invoer"),
              text("effect"),
              text("symbool"),
              text("patroon"),
              text("kleurgroep"),
              ORDER));

  /// Own bidbooks and their pages: a text of JSON each. Since schema 5.
  static final Layer TEMPLATES =
      Layer.attributes(
          "sjablonen",
          List.of(
              text("code"),
              text("bidbook"),
              text("bladzijde"),
              text("onderwerp"),
              text("naam_nl"),
              text("naam_en"),
              text("sjabloon"),
              ORDER));

  /// What the map looked like, in the words of the window.
  static final Layer LOOK = Layer.attributes("kaartbeeld", List.of(text("opmaak")));

  /// What lies there.
  static final List<Layer> REGION =
      List.of(
          AREAS, SURROUNDINGS, COMPLEXES, DWELLING_POINTS, INDICATORS, FIGURES, CHANGES, SOURCES);

  /// What is proposed.
  static final List<Layer> PROPOSALS =
      List.of(
          SCENARIOS,
          INTERVENTIONS,
          PLAN_AREAS,
          ASSUMPTIONS,
          FUNDING,
          NOTES,
          PICTURES,
          TYPES,
          TEMPLATES,
          LOOK);

  /// Layers that earlier plans do not have, with the first schema that has them.
  private static final Map<String, Integer> SINCE =
      Map.of(PICTURES.table(), 4, TEMPLATES.table(), 5);

  private PlanSchema() {}

  /// Columns that tell the rows of a layer apart; none where their number does.
  static List<String> keyOf(Layer layer) {
    return switch (layer.table()) {
      case "plan", "bronnen", "kaartbeeld" -> List.of();
      case "woningpunten" -> List.of("buurt");
      case "cijfers" -> List.of("gebied", "indicator", "jaar");
      case "grenswijzigingen" -> List.of("gebied", "jaar", "wijziging");
      default -> List.of("code");
    };
  }

  /// Whether a plan of some schema may be without a layer.
  static boolean mayLack(Layer layer, int schema) {
    return schema < SINCE.getOrDefault(layer.table(), 0);
  }

  /// All layers that belong to the plan.
  static List<Layer> all() {
    return Stream.of(List.of(PLAN), REGION, PROPOSALS).flatMap(List::stream).toList();
  }

  private static Field text(String name) {
    return new Field(name, FieldType.TEXT);
  }

  private static Field whole(String name) {
    return new Field(name, FieldType.INTEGER);
  }

  private static Field number(String name) {
    return new Field(name, FieldType.REAL);
  }

  private static Field flag(String name) {
    return new Field(name, FieldType.BOOLEAN);
  }
}
