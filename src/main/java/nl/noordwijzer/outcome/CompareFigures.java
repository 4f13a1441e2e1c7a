package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.outcome.BookLine.Item;
import nl.noordwijzer.text.Texts;

/// The figures of the scenarios in columns, with after each but the first how it differs from that.
/// What depends on assumptions has its range, and so has the difference.
public final class CompareFigures {
  private final Comparison comparison;
  private final EffectWords words;
  private final Texts texts;
  private final CompareAccounts accounts;
  private final int year;

  public CompareFigures(Comparison comparison, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
    words = new EffectWords(texts);
    year = comparison.wish().year();
    accounts = new CompareAccounts(words, year);
  }

  /// A line of the table.
  ///
  /// @param account how the figure of a scenario was reached, as it is shown
  private record Row(
      String name,
      Function<Compared, Spread> figure,
      Telling telling,
      BiFunction<Compared, String, String> account) {}

  /// How a figure is told.
  interface Telling {
    String figure(Compared of, Spread figure);

    /// @param more how much more it is of the one than of the first
    String difference(Compared of, Compared first, Spread more);
  }

  /// A figure that lacks nothing.
  private record Plain(
      DoubleFunction<String> say, DoubleFunction<String> sayMore, EffectWords words)
      implements Telling {
    @Override
    public String figure(Compared of, Spread figure) {
      return figure.shown(say, words);
    }

    @Override
    public String difference(Compared of, Compared first, Spread more) {
      return more.shown(sayMore, words);
    }
  }

  public EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    lines.add(heading("homes"));
    lines.add(homes(texts.get("compare.line.total"), new BookLine(Item.STOCK, null)));
    for (TenureSegment segment : TenureSegment.ALL) {
      lines.add(homes(texts.get("effect.segment", segment), new BookLine(Item.STOCK, segment)));
    }
    lines.add(heading("mix"));
    MixGroup.ALL.forEach(group -> lines.add(share(group)));
    lines.add(heading("households"));
    lines.add(households("must_move", Households::mustMove));
    lines.add(households("left", Households::left));
    lines.add(households("stay", it -> it.returned() + it.moved()));
    lines.add(households("displaced", Households::displaced));
    lines.add(heading("money"));
    lines.add(euros("cost", Money::cost));
    lines.add(euros("gap", Money::gap));
    return new EffectTable(headings(), lines);
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (Compared of : comparison.all()) {
      headings.add(of.scenario().name());
      if (!isFirst(of)) {
        headings.add(texts.get("compare.figures.difference", of.scenario().name()));
      }
    }
    return headings;
  }

  @SuppressWarnings("ReferenceEquality") // each scenario is compared once
  private boolean isFirst(Compared of) {
    return of == comparison.all().getFirst();
  }

  private EffectTable.Line heading(String key) {
    return new EffectTable.Line(texts.get("compare.heading." + key, year), List.of());
  }

  private EffectTable.Line homes(String name, BookLine book) {
    return line(
        new Row(
            name,
            of -> Spread.of(outlook -> book.of(List.of(of.ledger(outlook).in(year)))),
            homes(),
            (of, shown) -> accounts.homes(of, name, book, shown)));
  }

  private EffectTable.Line share(MixGroup group) {
    String name = texts.get("effectpane.mix.group", group);
    return line(
        new Row(
            name,
            of -> Spread.of(outlook -> accounts.mix(of, outlook).share(group)),
            new Plain(words::percent, share -> words.signed(100 * share, 1), words),
            (of, shown) -> accounts.share(of, name, group, shown)));
  }

  private EffectTable.Line households(String key, ToDoubleFunction<Households> which) {
    String name = texts.get("compare.line." + key);
    return line(
        new Row(
            name,
            of -> Spread.of(outlook -> which.applyAsDouble(until(of.ledger(outlook)))),
            homes(),
            (of, shown) -> accounts.households(of, name, shown)));
  }

  /// The households of the first year up to this one.
  private Households until(Ledger ledger) {
    return accounts.until(ledger).stream()
        .map(it -> it.households())
        .reduce(Households.NONE, Households::plus);
  }

  private EffectTable.Line euros(String key, ToDoubleFunction<Money> amount) {
    String name = texts.get("compare.line." + key);
    return line(
        new Row(
            name,
            of -> Spread.of(outlook -> amount.applyAsDouble(of.money(outlook))),
            new CompareMoney(words, "effect." + key + ".unknown"),
            (of, shown) -> accounts.money(of, name, shown)));
  }

  /// Homes or households.
  private Telling homes() {
    return new Plain(words::whole, more -> words.withSign(more, words.whole(more)), words);
  }

  private EffectTable.Line line(Row row) {
    Compared first = comparison.all().getFirst();
    Spread before = row.figure().apply(first);
    String began = row.telling().figure(first, before);
    List<EffectTable.Cell> cells = new ArrayList<>();
    for (Compared of : comparison.all()) {
      Spread figure = row.figure().apply(of);
      String shown = row.telling().figure(of, figure);
      cells.add(new EffectTable.Cell(shown, figure, () -> row.account().apply(of, shown)));
      if (!isFirst(of)) {
        Spread more = figure.minus(before);
        String said = row.telling().difference(of, first, more);
        String sum = accounts.sum(shown, began, said);
        cells.add(
            new EffectTable.Cell(
                said, more, () -> accounts.difference(of, row.name(), first, said, sum)));
      }
    }
    return new EffectTable.Line(row.name(), cells);
  }
}
