package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Years;

/// What interventions do to homes.
///
/// New homes come in the last year unless a year is entered: replacement is never counted too
/// early. What happens to existing homes is spread evenly over the years.
final class StockRules {
  /// Key of the number of renovated homes.
  static final String RENOVATED = "renovated";

  private static final Set<TenureSegment> RENTAL =
      Set.of(TenureSegment.SOCIAL_RENT, TenureSegment.MID_RENT, TenureSegment.PRIVATE_RENT);
  private static final String DWELLINGS = "woningen";
  private static final String BUILDING_COST = "bouwkosten";
  private static final String SEGMENT = "segment";
  private static final String COST = "kosten";
  private static final String REVENUE = "opbrengst";

  /// Of an announcement before demolition.
  static final String LEAD_TIME = "doorlooptijd";

  private StockRules() {}

  /// Homes are bought and become social rent. Residents stay, or else the homes are bought as they
  /// come free.
  static InterventionEffect acquisition(Entered entered) {
    Years years = entered.years();
    double dwellings = entered.number(DWELLINGS, 0);
    TenureSegment from = entered.segment("van_segment").orElse(TenureSegment.OWNER_OCCUPIED);
    double occupied =
        entered.yes("bewoners_blijven", true)
            ? 0
            : entered.assumed().share(AssumedValues.OCCUPIED, 1);
    List<CostTerm> costs =
        List.of(
            entered.cost("aankoopprijs", dwellings),
            entered.cost("renovatiekosten", dwellings),
            entered.revenue(REVENUE, dwellings));
    return new InterventionEffect(
        conversions(entered, from, TenureSegment.SOCIAL_RENT, occupied),
        ofTaken(from, EffectRules.overYears(TenureSegment.SOCIAL_RENT, costs, years)),
        List.of());
  }

  /// Homes to let get another use as they come free: residents may stay as long as they want.
  static InterventionEffect sale(Entered entered) {
    TenureSegment from = entered.segment("van_segment").orElse(TenureSegment.SOCIAL_RENT);
    TenureSegment to = entered.segment("naar_segment").orElse(TenureSegment.OWNER_OCCUPIED);
    double dwellings = entered.number(DWELLINGS, 0);
    List<CostTerm> costs =
        List.of(entered.cost(COST, dwellings), entered.revenue(REVENUE, dwellings));
    return new InterventionEffect(
        conversions(entered, from, to, entered.assumed().share(AssumedValues.OCCUPIED, 1)),
        ofTaken(from, EffectRules.overYears(from, costs, entered.years())),
        List.of());
  }

  private static List<Cost> ofTaken(TenureSegment from, List<Cost> costs) {
    return costs.stream().map(cost -> cost.ofTaken(from)).toList();
  }

  /// In equal parts over the years.
  private static List<Change> conversions(
      Entered entered, TenureSegment from, TenureSegment to, double occupied) {
    Years years = entered.years();
    int number = EffectRules.length(years);
    double each = entered.number(DWELLINGS, 0) / number;
    List<Change> changes = new ArrayList<>();
    for (int year = years.start(); year < years.start() + number; year++) {
      changes.add(new Change.Conversion(year, from, to, each, occupied, years.start()));
    }
    return changes;
  }

  /// Homes go and others come in their place.
  static InterventionEffect redevelopment(Entered entered) {
    InterventionEffect effect = InterventionEffect.NONE;
    for (TenureSegment segment : TenureSegment.ALL) {
      double gone = entered.number("sloop_" + segment.id(), 0);
      if (gone > 0) {
        effect =
            effect.plus(
                demolition(
                    entered,
                    new Change.Demolition(
                        entered.year("sloopjaar", entered.years().start()),
                        segment,
                        gone,
                        entered.share(AssumedValues.OCCUPIED, 1),
                        entered.number(LEAD_TIME, 0),
                        entered.share("terugkeeraanbod", 1),
                        entered.assumed().share(AssumedValues.RETURN, 1)),
                    List.of(entered.cost("sloopkosten", gone))));
      }
      effect = effect.plus(built(entered, segment, entered.number("nieuw_" + segment.id(), 0)));
    }
    return effect;
  }

  /// With what demolition costs, and the moving allowance of tenants who do not leave by
  /// themselves.
  private static InterventionEffect demolition(
      Entered entered, Change.Demolition demolition, List<CostTerm> costs) {
    double households =
        RENTAL.contains(demolition.segment()) ? Demand.staying(demolition, entered.assumed()) : 0;
    List<CostTerm> all = new ArrayList<>(costs);
    all.add(allowance(entered, demolition.segment(), households));
    return new InterventionEffect(
        List.of(demolition),
        List.of(
            new Cost(demolition.year(), demolition.segment(), 1, all)
                .ofTaken(demolition.segment())),
        List.of());
  }

  private static CostTerm allowance(Entered entered, TenureSegment segment, double households) {
    List<String> assumptions =
        new ArrayList<>(entered.assumptions(List.of(AssumedValues.OCCUPIED)));
    assumptions.addAll(
        entered.has(LEAD_TIME)
            ? entered.assumptions(List.of(LEAD_TIME))
            : List.of(AssumedValues.LEAD_TIME));
    assumptions.add(AssumedValues.TURNOVER + segment.id());
    return entered.assumed(AssumedValues.MOVING_ALLOWANCE, households, assumptions);
  }

  /// The homes of a building make place for others.
  static InterventionEffect transformation(Entered entered) {
    double before = entered.number("woningen_voor", 0);
    double after =
        entered.number("appartementen", 0)
            + entered.number("studios", 0)
            + entered.number("eengezins", 0);
    TenureSegment segment = entered.segment("segment_na").orElse(TenureSegment.SOCIAL_RENT);
    Change.Demolition demolition =
        new Change.Demolition(
            entered.years().start(),
            entered.segment("segment_voor").orElse(TenureSegment.SOCIAL_RENT),
            before,
            entered.share(AssumedValues.OCCUPIED, 1),
            entered.assumed().value(AssumedValues.LEAD_TIME, 0),
            1,
            entered.assumed().share(AssumedValues.RETURN, 1));
    InterventionEffect effect =
        before > 0 ? demolition(entered, demolition, List.of()) : InterventionEffect.NONE;
    return effect.plus(built(entered, segment, after, COST));
  }

  static InterventionEffect addition(Entered entered) {
    return built(entered, newSegment(entered), entered.number(DWELLINGS, 0));
  }

  private static TenureSegment newSegment(Entered entered) {
    return switch (entered.choice("huurklasse")) {
      case "sociaal" -> TenureSegment.SOCIAL_RENT;
      case "midden" -> TenureSegment.MID_RENT;
      case "vrij" -> TenureSegment.PRIVATE_RENT;
      default -> entered.segment(SEGMENT).orElse(TenureSegment.OWNER_OCCUPIED);
    };
  }

  static InterventionEffect environment(Entered entered) {
    return built(
        entered,
        entered.segment(SEGMENT).orElse(TenureSegment.OWNER_OCCUPIED),
        entered.number("eengezins", 0) + entered.number("meergezins", 0));
  }

  /// With the single-family homes that come free: homes x moves x share.
  static InterventionEffect seniors(Entered entered) {
    double dwellings = entered.number(DWELLINGS, 0);
    double freed =
        dwellings * entered.number("ketenlengte", 0) * entered.share("aandeel_eengezins", 0);
    return built(entered, entered.segment(SEGMENT).orElse(TenureSegment.SOCIAL_RENT), dwellings)
        .plus(
            new InterventionEffect(
                List.of(), List.of(), List.of(new Quantity("single_family_freed", freed))));
  }

  private static InterventionEffect built(
      Entered entered, TenureSegment segment, double dwellings) {
    return built(entered, segment, dwellings, BUILDING_COST);
  }

  /// The building is paid in equal parts over the years.
  private static InterventionEffect built(
      Entered entered, TenureSegment segment, double dwellings, String cost) {
    if (dwellings <= 0) {
      return InterventionEffect.NONE;
    }
    Years years = entered.years();
    return new InterventionEffect(
        List.of(
            new Change.Construction(
                entered.year("opleverjaar", Math.max(years.start(), years.end())),
                segment,
                dwellings)),
        EffectRules.overYears(segment, List.of(entered.cost(cost, dwellings)), years),
        List.of());
  }

  /// Homes that stand from the first year on, for a number of years.
  static InterventionEffect temporary(Entered entered) {
    double dwellings = entered.number(DWELLINGS, 0);
    TenureSegment segment = entered.segment(SEGMENT).orElse(TenureSegment.SOCIAL_RENT);
    int start = entered.years().start();
    int until = start + (int) Math.ceil(entered.number("jaren", 1));
    return new InterventionEffect(
        List.of(new Change.Construction(start, segment, dwellings, until)),
        List.of(new Cost(start, segment, 1, List.of(entered.cost(COST, dwellings)))),
        List.of());
  }

  static InterventionEffect renovation(Entered entered) {
    double dwellings = entered.number(DWELLINGS, 0) * entered.share("deelname", 1);
    TenureSegment segment =
        switch (entered.choice("eigenaar")) {
          case "corporatie" -> TenureSegment.SOCIAL_RENT;
          case "verhuurder" -> TenureSegment.PRIVATE_RENT;
          case "bewoner" -> TenureSegment.OWNER_OCCUPIED;
          default -> TenureSegment.UNKNOWN;
        };
    return new InterventionEffect(
        List.of(),
        EffectRules.overYears(
            segment, List.of(entered.cost(COST, dwellings, "deelname")), entered.years()),
        List.of(new Quantity(RENOVATED, dwellings)));
  }

  static InterventionEffect heritage(Entered entered) {
    double dwellings = entered.number(DWELLINGS, 0);
    return new InterventionEffect(
        List.of(),
        EffectRules.overYears(
            TenureSegment.UNKNOWN, List.of(entered.cost("meerkosten", dwellings)), entered.years()),
        List.of(new Quantity("heritage", dwellings)));
  }
}
