package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.support.Dorpsrand;

/// Regions with everything in them that a plan must keep.
final class PlanCases {
  private static final String ODD = "d'Oord \"é\" 🏠; DROP TABLE cijfers --";
  private static final List<MissingReason> REASONS = List.of(MissingReason.values());
  private static final List<Double> NUMBERS =
      List.of(0.0, 1e308, Double.MIN_VALUE, 0.1 + 0.2, -99997.0, 1.0 / 3);

  private PlanCases() {}

  private static Source source(String title, boolean invented, boolean confidential) {
    return new Source(
        "lijst", new Names(title, ODD), ODD, "", Names.same("Bron"), invented, confidential);
  }

  static Region dorpsrand() {
    return dorpsrand(new Random(1));
  }

  /// The made-up town with other figures, complexes and changes each time.
  static Region dorpsrand(Random random) {
    Source secret = source("uitgave 1", false, true);
    Source other = source("uitgave 2", true, false);
    AreaSet areas = Dorpsrand.areas();
    return new Region(
        areas,
        List.of(areas.require("GM")),
        new Statistics(areas, catalogue(), observations(random, secret, other)),
        new Ownership(complexes(random), secret),
        Dorpsrand.SOURCE);
  }

  private static IndicatorCatalogue catalogue() {
    return new IndicatorCatalogue(
        List.of(Dorpsrand.RATIO, Dorpsrand.DWELLINGS, Dorpsrand.TENANTS, Dorpsrand.SHARE));
  }

  private static Observations observations(Random random, Source secret, Source other) {
    List<Observation> seen = new ArrayList<>();
    seen.add(new Observation("BU1", "dwellings", 2019, Dorpsrand.published(40)));
    for (int year = 2013; year < 2026; year++) {
      for (int area = 1; area <= 8; area++) {
        seen.add(
            new Observation(
                Dorpsrand.neighbourhood(area),
                random.nextBoolean() ? "dwellings" : "share",
                year,
                figure(random, random.nextBoolean() ? secret : other)));
      }
    }
    List<BoundaryChange> changes =
        List.of(
            new BoundaryChange("BU2", 2016, BoundaryChange.Kind.BORDER),
            new BoundaryChange("BU8", 2020 + random.nextInt(5), BoundaryChange.Kind.VANISHED));
    return new Observations(seen).with(List.of(), changes);
  }

  private static Figure figure(Random random, Source source) {
    return switch (random.nextInt(3)) {
      case 0 -> Figure.Missing.because(REASONS.get(random.nextInt(REASONS.size())));
      case 1 ->
          new Figure.Known(
              NUMBERS.get(random.nextInt(NUMBERS.size())), new Origin.Published(source));
      default -> new Figure.Known(random.nextGaussian(), new Origin.Published(source));
    };
  }

  private static List<HousingComplex> complexes(Random random) {
    return List.of(
        new HousingComplex(
            "101",
            new Owner(ODD, OwnerCategory.CORPORATION),
            random.nextInt(500),
            DwellingType.MULTI_FAMILY,
            1956,
            "C",
            true,
            "BU1",
            Dorpsrand.geometry("POINT (190010.123456789 320010.1)")),
        new HousingComplex(
            "",
            new Owner("Woonpunt", OwnerCategory.PRIVATE_LANDLORD),
            0,
            DwellingType.UNKNOWN,
            null,
            null,
            false,
            "BU9",
            Dorpsrand.geometry(
                "MULTIPOLYGON (((190000 320000, 190050 320000, 190050 320050, 190000 320000)))"),
            true));
  }
}
