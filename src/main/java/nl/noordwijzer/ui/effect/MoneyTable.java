package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.MoneyYear;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.sheet.EffectWords;
import nl.noordwijzer.text.Texts;

/// What the whole scenario costs, who pays and what is missing, as a table in millions of euros.
final class MoneyTable {
  private final Effects effects;
  private final EffectWords words;
  private final Texts texts;
  private final List<Period> periods;

  MoneyTable(Effects effects, EffectWords words) {
    this.effects = effects;
    this.words = words;
    texts = words.texts();
    periods = Period.all(effects.wish().yearly());
  }

  EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    lines.add(line("effectpane.money.cost", MoneyYear::total));
    for (TenureSegment segment : TenureSegment.ALL) {
      ToDoubleFunction<MoneyYear> cost = year -> year.cost().getOrDefault(segment, 0.0);
      if (isPaid(cost)) {
        lines.add(line(texts.get("effect.segment", segment), cost, _ -> account("segment")));
      }
    }
    for (FundingSource source : effects.wish().plan().funding()) {
      ToDoubleFunction<MoneyYear> paid = year -> year.paid().getOrDefault(source.id(), 0.0);
      if (isPaid(paid)) {
        String name = source.names().in(texts.locale());
        lines.add(line(name, paid, _ -> account("source")));
      }
    }
    lines.add(line("effectpane.money.funded", MoneyYear::funded));
    lines.add(line("effectpane.money.gap", MoneyYear::gap));
    return new EffectTable(periods.stream().map(Period::words).toList(), lines);
  }

  private String account(String key) {
    return texts.get("effectpane.money.account." + key);
  }

  private boolean isPaid(ToDoubleFunction<MoneyYear> amount) {
    return sum(Outlook.EXPECTED, Period.ALL, amount) != 0;
  }

  private EffectTable.Line line(String key, ToDoubleFunction<MoneyYear> amount) {
    return line(
        texts.get(key),
        amount,
        period ->
            texts.get(
                "effectpane.money.account.gap",
                words.euros(sum(Outlook.EXPECTED, period, MoneyYear::total)),
                words.euros(sum(Outlook.EXPECTED, period, MoneyYear::funded)),
                words.euros(sum(Outlook.EXPECTED, period, MoneyYear::gap))));
  }

  private EffectTable.Line line(
      String name, ToDoubleFunction<MoneyYear> amount, Function<Period, String> account) {
    return new EffectTable.Line(
        name,
        periods.stream()
            .map(
                period -> new EffectTable.Cell(figure(period, amount), () -> account.apply(period)))
            .toList());
  }

  private String figure(Period period, ToDoubleFunction<MoneyYear> amount) {
    double[] sums =
        Arrays.stream(Outlook.values())
            .mapToDouble(outlook -> sum(outlook, period, amount))
            .sorted()
            .toArray();
    String figure = words.euros(sum(Outlook.EXPECTED, period, amount));
    String low = words.euros(sums[0]);
    String high = words.euros(sums[sums.length - 1]);
    return low.equals(high) ? figure : figure + " (" + low + "–" + high + ")";
  }

  private double sum(Outlook outlook, Period period, ToDoubleFunction<MoneyYear> amount) {
    Money money = effects.money(outlook);
    return money.years().stream().filter(year -> period.has(year.year())).mapToDouble(amount).sum();
  }
}
