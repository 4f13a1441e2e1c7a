package nl.noordwijzer.planfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.DwellingPoints;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HomesList;
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
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.DorpsrandPlan;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;

/// Regions with everything in them that a plan must keep.
final class PlanCases {
  /// A PNG of one pixel.
  static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                  + "AABJRU5ErkJggg==");

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
        new Ownership(
            List.of(
                new HomesList(secret, complexes(random)),
                new HomesList(other, List.of(openComplex(random))))),
        Dorpsrand.SOURCE,
        List.of(points("BU1", random, secret), points("BU3", random, other)));
  }

  private static DwellingPoints points(String neighbourhood, Random random, Source source) {
    String wkt =
        "MULTIPOINT ((190000 320000), (%s 320010.1))".formatted(190_000 + random.nextInt(600));
    return new DwellingPoints(neighbourhood, (MultiPoint) Dorpsrand.geometry(wkt), source);
  }

  /// A region as files had it before schema 4.
  static Region withoutPoints(Region region) {
    return new Region(
        region.areas(),
        region.surroundings(),
        region.statistics(),
        region.ownership(),
        region.borders());
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

  private static HousingComplex openComplex(Random random) {
    return new HousingComplex(
        "103",
        new Owner("Weller", OwnerCategory.CORPORATION),
        random.nextInt(500),
        DwellingType.SINGLE_FAMILY,
        2001,
        "A",
        false,
        "BU2",
        Dorpsrand.geometry("POINT (190110 320010)"));
  }

  /// A plan in which every field of every item holds something odd.
  static Plan rich() {
    Plan plan = DorpsrandPlan.plan().withName(ODD);
    InterventionType own =
        new InterventionType(
            "eigen",
            new Names(ODD, "own"),
            Names.same(ODD),
            Set.of(GeometryKind.POLYGON, GeometryKind.AREAS),
            DorpsrandPlan.RULE.policy(),
            new Policy(Set.of(Actor.POLICE), Set.of(), Set.of(), Set.of(Principle.MIXING)),
            List.of(DorpsrandPlan.DWELLINGS, DorpsrandPlan.PRICE, DorpsrandPlan.TENURE, text()),
            "",
            DorpsrandPlan.RULE.look());
    Intervention drawn =
        DorpsrandPlan.demolition("i1")
            .with("x", new InputValue.Text(ODD))
            .with("y", new InputValue.YesNo(true))
            .with("z", new InputValue.Choice(ODD))
            .with("n", new InputValue.Amount(Double.NaN))
            .with(new Financing(Map.of("fonds", 1.0 / 3), 1e6))
            .with(new Years(2022, 2047))
            .with(new Remarks(ODD, "bron"));
    Intervention empty =
        DorpsrandPlan.demolition("i2")
            .with(new Place.Drawn(Dorpsrand.geometry("POLYGON EMPTY")))
            .with(new Financing(Map.of(), 0.1 + 0.2));
    Intervention chosen =
        DorpsrandPlan.rule("i3").with(new Place.Chosen(List.of("BU1;", ODD), List.of("")));
    Scenario variant =
        plan.scenarios()
            .require("A")
            .withDescription(ODD)
            .with(Register.of(List.of(drawn, empty, chosen)));
    Point point = (Point) Dorpsrand.geometry("POINT (190000.1 320000.2)");
    Note note =
        new Note("n1", point, ODD, NoteTheme.GREENERY, "ik", Instant.ofEpochSecond(1, 123_456_789));
    return plan.with(variant)
        .withTypes(Register.of(List.of(own)))
        .withNotes(Register.of(List.of(note)))
        .withPictures(
            Register.of(List.of(new Picture("n1", ODD, PICTURE), new Picture("p1", ODD, PICTURE))))
        .withTemplates(Register.of(templates()));
  }

  /// One of them is no JSON at all, and one has a picture.
  private static List<OwnTemplate> templates() {
    Names names = new Names(ODD, "own");
    return List.of(
        OwnTemplate.ofBook("boek", names, ODD),
        new OwnTemplate("boek", "kaart", "", names, "{\"picture\": \"p1\"}"),
        new OwnTemplate("boek", "kaart", ODD, names, ""));
  }

  private static TypeInput text() {
    return new TypeInput(
        ODD,
        Names.same(ODD),
        Names.same(""),
        InputKind.TEXT,
        false,
        new TypeInput.Preset(new InputValue.Text(ODD), null, new Names("a", "b")),
        TypeInput.Limits.NONE,
        List.of());
  }
}
