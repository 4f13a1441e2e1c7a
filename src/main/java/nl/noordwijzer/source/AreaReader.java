package nl.noordwijzer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads the areas of every level from the files of a region and ties them together.
final class AreaReader {
  static final String NEIGHBOURHOODS = "buurten.geojson";
  static final String DISTRICTS = "wijken.geojson";
  static final String FOCUS_AREAS = "focuswijken.geojson";
  static final String PROGRAMME_AREA = "heerlen-noord.geojson";
  static final String MUNICIPALITY = "heerlen.geojson";
  static final String SURROUNDINGS = "parkstad.geojson";

  private static final String MUNICIPALITY_CODE = "gemeentecode";
  private static final String DISTRICT_CODE = "wijkcode";

  private final Path folder;
  private final List<Area> areas = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  /// Code of the programme area, by code of each of its districts.
  private final Map<String, String> programmeAreaOf = new HashMap<>();

  private AreaReader(Path folder) {
    this.folder = folder;
  }

  /// Larger areas come first, so that a reference to an unknown one is found at its line.
  static AreaSet read(Path folder) throws NoordwijzerException {
    AreaReader reader = new AreaReader(folder);
    for (GeoJsonFeature feature : reader.features(MUNICIPALITY)) {
      reader.add(feature, AreaLevel.MUNICIPALITY, feature.text(MUNICIPALITY_CODE), "gemeentenaam");
    }
    List<GeoJsonFeature> programmeAreas = reader.features(PROGRAMME_AREA);
    for (GeoJsonFeature feature : programmeAreas) {
      reader.addProgrammeArea(feature);
    }
    for (GeoJsonFeature feature : reader.features(DISTRICTS)) {
      reader.addDistrict(feature);
    }
    for (GeoJsonFeature feature : reader.features(NEIGHBOURHOODS)) {
      reader.addNeighbourhood(feature);
    }
    for (GeoJsonFeature feature : reader.features(FOCUS_AREAS)) {
      reader.addFocusArea(feature, programmeAreas.getFirst().text("gebiedscode"));
    }
    for (GeoJsonFeature feature : programmeAreas) {
      reader.requireAll(feature, feature.texts("wijken"));
    }
    return new AreaSet(String.valueOf(folder.toAbsolutePath().getFileName()), reader.areas);
  }

  /// The municipalities around the region, without those that have figures themselves.
  static List<Area> surroundings(Path folder, AreaSet areas) throws NoordwijzerException {
    AreaReader reader = new AreaReader(folder);
    for (GeoJsonFeature feature : reader.features(SURROUNDINGS)) {
      String code = feature.text(MUNICIPALITY_CODE);
      if (areas.byCode(code).isEmpty()) {
        reader.add(feature, AreaLevel.MUNICIPALITY, code, "gemeentenaam");
      }
    }
    return reader.areas;
  }

  private List<GeoJsonFeature> features(String file) throws NoordwijzerException {
    return GeoJsonFile.read(folder.resolve(file));
  }

  private void addProgrammeArea(GeoJsonFeature feature) throws NoordwijzerException {
    String code = feature.text("gebiedscode");
    List<String> districts = feature.texts("wijken");
    districts.forEach(district -> programmeAreaOf.put(district, code));
    add(
        feature,
        new Area(
            code,
            feature.text("gebiedsnaam"),
            AreaLevel.PROGRAMME_AREA,
            known(feature, feature.text(MUNICIPALITY_CODE)),
            districts,
            feature.surface()));
  }

  private void addDistrict(GeoJsonFeature feature) throws NoordwijzerException {
    String code = feature.text(DISTRICT_CODE);
    String municipality = known(feature, feature.text(MUNICIPALITY_CODE));
    add(
        feature,
        new Area(
            code,
            feature.text("wijknaam"),
            AreaLevel.DISTRICT,
            programmeAreaOf.getOrDefault(code, municipality),
            List.of(),
            feature.surface()));
  }

  private void addNeighbourhood(GeoJsonFeature feature) throws NoordwijzerException {
    add(
        feature,
        new Area(
            feature.text("buurtcode"),
            feature.text("buurtnaam"),
            AreaLevel.NEIGHBOURHOOD,
            known(feature, feature.text(DISTRICT_CODE)),
            List.of(),
            feature.surface()));
  }

  private void addFocusArea(GeoJsonFeature feature, String parent) throws NoordwijzerException {
    List<String> neighbourhoods = feature.texts("buurten");
    requireAll(feature, neighbourhoods);
    add(
        feature,
        new Area(
            feature.text("focuswijkcode"),
            feature.text("focuswijknaam"),
            AreaLevel.FOCUS_AREA,
            parent,
            neighbourhoods,
            feature.surface()));
  }

  private void add(GeoJsonFeature feature, AreaLevel level, String code, String name)
      throws NoordwijzerException {
    add(feature, new Area(code, feature.text(name), level, null, List.of(), feature.surface()));
  }

  private void add(GeoJsonFeature feature, Area area) throws NoordwijzerException {
    if (!codes.add(area.code())) {
      throw feature.damaged("source.code.twice", area.code());
    }
    areas.add(area);
  }

  private void requireAll(GeoJsonFeature feature, List<String> parts) throws NoordwijzerException {
    for (String part : parts) {
      known(feature, part);
    }
  }

  private String known(GeoJsonFeature feature, String code) throws NoordwijzerException {
    if (!codes.contains(code)) {
      throw feature.damaged("source.code.unknown", code);
    }
    return code;
  }
}
