package nl.noordwijzer.outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// The few figures of a scenario that a room can talk about, each with its range.
public final class KeyFigures {
  private KeyFigures() {}

  /// Which there are to choose from.
  public enum Kind {
    /// At the end of the programme.
    HOMES,
    /// At the end of the programme, of all homes.
    SOCIAL_SHARE,
    MUST_MOVE,
    DISPLACED,
    COST,
    /// Cost that no funding covers.
    GAP
  }

  /// @param name what it is, with its years
  /// @param value with its range
  public record Figure(Kind kind, String name, String value) {}

  /// What they are read from.
  ///
  /// @param costUnknown interventions of which the cost is not filled in
  private record Books(
      Function<Outlook, Ledger> ledger,
      Function<Outlook, Money> money,
      List<Intervention> costUnknown) {}

  /// In the order in which they are wanted.
  public static List<Figure> of(Effects effects, List<Kind> wanted, EffectWords words) {
    AreaMoney money = effects.money();
    return of(
        new Books(effects::ledger, money::in, money.costUnknown(Years.FIRST, Years.LAST)),
        wanted,
        words);
  }

  /// Of a scenario beside others, over the whole area.
  public static List<Figure> of(Compared compared, List<Kind> wanted, EffectWords words) {
    return of(new Books(compared::ledger, compared::money, compared.costUnknown()), wanted, words);
  }

  private static List<Figure> of(Books books, List<Kind> wanted, EffectWords words) {
    return wanted.stream().map(kind -> of(books, kind, words)).toList();
  }

  /// What it is, with its years.
  public static String name(Kind kind, Texts texts) {
    String key = "effect.key." + kind.name().toLowerCase(Locale.ROOT);
    return texts.get(key, Years.FIRST, Years.LAST);
  }

  private static Figure of(Books books, Kind kind, EffectWords words) {
    String value =
        switch (kind) {
          case HOMES ->
              shown(outlook -> books.ledger.apply(outlook).closing().total(), words::whole, words);
          case SOCIAL_SHARE ->
              shown(
                  outlook ->
                      Mix.of(books.ledger.apply(outlook).closing()).share(MixGroup.SOCIAL_RENT),
                  words::percent,
                  words);
          case MUST_MOVE -> households(books, Households::mustMove, words);
          case DISPLACED -> households(books, Households::displaced, words);
          case COST -> euros(books, Money::cost, "effect.cost.unknown", words);
          case GAP -> euros(books, Money::gap, "effect.gap.unknown", words);
        };
    return new Figure(kind, name(kind, words.texts()), value);
  }

  private static String households(
      Books books, ToDoubleFunction<Households> which, EffectWords words) {
    return shown(
        outlook -> which.applyAsDouble(books.ledger.apply(outlook).households()),
        words::whole,
        words);
  }

  private static String euros(
      Books books, ToDoubleFunction<Money> amount, String unknown, EffectWords words) {
    return words.atLeast(
        Spread.of(outlook -> amount.applyAsDouble(books.money.apply(outlook))),
        unknown,
        books.costUnknown);
  }

  private static String shown(
      Function<Outlook, Double> figure, DoubleFunction<String> say, EffectWords words) {
    return Spread.of(figure).shown(say, words);
  }
}
