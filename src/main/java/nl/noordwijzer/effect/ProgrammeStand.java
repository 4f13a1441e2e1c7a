package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.ProgrammeFigure;

/// How a scenario stands to the figures of the programme: in the programme area, or in all that has
/// figures where there is none.
public final class ProgrammeStand {
  private final ScenarioEffect effect;
  private final Scope scope;
  private final AreaMoney money;

  public ProgrammeStand(ScenarioEffect effect) {
    this.effect = effect;
    scope = scope(effect.plan().region());
    money = new AreaMoney(effect, scope);
  }

  /// What the figures are for.
  public static Scope scope(Region region) {
    return area(region).map(area -> Scope.of(area, region)).orElseGet(() -> Scope.all(region));
  }

  private static Optional<Area> area(Region region) {
    return region.areas().at(AreaLevel.PROGRAMME_AREA).stream().findFirst();
  }

  /// Beside one figure, in its unit.
  ///
  /// @param now as it was measured last; empty where that is not known or says nothing
  /// @param measured the year in which
  /// @param after what the scenario makes of it in all years, by outlook; empty where it cannot be
  ///   computed
  /// @param parts what each intervention makes of it, as expected, where it is a number of homes
  public record Stand(
      OptionalDouble now, OptionalInt measured, Map<Outlook, Double> after, List<Part> parts) {
    private static final Stand UNKNOWN = measured(OptionalDouble.empty(), OptionalInt.empty());

    public Stand {
      parts = List.copyOf(parts);
    }

    private static Stand measured(OptionalDouble now, OptionalInt year) {
      return new Stand(now, year, Map.of(), List.of());
    }

    /// As expected.
    public OptionalDouble expected() {
      Double value = after.get(Outlook.EXPECTED);
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public double least() {
      return after.values().stream().mapToDouble(it -> it).min().orElse(Double.NaN);
    }

    public double most() {
      return after.values().stream().mapToDouble(it -> it).max().orElse(Double.NaN);
    }
  }

  /// What an intervention makes of a figure within the area.
  public record Part(Intervention intervention, double homes) {}

  public Stand of(ProgrammeFigure figure) {
    return switch (figure.beside()) {
      case NOTHING -> Stand.UNKNOWN;
      case INDICATOR -> measured(figure.of());
      case SHARE -> share(TenureSegment.byId(figure.of()).orElseThrow());
      case PAID -> new Stand(OptionalDouble.empty(), OptionalInt.empty(), paid(figure), List.of());
      default -> homes(figure);
    };
  }

  private Stand measured(String id) {
    Statistics statistics = effect.plan().region().statistics();
    Optional<Indicator> indicator = statistics.catalogue().byId(id);
    Optional<Area> area = area(effect.plan().region());
    if (indicator.isEmpty() || area.isEmpty()) {
      return Stand.UNKNOWN;
    }
    for (int year : List.copyOf(statistics.years(indicator.get())).reversed()) {
      OptionalDouble value = statistics.figure(indicator.get(), area.get(), year).number();
      if (value.isPresent()) {
        return Stand.measured(value, OptionalInt.of(year));
      }
    }
    return Stand.UNKNOWN;
  }

  private Stand share(TenureSegment segment) {
    Map<Outlook, Double> after = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      after.put(outlook, percent(effect.ledger(scope, outlook).closing(), segment));
    }
    Stock now = effect.ledger(scope, Outlook.EXPECTED).opening();
    return new Stand(
        OptionalDouble.of(percent(now, segment)), OptionalInt.empty(), after, List.of());
  }

  /// Of the homes whose tenure is known.
  private static double percent(Stock stock, TenureSegment segment) {
    double known = Mix.of(stock).total();
    return known == 0 ? 0 : 100 * Math.max(0, stock.get(segment)) / known;
  }

  private Map<Outlook, Double> paid(ProgrammeFigure figure) {
    Map<Outlook, Double> after = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      double euros =
          money.in(outlook).years().stream()
              .mapToDouble(year -> year.paid().getOrDefault(figure.of(), 0.0))
              .sum();
      after.put(outlook, euros / 1e6);
    }
    return after;
  }

  private Stand homes(ProgrammeFigure figure) {
    Map<Outlook, Double> after = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      after.put(outlook, parts(figure, outlook).stream().mapToDouble(Part::homes).sum());
    }
    List<Part> parts =
        parts(figure, Outlook.EXPECTED).stream().filter(part -> part.homes() != 0).toList();
    return new Stand(OptionalDouble.empty(), OptionalInt.empty(), after, parts);
  }

  private List<Part> parts(ProgrammeFigure figure, Outlook outlook) {
    List<Part> parts = new ArrayList<>();
    for (Work work : effect.in(outlook).works()) {
      double inside = scope.inside(work.place()).whole();
      parts.add(new Part(work.intervention(), homes(figure.beside(), work.effect()) * inside));
    }
    return parts;
  }

  private static double homes(ProgrammeFigure.Beside beside, InterventionEffect effect) {
    return switch (beside) {
      case BUILT -> built(effect, false);
      case TEMPORARY -> built(effect, true);
      case BOUGHT -> bought(effect);
      case RENOVATED ->
          effect.quantities().stream()
              .filter(it -> it.key().equals(StockRules.RENOVATED))
              .mapToDouble(Quantity::amount)
              .sum();
      default -> throw new IllegalArgumentException("no homes: " + beside);
    };
  }

  private static double built(InterventionEffect effect, boolean temporary) {
    return effect
        .changes(Change.Construction.class)
        .filter(it -> it.isTemporary() == temporary && Horizon.contains(it.year()))
        .mapToDouble(Change.Construction::dwellings)
        .sum();
  }

  private static double bought(InterventionEffect effect) {
    return effect
        .changes(Change.Conversion.class)
        .filter(it -> it.to() == TenureSegment.SOCIAL_RENT && Horizon.contains(it.year()))
        .mapToDouble(Change.Conversion::dwellings)
        .sum();
  }
}
