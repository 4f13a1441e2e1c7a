package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.effect.MoneyYear;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.Refusal;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What a scenario costs in an area, who pays and what is missing, as a table in millions of euros.
public final class MoneyTable {
  private final Effects effects;
  private final AreaMoney money;
  private final EffectWords words;
  private final Texts texts;
  private final List<Period> periods;

  /// A line while it is made.
  ///
  /// @param sum the way to the amount of a period
  /// @param counts costs of a period that it is reckoned from
  /// @param unknown key of the words for nothing, where it misses what is not filled in; absent
  ///   where it misses nothing
  private record Amount(
      String name,
      ToDoubleFunction<MoneyYear> ofYear,
      BiFunction<EffectFigure, Period, String> sum,
      Function<Period, List<CostSum>> counts,
      @Nullable String unknown) {}

  MoneyTable(Effects effects, EffectWords words) {
    this.effects = effects;
    money = effects.money();
    this.words = words;
    texts = words.texts();
    periods = Period.all(effects.wish().yearly());
  }

  EffectTable table() {
    List<Amount> amounts = new ArrayList<>();
    amounts.add(
        new Amount(
            name("cost"),
            MoneyYear::total,
            (_, period) -> added(costs(period, List.of())),
            this::all,
            "effect.cost.unknown"));
    for (TenureSegment segment : TenureSegment.ALL) {
      amounts.add(
          new Amount(
              texts.get("effect.segment", segment),
              year -> year.cost().getOrDefault(segment, 0.0),
              (_, period) -> added(costs(period, List.of(segment))),
              period -> costs(period, List.of(segment)),
              null));
    }
    amounts.removeIf(amount -> !isEver(amount.ofYear()) && !isMinimum(amount));
    effects.wish().plan().funding().stream()
        .filter(source -> isEver(year -> year.asked(source.id())))
        .forEach(source -> amounts.add(paid(source)));
    amounts.add(balance(texts.get("effectpane.money.funded"), MoneyYear::funded, null));
    amounts.add(balance(name("gap"), MoneyYear::gap, "effect.gap.unknown"));
    return new EffectTable(
        periods.stream().map(Period::words).toList(), amounts.stream().map(this::line).toList());
  }

  private String name(String key) {
    String name = texts.get("effectpane.money." + key);
    return unknown(Period.ALL).isEmpty() ? name : texts.get("effect.cost.least.name", name);
  }

  private boolean isMinimum(Amount amount) {
    return amount.unknown() != null && !unknown(Period.ALL).isEmpty();
  }

  private List<Intervention> unknown(Period period) {
    return money.costUnknown(period.from(), period.to());
  }

  private Amount paid(FundingSource source) {
    return new Amount(
        source.names().in(texts.locale()),
        year -> year.paid().getOrDefault(source.id(), 0.0),
        (figure, period) ->
            texts.get(
                    "effectpane.money.account.source",
                    words.euros(figure.value()),
                    words.euros(sum(period, year -> year.asked(source.id()))))
                + refused(source, period)
                + condition(source)
                + " "
                + source.source().in(texts.locale()),
        period -> all(period).stream().filter(sum -> asks(sum, source)).toList(),
        null);
  }

  private String condition(FundingSource source) {
    String words = source.condition().in(texts.locale());
    return words.isEmpty()
        ? ""
        : " " + texts.get("effectpane.money.account.condition", AccountText.clause(words) + ".");
  }

  private Amount balance(
      String name, ToDoubleFunction<MoneyYear> amount, @Nullable String unknown) {
    return new Amount(
        name,
        amount,
        (figure, period) -> words.of(figure.account().formula()) + reasons(period),
        this::all,
        unknown);
  }

  /// Why sources do not pay all that they are asked.
  private String reasons(Period period) {
    return effects.wish().plan().funding().stream()
        .filter(source -> !refused(source, period).isEmpty())
        .map(source -> ". " + source.names().in(texts.locale()) + ":" + refused(source, period))
        .collect(Collectors.joining());
  }

  private String refused(FundingSource source, Period period) {
    StringBuilder said = new StringBuilder();
    for (Refusal reason : Refusal.values()) {
      double euros = sum(period, year -> year.refused().of(reason).getOrDefault(source.id(), 0.0));
      if (euros > 0) {
        said.append(' ').append(words.refused(reason, source, euros, effects.effect()));
      }
    }
    return said.toString();
  }

  private double sum(Period period, ToDoubleFunction<MoneyYear> amount) {
    return money.in(Outlook.EXPECTED).sum(period.from(), period.to(), amount);
  }

  private List<CostSum> costs(Period period, List<TenureSegment> segments) {
    return money.costs(period.from(), period.to(), segments);
  }

  private List<CostSum> all(Period period) {
    return costs(period, List.of());
  }

  private static boolean asks(CostSum sum, FundingSource source) {
    return sum.intervention().financing().shares().containsKey(source.id());
  }

  /// What each intervention costs, added up.
  private String added(List<CostSum> costs) {
    String terms =
        costs.stream()
            .map(cost -> cost.intervention().name() + " " + words.euros(cost.euros()))
            .collect(Collectors.joining(" + "));
    double sum = costs.stream().mapToDouble(CostSum::euros).sum();
    return terms.isEmpty()
        ? texts.get("effectpane.money.account.nothing")
        : texts.get("effectpane.money.account.cost", terms, words.euros(sum));
  }

  private boolean isEver(ToDoubleFunction<MoneyYear> amount) {
    return money.in(Outlook.EXPECTED).years().stream()
        .anyMatch(year -> amount.applyAsDouble(year) != 0);
  }

  private EffectTable.Line line(Amount amount) {
    return new EffectTable.Line(
        amount.name(), periods.stream().map(period -> cell(amount, period)).toList());
  }

  private EffectTable.Cell cell(Amount amount, Period period) {
    EffectFigure figure = money.figure(period.from(), period.to(), amount.ofYear());
    String low = words.euros(figure.low());
    String high = words.euros(figure.high());
    String value = words.euros(figure.value());
    String known = low.equals(high) ? value : value + " (" + low + "–" + high + ")";
    boolean isNothing = figure.low() == 0 && figure.high() == 0;
    String unknown = amount.unknown();
    String shown =
        isNothing && unknown != null && !unknown(period).isEmpty() ? texts.get(unknown) : known;
    return new EffectTable.Cell(shown, () -> account(amount, period, figure, shown));
  }

  private String account(Amount amount, Period period, EffectFigure figure, String shown) {
    AccountText text =
        new AccountText(words, effects.wish().plan())
            .figure(
                amount.name(),
                effects.wish().choice().name() + ", " + period.words(),
                texts.get("effectpane.account.euros", shown))
            .formula(amount.sum().apply(figure, period));
    if (amount.unknown() != null) {
      text.costUnknown(unknown(period));
    }
    return text.costs(amount.counts().apply(period)).toString();
  }
}
