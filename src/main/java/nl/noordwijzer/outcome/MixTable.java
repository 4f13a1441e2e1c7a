package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.MixIndices;
import nl.noordwijzer.text.Texts;

/// The mix of homes before and after, as a table.
public final class MixTable {
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

  /// What a line is called, and the assumptions that it rests on.
  private record Named(String name, List<String> assumptions) {}

  EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    MixGroup.ALL.forEach(group -> lines.add(share(group)));
    lines.addAll(new NormLines(effects, mix, words).lines());
    lines.add(index("entropy", it -> it.whole().entropy()));
    lines.add(index("simpson", it -> it.whole().simpson()));
    lines.add(index("effective", it -> it.whole().effectiveNumber()));
    lines.add(quotient());
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
    Named label = new Named(texts.get("effectpane.mix.group", group), Books.definitions(group));
    String change =
        texts.get(
            "effectpane.mix.points",
            words.signed(100 * (after.share(group) - before.share(group)), 1));
    return new EffectTable.Line(
        label.name(),
        List.of(
            cell(label, words.percent(before.share(group)), false, () -> formula(before, group)),
            cell(label, words.percent(after.share(group)), true, () -> formula(after, group)),
            difference(
                label,
                change,
                words.percent(before.share(group)),
                words.percent(after.share(group)))));
  }

  private String formula(Mix of, MixGroup group) {
    return texts.get(
        "effectpane.account.share",
        words.whole(of.homes(group)),
        words.whole(of.total()),
        words.percent(of.share(group)));
  }

  private EffectTable.Line index(String key, Function<MixIndices, OptionalDouble> index) {
    OptionalDouble before = index.apply(mix.before());
    OptionalDouble after = index.apply(mix.after());
    Named label = new Named(texts.get("effectpane.mix.index." + key), Books.DEFINITIONS);
    String change =
        before.isPresent() && after.isPresent()
            ? words.signed(after.getAsDouble() - before.getAsDouble(), 3)
            : words.index(OptionalDouble.empty());
    return new EffectTable.Line(
        label.name(),
        List.of(
            cell(label, words.index(before), false, () -> sum(key, mix.before(), before)),
            cell(label, words.index(after), true, () -> sum(key, mix.after(), after)),
            difference(label, change, words.index(before), words.index(after))));
  }

  /// Of social rent, to the whole region.
  private EffectTable.Line quotient() {
    MixIndices before = mix.around().before();
    MixIndices after = mix.around().after();
    OptionalDouble first = before.locationQuotient(mix.before().whole(), MixGroup.SOCIAL_RENT);
    OptionalDouble last = after.locationQuotient(mix.after().whole(), MixGroup.SOCIAL_RENT);
    Named label = new Named(texts.get("effectpane.mix.index.quotient"), Books.DEFINITIONS);
    String change =
        first.isPresent() && last.isPresent()
            ? words.signed(last.getAsDouble() - first.getAsDouble(), 3)
            : words.index(OptionalDouble.empty());
    return new EffectTable.Line(
        label.name(),
        List.of(
            cell(label, words.index(first), false, () -> quotient(mix.before(), before, first)),
            cell(label, words.index(last), true, () -> quotient(mix.after(), after, last)),
            difference(label, change, words.index(first), words.index(last))));
  }

  private String quotient(MixIndices here, MixIndices around, OptionalDouble outcome) {
    return texts.get(
        "effectpane.mix.account.quotient",
        words.percent(here.whole().share(MixGroup.SOCIAL_RENT)),
        words.percent(around.whole().share(MixGroup.SOCIAL_RENT)),
        words.index(outcome));
  }

  /// The formula of an index, with the shares filled in where it is of one area.
  private String sum(String key, MixIndices of, OptionalDouble outcome) {
    String shares =
        MixGroup.ALL.stream()
            .map(of.whole()::share)
            .map(share -> texts.figures().number(share, 3))
            .collect(Collectors.joining("; "));
    return texts.get("effectpane.mix.account." + key, mix.parts(), shares, words.index(outcome));
  }

  private EffectTable.Cell cell(
      Named name, String figure, boolean after, Supplier<String> formula) {
    String when = texts.get(after ? "effectpane.mix.after" : "effectpane.mix.before");
    return new EffectTable.Cell(figure, () -> account(name, when, figure, formula.get()));
  }

  private EffectTable.Cell difference(Named name, String change, String before, String after) {
    return new EffectTable.Cell(
        change,
        () ->
            account(
                name,
                texts.get("effectpane.mix.difference"),
                change,
                texts.get("effectpane.mix.account.difference", after, before, change)));
  }

  private String account(Named name, String when, String figure, String formula) {
    String value = texts.get("effectpane.account.expected", figure);
    return new AccountText(words, effects.wish().plan())
        .figure(name.name(), effects.wish().choice().name() + ", " + when, value)
        .formula(formula)
        .homes(effects.verdict().displaced().account(), name.assumptions())
        .toString();
  }
}
