package nl.noordwijzer.outcome;

import java.util.Locale;

/// The tables of what a scenario would do, each made when it is looked at.
public enum EffectTables {
  BOOKS,
  MIX,
  MONEY,
  ASKED;

  /// By which its words are found.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// For a worker.
  public EffectTable of(Effects effects, EffectWords words) {
    return switch (this) {
      case BOOKS -> new Books(effects, words).table();
      case MIX -> new MixTable(effects, words).table();
      case MONEY -> new MoneyTable(effects, words).table();
      case ASKED -> new CorporationTable(effects, words).table();
    };
  }
}
