package nl.noordwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.SyntheticCountry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// The synthetic country with homes: a number for each neighbourhood, of which complexes explain a
/// part, and plan areas drawn over it.
final class BenchHomes {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Owner OWNER = new Owner("Owner", OwnerCategory.CORPORATION);
  private static final int VERTICES = 100;

  private final SplittableRandom random = new SplittableRandom(5);
  private final AreaSet areas = SyntheticCountry.areas(SyntheticCountry.NATIONAL);
  private final List<HousingComplex> complexes = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();

  /// @param number of complexes, spread evenly over the neighbourhoods
  BenchHomes(int number) {
    List<Area> neighbourhoods = areas.at(AreaLevel.NEIGHBOURHOOD);
    for (int i = 0; i < neighbourhoods.size(); i++) {
      Area area = neighbourhoods.get(i);
      int from = (int) ((long) number * i / neighbourhoods.size());
      int to = (int) ((long) number * (i + 1) / neighbourhoods.size());
      addComplexes(area, from, to);
      // 40 % of these are always more homes than the complexes have
      put(area, "woningvoorraad", 800 + random.nextInt(2000));
      put(area, "aandeel_koop", 50);
      put(area, "aandeel_corporatiehuur", 40);
      put(area, "aandeel_particuliere_huur", 10);
    }
  }

  private void put(Area area, String indicator, double value) {
    observations.add(
        new Observation(area.code(), indicator, Dorpsrand.YEAR, Dorpsrand.published(value)));
  }

  private void addComplexes(Area area, int from, int to) {
    PreparedGeometry ground = PreparedGeometryFactory.prepare(area.geometry());
    for (int i = from; i < to; i++) {
      Polygon block = block(area.geometry().getEnvelopeInternal());
      while (!ground.covers(block)) {
        block = block(area.geometry().getEnvelopeInternal());
      }
      int homes = 10 + random.nextInt(40);
      complexes.add(
          new HousingComplex(
              "c" + i, OWNER, homes, DwellingType.UNKNOWN, null, null, false, area.code(), block));
    }
  }

  /// A rectangle that is turned, somewhere in an envelope.
  private Polygon block(Envelope somewhere) {
    double x = random.nextDouble(somewhere.getMinX(), somewhere.getMaxX());
    double y = random.nextDouble(somewhere.getMinY(), somewhere.getMaxY());
    double turn = random.nextDouble(Math.PI);
    double length = random.nextDouble(30, 120);
    double depth = random.nextDouble(10, 40);
    Coordinate[] ring = new Coordinate[5];
    for (int i = 0; i < 4; i++) {
      double along = i == 1 || i == 2 ? length : 0;
      double aside = i > 1 ? depth : 0;
      ring[i] =
          new Coordinate(
              x + along * Math.cos(turn) - aside * Math.sin(turn),
              y + along * Math.sin(turn) + aside * Math.cos(turn));
    }
    ring[4] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  /// Surfaces as a planner draws them, each over parts of about ten neighbourhoods.
  List<Geometry> planAreas(int number) {
    List<Area> neighbourhoods = areas.at(AreaLevel.NEIGHBOURHOOD);
    List<Geometry> planAreas = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Area middle = neighbourhoods.get(random.nextInt(neighbourhoods.size()));
      planAreas.add(drawn(middle.geometry().getInteriorPoint().getCoordinate()));
    }
    return planAreas;
  }

  private Polygon drawn(Coordinate middle) {
    double radius = random.nextDouble(1500, 4500);
    Coordinate[] ring = new Coordinate[VERTICES + 1];
    for (int i = 0; i < VERTICES; i++) {
      double angle = 2 * Math.PI * i / VERTICES;
      double reach = radius * random.nextDouble(0.9, 1.1);
      ring[i] =
          new Coordinate(middle.x + reach * Math.cos(angle), middle.y + reach * Math.sin(angle));
    }
    ring[VERTICES] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  Region region() {
    List<Indicator> indicators =
        List.of(
            indicator("woningvoorraad"),
            indicator("aandeel_koop"),
            indicator("aandeel_corporatiehuur"),
            indicator("aandeel_particuliere_huur"));
    return new Region(
        areas,
        List.of(),
        new Statistics(areas, new IndicatorCatalogue(indicators), new Observations(observations)),
        new Ownership(complexes, Dorpsrand.SOURCE),
        Dorpsrand.SOURCE);
  }

  private static Indicator indicator(String id) {
    return Dorpsrand.indicator(id, Aggregation.sum(null), null);
  }
}
