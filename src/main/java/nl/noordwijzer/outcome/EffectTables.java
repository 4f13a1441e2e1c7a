package nl.noordwijzer.outcome;

/// What the panel shows of the effects of a scenario, ready to be laid in its tables.
public record EffectTables(
    EffectTable books, EffectTable mix, EffectTable money, EffectTable asked) {
  public static EffectTables of(Effects effects, EffectWords words) {
    return new EffectTables(
        new Books(effects, words).table(),
        new MixTable(effects, words).table(),
        new MoneyTable(effects, words).table(),
        new CorporationTable(effects, words).table());
  }
}
