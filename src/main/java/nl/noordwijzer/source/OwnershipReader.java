package nl.noordwijzer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads housing complexes with their owners.
final class OwnershipReader {
  static final String FILE = "bezit-voorbeeld.geojson";

  private static final String ENERGY_LABELS = "ABCDEFG";

  private OwnershipReader() {}

  static Ownership read(Path folder, AreaSet areas, Source source) throws NoordwijzerException {
    List<HousingComplex> complexes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (GeoJsonFeature feature : GeoJsonFile.read(folder.resolve(FILE))) {
      HousingComplex complex = complex(feature, areas);
      if (!ids.add(complex.id())) {
        throw feature.damaged("source.code.twice", complex.id());
      }
      complexes.add(complex);
    }
    return new Ownership(complexes, source);
  }

  private static HousingComplex complex(GeoJsonFeature feature, AreaSet areas)
      throws NoordwijzerException {
    return new HousingComplex(
        feature.text("complex_id"),
        new Owner(feature.text("eigenaar"), category(feature)),
        dwellings(feature),
        type(feature),
        feature.optionalWhole("bouwjaar").orElse(null),
        energyLabel(feature).orElse(null),
        feature.flag("mijnkolonie"),
        neighbourhood(feature, areas),
        feature.surfaceOrPoint());
  }

  /// Every owner is a corporation unless the file says otherwise.
  private static OwnerCategory category(GeoJsonFeature feature) throws NoordwijzerException {
    return switch (feature.optionalText("eigenaarstype").orElse("corporatie")) {
      case "corporatie" -> OwnerCategory.CORPORATION;
      case "particuliere verhuurder" -> OwnerCategory.PRIVATE_LANDLORD;
      case "eigenaar-bewoner" -> OwnerCategory.OWNER_OCCUPIER;
      default -> OwnerCategory.OTHER;
    };
  }

  private static int dwellings(GeoJsonFeature feature) throws NoordwijzerException {
    int dwellings = feature.whole("woningen");
    if (dwellings < 0) {
      throw feature.damaged("source.geojson.property", "woningen");
    }
    return dwellings;
  }

  private static DwellingType type(GeoJsonFeature feature) throws NoordwijzerException {
    return switch (feature.optionalText("woningtype").orElse("onbekend")) {
      case "eengezins" -> DwellingType.SINGLE_FAMILY;
      case "meergezins" -> DwellingType.MULTI_FAMILY;
      case "onbekend" -> DwellingType.UNKNOWN;
      default -> throw feature.damaged("source.geojson.property", "woningtype");
    };
  }

  private static Optional<String> energyLabel(GeoJsonFeature feature) throws NoordwijzerException {
    Optional<String> label = feature.optionalText("energielabel");
    if (label.filter(l -> l.length() != 1 || !ENERGY_LABELS.contains(l)).isPresent()) {
      throw feature.damaged("source.geojson.property", "energielabel");
    }
    return label;
  }

  private static String neighbourhood(GeoJsonFeature feature, AreaSet areas)
      throws NoordwijzerException {
    String code = feature.text("buurtcode");
    if (areas.byCode(code).filter(a -> a.level() == AreaLevel.NEIGHBOURHOOD).isEmpty()) {
      throw feature.damaged("source.code.unknown", code);
    }
    return code;
  }
}
