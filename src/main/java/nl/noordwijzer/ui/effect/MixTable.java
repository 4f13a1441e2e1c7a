package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.MixIndices;
import nl.noordwijzer.sheet.EffectWords;
import nl.noordwijzer.text.Texts;

/// The mix of homes before and after, as a table.
final class MixTable {
  private final Effects effects;
  private final MixChange mix;
  private final EffectWords words;
  private final Texts texts;

  MixTable(Effects effects, EffectWords words) {
    this.effects = effects;
    this.words = words;
    mix = effects.mix();
    texts = words.texts();
  }

  EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    MixGroup.ALL.forEach(group -> lines.add(share(group)));
    lines.addAll(new NormLines(effects, words).lines());
    lines.add(index("entropy", it -> it.whole().entropy()));
    lines.add(index("simpson", it -> it.whole().simpson()));
    lines.add(index("effective", it -> it.whole().effectiveNumber()));
    if (mix.parts() > 0) {
      lines.add(index("dissimilarity", it -> it.dissimilarity(MixGroup.SOCIAL_RENT)));
      lines.add(index("theil", MixIndices::theil));
      lines.add(index("isolation", it -> it.isolation(MixGroup.SOCIAL_RENT)));
    }
    return new EffectTable(
        List.of(
            texts.get("effectpane.mix.before"),
            texts.get("effectpane.mix.after"),
            texts.get("effectpane.mix.difference")),
        lines);
  }

  private EffectTable.Line share(MixGroup group) {
    Mix before = mix.before().whole();
    Mix after = mix.after().whole();
    double points = 100 * (after.share(group) - before.share(group));
    return new EffectTable.Line(
        texts.get("effectpane.mix.group", group),
        List.of(
            share(before, group),
            share(after, group),
            new EffectTable.Cell(
                texts.get("effectpane.mix.points", words.signed(points, 1)),
                () -> account("share"))));
  }

  private EffectTable.Cell share(Mix of, MixGroup group) {
    return new EffectTable.Cell(
        words.percent(of.share(group)),
        () ->
            texts.get(
                "effectpane.account.share",
                words.whole(of.homes(group)),
                words.whole(of.total()),
                words.percent(of.share(group))));
  }

  private EffectTable.Line index(String key, Function<MixIndices, OptionalDouble> index) {
    OptionalDouble before = index.apply(mix.before());
    OptionalDouble after = index.apply(mix.after());
    Supplier<String> account = () -> account(key);
    String difference =
        before.isPresent() && after.isPresent()
            ? words.signed(after.getAsDouble() - before.getAsDouble(), 3)
            : words.index(OptionalDouble.empty());
    return new EffectTable.Line(
        texts.get("effectpane.mix.index." + key),
        List.of(
            new EffectTable.Cell(words.index(before), account),
            new EffectTable.Cell(words.index(after), account),
            new EffectTable.Cell(difference, account)));
  }

  private String account(String key) {
    return texts.get("effectpane.mix.account." + key, mix.parts());
  }
}
