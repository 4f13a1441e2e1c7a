package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Years;

/// What interventions bring that are no homes.
final class OtherRules {
  private static final double MONTHS_IN_A_YEAR = 12;

  private OtherRules() {}

  static InterventionEffect floorSpace(Entered entered) {
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(new Quantity("floor_space", entered.number("oppervlakte", 0)));
    entered.number("eenheden").ifPresent(units -> quantities.add(new Quantity("units", units)));
    return quantities(quantities);
  }

  static InterventionEffect greenSpace(Entered entered, Site site) {
    return quantities(
        List.of(new Quantity("green", entered.number("oppervlakte", site.squareMetres()))));
  }

  static InterventionEffect greenLink(Entered entered, Site site) {
    double length = entered.number("lengte", site.metres());
    return quantities(
        List.of(
            new Quantity("length", length),
            new Quantity("green", length * entered.number("breedte", 0))));
  }

  static InterventionEffect link(Entered entered, Site site) {
    double length = entered.number("lengte", site.metres());
    return new InterventionEffect(
        List.of(),
        EffectRules.overYears(
            TenureSegment.UNKNOWN, List.of(entered.cost("kosten", length)), entered.years()),
        List.of(new Quantity("length", length)));
  }

  static InterventionEffect school(Entered entered) {
    return quantities(
        List.of(
            new Quantity("pupils", entered.number("leerlingen", 0)),
            new Quantity("school_hours", entered.number("uren", 0))));
  }

  /// Lettings under the rule in a year, `m S share`: of areas and numbers, never of persons.
  static InterventionEffect allocation(Entered entered, Site site) {
    double lettings =
        Demand.turnover(TenureSegment.SOCIAL_RENT, entered.assumed())
            * site.stock().get(TenureSegment.SOCIAL_RENT)
            * entered.share("aandeel", 0);
    return quantities(List.of(new Quantity("lettings", lettings)));
  }

  /// Lost lettings and rent: a home that is kept empty is no room to mix.
  static InterventionEffect vacancy(Entered entered) {
    double months = entered.number("woningen", 0) * entered.number("maanden", 0);
    return new InterventionEffect(
        List.of(),
        EffectRules.overYears(
            TenureSegment.UNKNOWN, List.of(entered.cost("huur", months)), entered.years()),
        List.of(new Quantity("vacant_years", months / MONTHS_IN_A_YEAR)));
  }

  static InterventionEffect communityWork(Entered entered) {
    Years years = entered.years();
    CostTerm cost = entered.cost("kosten", EffectRules.length(years));
    return new InterventionEffect(
        List.of(),
        EffectRules.overYears(TenureSegment.UNKNOWN, List.of(cost), years),
        List.of(new Quantity("community_hours", entered.number("uren", 0))));
  }

  private static InterventionEffect quantities(List<Quantity> quantities) {
    return new InterventionEffect(List.of(), List.of(), quantities);
  }
}
