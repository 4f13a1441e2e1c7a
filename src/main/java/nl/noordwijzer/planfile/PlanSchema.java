package nl.noordwijzer.planfile;

import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.Layer;

/// The layers of a plan and their columns. Users see them in a GIS, so their names are Dutch.
final class PlanSchema {
  /// Of the layers as they are here; a file with a higher one was made by a later program.
  static final int VERSION = 1;

  /// EPSG:28992.
  static final int RD_NEW = 28992;

  private static final List<Field> AREA_FIELDS =
      List.of(text("code"), text("naam"), text("niveau"), text("ouder"), text("delen"));

  static final Layer PLAN =
      Layer.attributes(
          "plan",
          List.of(
              whole("schema"),
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
              flag("bij_benadering")));
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
              number("norm")));
  static final Layer CHANGES =
      Layer.attributes(
          "grenswijzigingen", List.of(text("gebied"), whole("jaar"), text("wijziging")));

  private PlanSchema() {}

  /// What `gebieden` is called, and so on: names that belong to the plan.
  static Stream<String> tables() {
    return Stream.of(PLAN, AREAS, SURROUNDINGS, COMPLEXES, FIGURES, SOURCES, INDICATORS, CHANGES)
        .map(Layer::table);
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
