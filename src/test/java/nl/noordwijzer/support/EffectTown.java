package nl.noordwijzer.support;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.DwellingPoints;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.locationtech.jts.geom.MultiPoint;

/// Homes for the areas of [Dorpsrand] (BU1 to BU6, a hectare each, two to a district), and plans
/// for them with the catalogue that ships.
public final class EffectTown {
  public static final Owner WOONPUNT = new Owner("Woonpunt", OwnerCategory.CORPORATION);
  public static final Owner WELLER = new Owner("Weller", OwnerCategory.CORPORATION);
  public static final Source BAG =
      new Source("bag", Names.same("BAG"), "Kadaster", "", Names.same("BAG, Kadaster"), false);
  public static final PlanCatalogue CATALOGUE = catalogue();

  private static final Indicator STOCK = indicator("woningvoorraad");
  private static final Indicator OWNED = indicator("aandeel_koop");
  private static final Indicator CORPORATION = indicator("aandeel_corporatiehuur");
  private static final Indicator LANDLORD = indicator("aandeel_particuliere_huur");

  private final List<Observation> observations = new ArrayList<>();
  private final List<HousingComplex> complexes = new ArrayList<>();
  private final List<DwellingPoints> points = new ArrayList<>();

  private static Indicator indicator(String id) {
    return Dorpsrand.indicator(id, Aggregation.sum(null), null);
  }

  private static PlanCatalogue catalogue() {
    try {
      return CatalogueReader.read();
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Dwellings of a neighbourhood, and the percentages of owners, corporations and other landlords.
  public EffectTown homes(int n, double dwellings, double owned, double corporation, double other) {
    put(n, STOCK, dwellings);
    put(n, OWNED, owned);
    put(n, CORPORATION, corporation);
    put(n, LANDLORD, other);
    return this;
  }

  private void put(int n, Indicator indicator, double value) {
    observations.add(
        new Observation(
            Dorpsrand.neighbourhood(n),
            indicator.id(),
            Dorpsrand.YEAR,
            Dorpsrand.published(value)));
  }

  /// A complex on a strip of the given neighbourhood, between metres from its west border.
  public EffectTown complex(String id, Owner owner, int dwellings, int n, int from, int to) {
    return complex(id, owner, dwellings, n, strip(100 * (n - 1) + from, 100 * (n - 1) + to));
  }

  public EffectTown complex(String id, Owner owner, int dwellings, int n, String wkt) {
    complexes.add(
        new HousingComplex(
            id,
            owner,
            dwellings,
            DwellingType.UNKNOWN,
            null,
            null,
            false,
            Dorpsrand.neighbourhood(n),
            WktAreas.geometry(wkt)));
    return this;
  }

  /// Points of homes in a neighbourhood.
  ///
  /// @param wkt a multipoint
  public EffectTown points(int n, String wkt) {
    points.add(
        new DwellingPoints(Dorpsrand.neighbourhood(n), (MultiPoint) WktAreas.geometry(wkt), BAG));
    return this;
  }

  /// From north to south over the town, between metres from its west border.
  public static String strip(double from, double to) {
    double west = 190_000 + from;
    double east = 190_000 + to;
    return "POLYGON ((%1$s 320000, %2$s 320000, %2$s 320100, %1$s 320100, %1$s 320000))"
        .formatted(west, east);
  }

  public static Place drawn(double from, double to) {
    return new Place.Drawn(WktAreas.geometry(strip(from, to)));
  }

  public Region region() {
    Statistics statistics =
        new Statistics(
            Dorpsrand.areas(),
            new IndicatorCatalogue(List.of(STOCK, OWNED, CORPORATION, LANDLORD)),
            new Observations(observations));
    return new Region(
        Dorpsrand.areas(),
        List.of(),
        statistics,
        new Ownership(complexes, Dorpsrand.SOURCE),
        Dorpsrand.SOURCE,
        points);
  }

  /// A plan with scenario `A`.
  public Plan plan(Intervention... interventions) {
    return planFor(region(), interventions);
  }

  /// A plan for any region, with scenario `A`.
  public static Plan planFor(Region region, Intervention... interventions) {
    int[] last = {0};
    Plan plan =
        new PlanStart(CATALOGUE, () -> "p" + ++last[0], "Huidige situatie")
            .begin("Dorpsrand", region);
    return plan.withScenarios(
        plan.scenarios()
            .with(new Scenario("A", "Variant A").with(Register.of(List.of(interventions)))));
  }

  /// With one value in the place of the range of an assumption.
  public static Plan assuming(Plan plan, String id, double value) {
    return assuming(plan, id, value, value, value);
  }

  public static Plan assuming(Plan plan, String id, double low, double expected, double high) {
    Assumption assumption = plan.assumptions().require(id);
    return plan.withAssumptions(
        plan.assumptions().replacing(assumption.with(low, expected, high, assumption.source())));
  }

  /// An intervention of a type of the catalogue.
  public static Intervention intervention(String id, String type, Place place, int from, int to) {
    return CATALOGUE.types().require(type).draft(id, "Ingreep " + id, place, new Years(from, to));
  }

  public static InputValue number(double value) {
    return new InputValue.Amount(value);
  }
}
