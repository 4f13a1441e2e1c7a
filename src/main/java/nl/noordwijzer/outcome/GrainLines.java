package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.noordwijzer.effect.GrainProfile;
import nl.noordwijzer.text.Texts;

/// At which scale homes are mixed, as lines below the table of the mix.
public final class GrainLines {
  private final Effects effects;
  private final EffectWords words;
  private final Texts texts;

  public GrainLines(Effects effects, EffectWords words) {
    this.effects = effects;
    this.words = words;
    texts = words.texts();
  }

  public List<EffectTable.Line> lines() {
    List<EffectTable.Line> lines = new ArrayList<>();
    lines.add(new EffectTable.Line(texts.get("effectpane.grain"), List.of()));
    GrainProfile.of(effects.effect(), effects.scope())
        .levels()
        .forEach(level -> lines.add(line(level)));
    return lines;
  }

  private EffectTable.Line line(GrainProfile.Level level) {
    String name = texts.get("effectpane.grain.squares", level.metres());
    String change =
        level.before().isPresent() && level.after().isPresent()
            ? words.signed(level.after().getAsDouble() - level.before().getAsDouble(), 3)
            : words.index(OptionalDouble.empty());
    String before = words.index(level.before());
    String after = words.index(level.after());
    return new EffectTable.Line(
        name,
        List.of(
            cell(level, "effectpane.mix.before", before),
            cell(level, "effectpane.mix.after", after),
            new EffectTable.Cell(
                change,
                () ->
                    account(
                        level,
                        "effectpane.mix.difference",
                        change,
                        texts.get("effectpane.mix.account.difference", after, before, change)))));
  }

  private EffectTable.Cell cell(GrainProfile.Level level, String when, String figure) {
    return new EffectTable.Cell(
        figure, () -> account(level, when, figure, texts.get("effect.formula.grain")));
  }

  private String account(GrainProfile.Level level, String when, String figure, String formula) {
    return new AccountText(words, effects.wish().plan())
        .figure(
            texts.get("effectpane.grain.name", level.metres(), level.squares()),
            effects.wish().choice().name() + ", " + texts.get(when),
            texts.get("effectpane.account.expected", figure))
        .formula(formula)
        .sentence("effectpane.grain.meaning")
        .homes(effects.verdict().displaced().account(), Books.DEFINITIONS)
        .toString();
  }
}
