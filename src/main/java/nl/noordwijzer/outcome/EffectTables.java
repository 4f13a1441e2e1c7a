package nl.noordwijzer.outcome;

import java.util.Locale;
import java.util.function.BiFunction;

/// The tables of what a scenario would do, each made when it is looked at.
public enum EffectTables {
  BOOKS((effects, words) -> new Books(effects, words).table()),
  MIX((effects, words) -> new MixTable(effects, words).table()),
  MONEY((effects, words) -> new MoneyTable(effects, words).table()),
  ASKED((effects, words) -> new CorporationTable(effects, words).table());

  private final BiFunction<Effects, EffectWords, EffectTable> way;

  EffectTables(BiFunction<Effects, EffectWords, EffectTable> way) {
    this.way = way;
  }

  /// By which its words are found.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// For a worker.
  public EffectTable of(Effects effects, EffectWords words) {
    return way.apply(effects, words);
  }
}
