package nl.noordwijzer.effect;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.plan.Phrase;

/// Judges a scenario: as a whole, in an area, and for each intervention.
public final class Verdicts {
  /// Part of a household that is rounding and not a household.
  static final double ROUNDING = 1e-6;

  /// Households: what is less counts as none.
  private static final double HALF = 0.5;

  private final ScenarioEffect effect;
  private final MovingAssumptions moving;

  public Verdicts(ScenarioEffect effect) {
    this.effect = effect;
    moving = new MovingAssumptions(effect.in(Outlook.EXPECTED).works());
  }

  public Verdict of(Scope scope) {
    Map<Outlook, Ledger> ledgers = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      ledgers.put(outlook, effect.ledger(scope, outlook));
    }
    Counted counted = Counted.in(scope);
    List<String> assumptions = assumptions(effect.in(Outlook.EXPECTED).works().stream(), counted);
    return judge(counted, ledgers, scope.stock(effect.model().stock()), assumptions);
  }

  /// Of a single intervention, among all others of the scenario.
  public Verdict of(String intervention) {
    return of(intervention, Counted.EVERYWHERE);
  }

  /// Of a single intervention, as far as it is of an area or of chosen homes.
  public Verdict of(String intervention, Scope scope) {
    return of(intervention, Counted.in(scope));
  }

  private Verdict of(String intervention, Counted counted) {
    Map<Outlook, Ledger> ledgers = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      ledgers.put(outlook, effect.in(outlook).ledger(intervention, counted));
    }
    Stream<Work> work = effect.in(Outlook.EXPECTED).work(intervention).stream();
    List<String> assumptions = assumptions(work, counted);
    return judge(counted.only(intervention), ledgers, homesOf(intervention), assumptions);
  }

  private List<String> assumptions(Stream<Work> works, Counted counted) {
    return moving.of(works.filter(work -> !counted.inside(work).isNothing()));
  }

  /// Nothing but who says whose homes lie in its place: the numbers are those of the planner.
  private StockEstimate homesOf(String intervention) {
    Ownership ownership = effect.plan().region().ownership();
    return effect
        .in(Outlook.EXPECTED)
        .work(intervention)
        .map(work -> ownership.sourcesOf(work.place().complexes().keySet()))
        .map(sources -> StockEstimate.measured(Stock.NONE, sources))
        .orElse(StockEstimate.NONE);
  }

  private Verdict judge(
      Counted counted,
      Map<Outlook, Ledger> ledgers,
      StockEstimate stock,
      List<String> assumptions) {
    EffectFigure displaced = displaced(ledgers, stock, assumptions);
    if (displaced.high() < HALF) {
      return new Verdict(Verdict.Kind.NONE, displaced, null, null, null);
    }
    Outlook shown = worst(ledgers, displaced);
    int year = firstYear(ledgers, shown);
    Cause cause = new Cause(effect.in(shown), counted);
    return shown == Outlook.EXPECTED
        ? new Verdict(
            Verdict.Kind.DISPLACEMENT, displaced, year, cause.words(), cause.others().orElse(null))
        : new Verdict(Verdict.Kind.CAUTION, displaced, year, cause.words(), null);
  }

  /// What is expected when that displaces anyone, else the worst.
  private static Outlook worst(Map<Outlook, Ledger> ledgers, EffectFigure displaced) {
    if (displaced.value() >= HALF) {
      return Outlook.EXPECTED;
    }
    return Collections.max(
        ledgers.keySet(), Comparator.comparingDouble(outlook -> displaced(ledgers, outlook)));
  }

  private static int firstYear(Map<Outlook, Ledger> ledgers, Outlook outlook) {
    return Objects.requireNonNull(ledgers.get(outlook)).years().stream()
        .filter(year -> year.households().displaced() > ROUNDING)
        .mapToInt(LedgerYear::year)
        .findFirst()
        .orElseThrow();
  }

  private static double displaced(Map<Outlook, Ledger> ledgers, Outlook outlook) {
    return Objects.requireNonNull(ledgers.get(outlook)).households().displaced();
  }

  private static EffectFigure displaced(
      Map<Outlook, Ledger> ledgers, StockEstimate stock, List<String> assumptions) {
    Map<Outlook, Double> values = new EnumMap<>(Outlook.class);
    ledgers.keySet().forEach(outlook -> values.put(outlook, displaced(ledgers, outlook)));
    Households all = Objects.requireNonNull(ledgers.get(Outlook.EXPECTED)).households();
    double most = Collections.max(values.values());
    Phrase formula =
        new Phrase(
            most > ROUNDING && most < HALF
                ? "effect.formula.displaced.half"
                : "effect.formula.displaced",
            all.mustMove(),
            all.left(),
            all.returned(),
            all.moved(),
            all.displaced());
    return EffectFigure.of(
        values,
        "effect.unit.households",
        new EffectFigure.Account(
            formula,
            stock.stock().total() == 0 ? 1 : stock.measuredShare(),
            stock.onPointsShare(),
            assumptions,
            List.copyOf(stock.sources())));
  }
}
