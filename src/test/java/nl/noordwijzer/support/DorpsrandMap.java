package nl.noordwijzer.support;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// Dorpsrand as a region to draw: six neighbourhoods in two districts in RD metres, two owners, one
/// figure missing, a focus area and a neighbouring municipality.
public final class DorpsrandMap {
  public static final int YEAR = 2019;

  /// Share of corporation housing in percent: 5, 15, 30, 45, 70 and none for the sixth.
  public static final Indicator SHARE =
      new Indicator(
          "share",
          new Names("Aandeel corporatiewoningen", "Share of corporation housing"),
          Names.same(""),
          new Names("Wonen", "Housing"),
          Names.same("%"),
          IndicatorKind.SHARE,
          Aggregation.weightedBy("dwellings"),
          0,
          null,
          List.of(10.0, 20.0, 40.0),
          30.0);

  /// Number of dwellings: 300, 600, 100, 200, 500 and 400.
  public static final Indicator DWELLINGS =
      new Indicator(
          "dwellings",
          new Names("Woningen", "Dwellings"),
          Names.same(""),
          new Names("Wonen", "Housing"),
          new Names("woningen", "dwellings"),
          IndicatorKind.COUNT,
          Aggregation.sum(null),
          0,
          null,
          List.of(),
          null);

  public static final Owner ALFA = new Owner("Alfa Wonen", OwnerCategory.CORPORATION);
  public static final Owner BETA = new Owner("Beta Wonen", OwnerCategory.CORPORATION);

  private static final String[] NAMES = {
    "Dorpskern", "Molenveld-Noord", "Molenveld-Zuid", "Beekdal", "Op de Heide", "Buitengebied"
  };
  private static final String[] SHAPES = {
    "190000 321000, 190900 321300, 191000 322000, 190100 322200, 190000 321000",
    "190900 321300, 191900 321200, 192000 322100, 191000 322000, 190900 321300",
    "191900 321200, 192900 321000, 193000 322300, 192000 322100, 191900 321200",
    "190000 320000, 190800 320100, 190900 321300, 190000 321000, 190000 320000",
    "190800 320100, 191950 320000, 191900 321200, 190900 321300, 190800 320100",
    "191950 320000, 193100 319900, 192900 321000, 191900 321200, 191950 320000"
  };
  private static final double[] STOCK = {300, 600, 100, 200, 500, 400};
  private static final double[] SHARES = {5, 15, 30, 45, 70};

  private DorpsrandMap() {}

  public static Region region() {
    AreaSet areas = areas();
    Statistics statistics =
        new Statistics(
            areas,
            new IndicatorCatalogue(List.of(SHARE, DWELLINGS)),
            new Observations(observations()));
    return new Region(areas, List.of(neighbour()), statistics, ownership(), source("Grenzen"));
  }

  private static AreaSet areas() {
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < SHAPES.length; i++) {
      areas.add(
          area("BU" + i, NAMES[i], AreaLevel.NEIGHBOURHOOD, i < 3 ? "WK0" : "WK1", SHAPES[i]));
    }
    String north =
        "190000 321000, 190900 321300, 191900 321200, 192900 321000, 193000 322300,"
            + "192000 322100, 191000 322000, 190100 322200, 190000 321000";
    String south =
        "190000 320000, 190800 320100, 191950 320000, 193100 319900, 192900 321000,"
            + "191900 321200, 190900 321300, 190000 321000, 190000 320000";
    String all =
        "190000 320000, 190800 320100, 191950 320000, 193100 319900, 192900 321000,"
            + "193000 322300, 192000 322100, 191000 322000, 190100 322200, 190000 321000,"
            + "190000 320000";
    areas.add(area("WK0", "Noordkant", AreaLevel.DISTRICT, "NOORD", north));
    areas.add(area("WK1", "Zuidkant", AreaLevel.DISTRICT, "GM", south));
    areas.add(
        new Area(
            "FOCUS",
            "Molenveld",
            AreaLevel.FOCUS_AREA,
            "NOORD",
            List.of("BU1"),
            polygon(SHAPES[1])));
    areas.add(
        new Area(
            "NOORD",
            "Dorpsrand-Noord",
            AreaLevel.PROGRAMME_AREA,
            "GM",
            List.of("WK0"),
            polygon(north)));
    areas.add(area("GM", "Dorpsrand", AreaLevel.MUNICIPALITY, null, all));
    return new AreaSet("dorpsrand", areas);
  }

  private static Area neighbour() {
    return area(
        "GM2",
        "Buurdorp",
        AreaLevel.MUNICIPALITY,
        null,
        "193100 319900, 195000 319500, 195000 323000, 193000 322300, 193100 319900");
  }

  private static Area area(
      String code, String name, AreaLevel level, @Nullable String parent, String ring) {
    return new Area(code, name, level, parent, List.of(), polygon(ring));
  }

  private static Geometry polygon(String ring) {
    return WktAreas.geometry("POLYGON ((" + ring + "))");
  }

  private static List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < SHAPES.length; i++) {
      observations.add(observation("BU" + i, DWELLINGS, STOCK[i]));
      if (i < SHARES.length) {
        observations.add(observation("BU" + i, SHARE, SHARES[i]));
      }
    }
    return observations;
  }

  private static Observation observation(String area, Indicator indicator, double value) {
    return new Observation(area, indicator.id(), YEAR, Dorpsrand.published(value));
  }

  /// Three complexes of 50 by 100 m side by side in each neighbourhood but the last.
  private static Ownership ownership() {
    List<HousingComplex> complexes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Point middle = polygon(SHAPES[i]).getCentroid();
      for (int n = 0; n < 3; n++) {
        long x = Math.round(middle.getX()) - 120 + 80L * n;
        long y = Math.round(middle.getY()) - 200;
        String ring =
            "%d %d, %d %d, %d %d, %d %d, %d %d"
                .formatted(x, y, x + 50, y, x + 50, y + 100, x, y + 100, x, y);
        complexes.add(
            new HousingComplex(
                "C" + i + n,
                (i + n) % 3 == 0 ? BETA : ALFA,
                10 * (i + 1),
                DwellingType.SINGLE_FAMILY,
                1950,
                "D",
                false,
                "BU" + i,
                polygon(ring)));
      }
    }
    return new Ownership(
        complexes,
        new Source(
            "bezit", Names.same("Bezit"), "Dorpsrand", "CC0", Names.same("verzonnen"), true));
  }

  private static Source source(String attribution) {
    return new Source(
        "grenzen",
        Names.same("Grenzen"),
        "Gemeente",
        "CC0",
        new Names("Bron: " + attribution, "Source: " + attribution),
        false);
  }
}
