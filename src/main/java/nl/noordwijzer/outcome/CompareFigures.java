package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.text.Texts;

/// The figures of the scenarios in columns, each with its difference from the first.
public final class CompareFigures {
  private static final double ROUNDING = 0.5;

  private final Comparison comparison;
  private final EffectWords words;
  private final Texts texts;
  private final int year;

  public CompareFigures(Comparison comparison, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
    words = new EffectWords(texts);
    year = comparison.wish().year();
  }

  public EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    lines.add(heading("homes"));
    lines.add(whole("total", of -> year(of).closing().total()));
    for (TenureSegment segment : TenureSegment.ALL) {
      lines.add(
          whole(
              texts.get("effect.segment", segment),
              texts.get("compare.account.homes", year),
              of -> year(of).closing().get(segment)));
    }
    lines.add(heading("mix"));
    for (Measure measure : Measure.values()) {
      if (measure.isShare()) {
        lines.add(share(measure));
      }
    }
    lines.add(heading("households"));
    lines.add(whole("must_move", of -> until(of).mustMove()));
    lines.add(whole("stay", of -> until(of).returned() + until(of).moved()));
    lines.add(displaced());
    lines.add(heading("money"));
    lines.add(euros("cost", Money::cost));
    lines.add(euros("gap", Money::gap));
    return new EffectTable(
        comparison.all().stream().map(of -> of.scenario().name()).toList(), lines);
  }

  private LedgerYear year(Compared of) {
    return of.ledger(Outlook.EXPECTED).in(year);
  }

  /// The households of the first year up to this one.
  private Households until(Compared of) {
    return of.ledger(Outlook.EXPECTED).years().stream()
        .filter(it -> it.year() <= year)
        .map(LedgerYear::households)
        .reduce(Households.NONE, Households::plus);
  }

  private EffectTable.Line heading(String key) {
    return new EffectTable.Line(texts.get("compare.heading." + key), List.of());
  }

  private EffectTable.Line whole(String key, ToDoubleFunction<Compared> figure) {
    return whole(
        texts.get("compare.line." + key), texts.get("compare.account." + key, year), figure);
  }

  private EffectTable.Line whole(String name, String account, ToDoubleFunction<Compared> figure) {
    return line(name, account, figure, words::whole, ROUNDING);
  }

  private EffectTable.Line share(Measure measure) {
    return line(
        texts.get("compare.measure." + ComparePictures.key(measure)),
        texts.get("compare.account.share", year),
        of -> measure.of(of.ledger(Outlook.EXPECTED), year).orElse(0),
        value -> texts.figures().number(value, 1, "%"),
        0.05);
  }

  private EffectTable.Line euros(String key, ToDoubleFunction<Money> amount) {
    return line(
        texts.get("compare.line." + key),
        texts.get("compare.account." + key),
        of -> amount.applyAsDouble(of.money(Outlook.EXPECTED)),
        words::euros,
        50_000);
  }

  /// With its range, for the whole period: the verdict is about that.
  private EffectTable.Line displaced() {
    List<EffectTable.Cell> cells = new ArrayList<>();
    for (Compared of : comparison.all()) {
      EffectFigure figure = of.verdict().displaced();
      String range = words.range(figure.low(), figure.high());
      cells.add(
          new EffectTable.Cell(
              words.whole(figure.value()) + " (" + range + ")",
              () -> words.of(figure.account().formula())));
    }
    return new EffectTable.Line(texts.get("compare.line.displaced"), cells);
  }

  private EffectTable.Line line(
      String name,
      String account,
      ToDoubleFunction<Compared> figure,
      Function<Double, String> say,
      double least) {
    double first = figure.applyAsDouble(comparison.all().getFirst());
    List<EffectTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < comparison.all().size(); i++) {
      double value = figure.applyAsDouble(comparison.all().get(i));
      double difference = value - first;
      String more = difference > 0 ? "+" : "";
      String words = say.apply(value);
      if (i > 0 && Math.abs(difference) >= least) {
        words += " (" + more + say.apply(difference) + ")";
      }
      cells.add(new EffectTable.Cell(words, () -> account));
    }
    return new EffectTable.Line(name, cells);
  }
}
