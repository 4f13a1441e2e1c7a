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
  /// @param say a figure in words
  /// @param sayMore a difference in words
  /// @param account how the figure of a scenario was reached, as it is shown
  private record Row(
      String name,
      Function<Compared, Spread> figure,
      DoubleFunction<String> say,
      DoubleFunction<String> sayMore,
      BiFunction<Compared, String, String> account) {}

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
        headings.add(texts.get("compare.figures.difference"));
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
            words::whole,
            this::more,
            (of, shown) -> accounts.homes(of, name, book, shown)));
  }

  private EffectTable.Line share(MixGroup group) {
    String name = texts.get("effectpane.mix.group", group);
    return line(
        new Row(
            name,
            of -> Spread.of(outlook -> accounts.mix(of, outlook).share(group)),
            words::percent,
            share -> words.signed(100 * share, 1),
            (of, shown) -> accounts.share(of, name, group, shown)));
  }

  private EffectTable.Line households(String key, ToDoubleFunction<Households> which) {
    String name = texts.get("compare.line." + key);
    return line(
        new Row(
            name,
            of -> Spread.of(outlook -> which.applyAsDouble(until(of.ledger(outlook)))),
            words::whole,
            this::more,
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
            words::euros,
            more -> words.withSign(more, words.euros(more)),
            (of, shown) -> accounts.money(of, name, shown)));
  }

  private String more(double homes) {
    return words.withSign(homes, words.whole(homes));
  }

  private EffectTable.Line line(Row row) {
    Compared first = comparison.all().getFirst();
    Spread before = row.figure().apply(first);
    List<EffectTable.Cell> cells = new ArrayList<>();
    for (Compared of : comparison.all()) {
      Spread figure = row.figure().apply(of);
      String shown = figure.shown(row.say(), words);
      cells.add(new EffectTable.Cell(shown, () -> row.account().apply(of, shown)));
      if (!isFirst(of)) {
        String more = figure.minus(before).shown(row.sayMore(), words);
        String sum = accounts.sum(shown, before.shown(row.say(), words), more);
        cells.add(
            new EffectTable.Cell(
                more, () -> accounts.difference(of, row.name(), first, more, sum)));
      }
    }
    return new EffectTable.Line(row.name(), cells);
  }
}
