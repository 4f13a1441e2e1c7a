package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What is asked of each corporation, as a table.
public final class CorporationTable {
  private final Effects effects;
  private final EffectWords words;
  private final Texts texts;

  CorporationTable(Effects effects, EffectWords words) {
    this.effects = effects;
    this.words = words;
    texts = words.texts();
  }

  EffectTable table() {
    List<String> headings = new ArrayList<>();
    for (String key :
        List.of("homes", "share", "demolished", "displaced", "built", "renovated", "bought")) {
      headings.add(texts.get("effectpane.asked." + key));
    }
    headings.add(texts.get("effectpane.asked.sold"));
    headings.add(texts.get("effectpane.asked.cost"));
    headings.add(texts.get("effectpane.asked.gap"));
    Period.phases().forEach(phase -> headings.add(phaseName(phase)));
    List<EffectTable.Line> lines =
        effects.asked().stream().map(asked -> new OfOwner(asked).line()).toList();
    return new EffectTable(headings, lines);
  }

  private String phaseName(Period phase) {
    return texts.get("effectpane.asked.phase", phase.words());
  }

  /// The figures of one corporation, or of none.
  private final class OfOwner {
    private final AskedOf asked;
    private final String owner;
    private final Asked expected;
    private final List<EffectTable.Cell> cells = new ArrayList<>();

    OfOwner(AskedOf asked) {
      this.asked = asked;
      owner = asked.name(texts);
      expected = asked.expected();
    }

    EffectTable.Line line() {
      Spread displaced = asked.spread(it -> it.sum(Part::displaced));
      add("homes", exactly(expected.homes()), this::homes);
      String share = asked.owner().isEmpty() ? "–" : words.percent(expected.share());
      add("share", new Figure(share, null, List.of()), this::share);
      addHomes("demolished", Part::demolished);
      add(
          "displaced",
          new Figure(displaced.shown(words::whole, words), displaced, List.of()),
          () -> terms(Part::displaced, words::whole));
      addHomes("built", Part::built);
      addHomes("renovated", Part::renovated);
      addHomes("bought", Part::bought);
      addHomes("sold", Part::sold);
      addMoney("cost", euros(Money::cost, Period.ALL, "cost"), () -> cost(Period.ALL));
      addMoney("gap", euros(Money::gap, Period.ALL, "gap"), this::gap);
      Period.phases().forEach(this::addPhase);
      return new EffectTable.Line(owner, cells);
    }

    private void addHomes(String column, ToDoubleFunction<Part> homes) {
      add(column, exactly(expected.sum(homes)), () -> terms(homes, words::whole));
    }

    private Figure exactly(double homes) {
      return new Figure(words.whole(homes), Spread.of(_ -> homes), List.of());
    }

    private void addPhase(Period phase) {
      Figure figure = euros(money -> money.cost(phase.from(), phase.to()), phase, "cost");
      add(phaseName(phase), "phase", figure, new Sum(() -> cost(phase), phase));
    }

    private void addMoney(String column, Figure figure, Supplier<String> sum) {
      add(texts.get("effectpane.asked." + column), column, figure, new Sum(sum, Period.ALL));
    }

    private void add(String column, Figure figure, Supplier<String> sum) {
      add(texts.get("effectpane.asked." + column), column, figure, new Sum(sum, null));
    }

    private void add(String name, String column, Figure figure, Sum sum) {
      cells.add(
          new EffectTable.Cell(
              figure.shown(), figure.exact(), () -> account(name, column, figure, sum)));
    }

    private Figure euros(ToDoubleFunction<Money> amount, Period period, String kind) {
      List<Intervention> unknown = expected.costUnknown(period.from(), period.to());
      Spread spread = asked.spread(it -> amount.applyAsDouble(it.money()));
      String key = "effect." + kind + ".unknown";
      return new Figure(words.atLeast(spread, key, unknown), null, unknown);
    }

    /// The list has no more than their number.
    private String homes() {
      if (asked.owner().isEmpty()) {
        double all = effects.stock().stock().total();
        return texts.get(
            "effectpane.asked.sum.rest",
            words.whole(all),
            words.whole(all - expected.homes()),
            words.whole(expected.homes()));
      }
      return texts.get("effectpane.asked.sum.homes", words.whole(expected.homes()));
    }

    private String share() {
      double all = expected.share() == 0 ? 0 : expected.homes() / expected.share();
      return texts.get(
          "effectpane.asked.sum.share",
          words.whole(expected.homes()),
          words.whole(all),
          words.percent(expected.share()));
    }

    private String cost(Period years) {
      return isUnknown(years)
          ? unknown(years)
          : terms(part -> part.cost(years.from(), years.to()).euros(), words::euros);
    }

    /// Whether something is asked in these years, and of none of it the cost is filled in.
    private boolean isUnknown(Period years) {
      return costs(years).isEmpty() && !expected.costUnknown(years.from(), years.to()).isEmpty();
    }

    private String unknown(Period years) {
      String when = years.equals(Period.ALL) ? "" : ".phase";
      return texts.get("effectpane.asked.sum.unknown" + when, owner);
    }

    private String gap() {
      if (isUnknown(Period.ALL)) {
        return unknown(Period.ALL);
      }
      Money money = expected.money();
      return words.euros(money.cost())
          + " - "
          + words.euros(money.funded())
          + " = "
          + words.euros(money.gap());
    }

    private List<CostSum> costs(Period period) {
      return expected.parts().stream()
          .map(part -> part.cost(period.from(), period.to()))
          .filter(cost -> cost.euros() != 0)
          .toList();
    }

    /// What each intervention adds to it.
    private String terms(ToDoubleFunction<Part> figure, DoubleFunction<String> say) {
      String terms =
          expected.parts().stream()
              .filter(part -> figure.applyAsDouble(part) != 0)
              .map(part -> part.intervention().name() + " " + say.apply(figure.applyAsDouble(part)))
              .collect(Collectors.joining(" + "));
      return terms.isEmpty()
          ? texts.get("effectpane.asked.sum.nothing", owner)
          : terms + " = " + say.apply(expected.sum(figure));
    }

    private String account(String name, String column, Figure figure, Sum sum) {
      AccountText text =
          new AccountText(words, effects.wish().plan())
              .figure(
                  name,
                  owner + ", " + effects.wish().choice().name(),
                  texts.get("effectpane.account.expected", figure.shown()))
              .sentence(
                  "effectpane.asked.account." + (asked.owner().isEmpty() ? "none" : column), owner)
              .formula(sum.words().get())
              .costUnknown(figure.unknown());
      if (column.equals("displaced")) {
        text.assumptions(effects.verdict().displaced().account().assumptions());
      }
      Period period = sum.ofMoney();
      return (period == null ? text : text.costs(costs(period)))
          .sources(List.of(effects.wish().plan().region().ownership().source()))
          .toString();
    }
  }

  /// The way to a figure.
  ///
  /// @param ofMoney years of which the costs are told one by one; absent where it is no money
  private record Sum(Supplier<String> words, @Nullable Period ofMoney) {}

  /// A figure as it is shown.
  ///
  /// @param exact absent where what is shown says enough
  /// @param unknown interventions that it misses, as their cost is not filled in
  private record Figure(String shown, @Nullable Spread exact, List<Intervention> unknown) {}
}
