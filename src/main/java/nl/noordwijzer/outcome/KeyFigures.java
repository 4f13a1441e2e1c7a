package nl.noordwijzer.outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.plan.Years;

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

  /// In the order in which they are wanted.
  public static List<Figure> of(Effects effects, List<Kind> wanted, EffectWords words) {
    return wanted.stream().map(kind -> of(effects, kind, words)).toList();
  }

  private static Figure of(Effects effects, Kind kind, EffectWords words) {
    String value =
        switch (kind) {
          case HOMES ->
              shown(outlook -> effects.ledger(outlook).closing().total(), words::whole, words);
          case SOCIAL_SHARE ->
              shown(
                  outlook -> Mix.of(effects.ledger(outlook).closing()).share(MixGroup.SOCIAL_RENT),
                  words::percent,
                  words);
          case MUST_MOVE -> households(effects, Households::mustMove, words);
          case DISPLACED -> households(effects, Households::displaced, words);
          case COST -> euros(effects, Money::cost, "effect.cost.unknown", words);
          case GAP -> euros(effects, Money::gap, "effect.gap.unknown", words);
        };
    String key = "effect.key." + kind.name().toLowerCase(Locale.ROOT);
    return new Figure(kind, words.texts().get(key, Years.FIRST, Years.LAST), value);
  }

  private static String households(
      Effects effects, ToDoubleFunction<Households> which, EffectWords words) {
    return shown(
        outlook -> which.applyAsDouble(effects.ledger(outlook).households()), words::whole, words);
  }

  private static String euros(
      Effects effects, ToDoubleFunction<Money> amount, String unknown, EffectWords words) {
    AreaMoney money = effects.money();
    return words.atLeast(
        Spread.of(outlook -> amount.applyAsDouble(money.in(outlook))),
        unknown,
        money.costUnknown(Years.FIRST, Years.LAST));
  }

  private static String shown(
      Function<Outlook, Double> figure, DoubleFunction<String> say, EffectWords words) {
    return Spread.of(figure).shown(say, words);
  }
}
