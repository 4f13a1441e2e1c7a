package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.noordwijzer.effect.AssumedValues;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.effect.NormGap;
import nl.noordwijzer.effect.Norms;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;

/// How the mix of an area keeps to the norms, and how far it is from the mix that is wanted of it,
/// as lines of a table.
public final class NormLines {
  private static final List<String> SOCIAL =
      List.of(AssumedValues.SOCIAL_NORM, AssumedValues.CORPORATION_IS_SOCIAL);
  private static final List<String> MIDDLE =
      Stream.concat(Stream.of(AssumedValues.MIDDLE_NORM), Books.DEFINITIONS.stream()).toList();

  private final Effects effects;
  private final MixChange mix;
  private final EffectWords words;
  private final Texts texts;
  private final Plan plan;

  /// A figure while it is told.
  ///
  /// @param when before, after, or how they differ
  private record Told(String name, String when, String figure, List<String> assumptions) {}

  NormLines(Effects effects, MixChange mix, EffectWords words) {
    this.effects = effects;
    this.mix = mix;
    this.words = words;
    texts = words.texts();
    plan = effects.wish().plan();
  }

  List<EffectTable.Line> lines() {
    Ledger ledger = effects.ledger(Outlook.EXPECTED);
    Norms before = Norms.of(ledger.opening(), plan);
    Norms after = Norms.of(ledger.closing(), plan);
    List<EffectTable.Line> lines = new ArrayList<>();
    lines.add(social(before.social(), after.social()));
    lines.add(middle(before, after));
    effects.target().ifPresent(target -> lines.add(distance(target)));
    return lines;
  }

  private EffectTable.Line social(NormGap before, NormGap after) {
    String name = texts.get("effectpane.norm.social", words.percent(before.norm()));
    String points = points(100 * (after.share() - before.share()));
    Told difference = new Told(name, "difference", points, SOCIAL);
    return new EffectTable.Line(
        name,
        List.of(
            social(new Told(name, "before", points(100 * before.gap()), SOCIAL), before),
            social(new Told(name, "after", points(100 * after.gap()), SOCIAL), after),
            new EffectTable.Cell(
                points, () -> account(difference, difference(before, after, points)))));
  }

  private String difference(NormGap before, NormGap after, String points) {
    return texts.get(
        "effectpane.mix.account.difference",
        words.percent(after.share()),
        words.percent(before.share()),
        points);
  }

  private EffectTable.Cell social(Told told, NormGap gap) {
    return new EffectTable.Cell(
        told.figure(),
        () ->
            account(
                told,
                texts.get(
                    "effectpane.norm.account.social",
                    words.percent(gap.share()),
                    words.percent(gap.norm()),
                    told.figure(),
                    words.signed(gap.homes(), 0))));
  }

  private String points(double value) {
    return texts.get("effectpane.mix.points", words.signed(value, 1));
  }

  private EffectTable.Line middle(Norms before, Norms after) {
    String name = texts.get("effectpane.norm.middle", words.percent(before.middleLeast().norm()));
    return new EffectTable.Line(
        name,
        List.of(
            middle(name, "before", before),
            middle(name, "after", after),
            change(name, before, after)));
  }

  /// What is known of the segment least and most may change differently.
  private EffectTable.Cell change(String name, Norms before, Norms after) {
    double least = after.middleLeast().share() - before.middleLeast().share();
    double most = after.middleMost().share() - before.middleMost().share();
    Told told = new Told(name, "difference", range(least, most), MIDDLE);
    return new EffectTable.Cell(
        told.figure(),
        () ->
            account(
                told,
                difference(before.middleLeast(), after.middleLeast(), points(100 * least))
                    + "; "
                    + difference(before.middleMost(), after.middleMost(), points(100 * most))));
  }

  /// One figure where both ends are written alike.
  ///
  /// @param one end, from -1 to 1
  private String range(double one, double other) {
    String low = words.signed(100 * Math.min(one, other), 1);
    String high = words.signed(100 * Math.max(one, other), 1);
    return texts.get(
        "effectpane.mix.points",
        low.equals(high) ? low : texts.get("effectpane.norm.range", low, high));
  }

  private EffectTable.Cell middle(String name, String when, Norms norms) {
    NormGap least = norms.middleLeast();
    NormGap most = norms.middleMost();
    Told told = new Told(name, when, range(least.gap(), most.gap()), MIDDLE);
    return new EffectTable.Cell(told.figure(), () -> account(told, sum(least, most)));
  }

  private String sum(NormGap least, NormGap most) {
    return texts.get(
        "effectpane.norm.account.middle",
        words.percent(least.share()),
        words.percent(most.share()),
        words.percent(least.norm()),
        points(100 * least.gap()),
        points(100 * most.gap()));
  }

  private String account(Told told, String formula) {
    return new AccountText(words, plan)
        .figure(
            told.name(),
            effects.wish().choice().name() + ", " + texts.get("effectpane.mix." + told.when()),
            texts.get("effectpane.account.expected", told.figure()))
        .formula(formula)
        .homes(effects.verdict().displaced().account(), told.assumptions())
        .toString();
  }

  private EffectTable.Line distance(TargetMix target) {
    Mix before = mix.before().whole();
    Mix after = mix.after().whole();
    OptionalDouble first = before.distanceTo(target.mix());
    OptionalDouble last = after.distanceTo(target.mix());
    String difference =
        first.isPresent() && last.isPresent()
            ? points(100 * (last.getAsDouble() - first.getAsDouble()))
            : words.index(OptionalDouble.empty());
    String name = texts.get("effectpane.target.distance");
    Told change = new Told(name, "difference", difference, Books.DEFINITIONS);
    String meaning = texts.get("effectpane.target.account.change");
    return new EffectTable.Line(
        name,
        List.of(
            distance(before, "before", target),
            distance(after, "after", target),
            new EffectTable.Cell(
                difference, () -> account(change, changed(first, last, difference) + meaning))));
  }

  private String changed(OptionalDouble first, OptionalDouble last, String difference) {
    return first.isPresent() && last.isPresent()
        ? texts.get(
                "effectpane.mix.account.difference",
                words.percent(last.getAsDouble()),
                words.percent(first.getAsDouble()),
                difference)
            + ". "
        : "";
  }

  private EffectTable.Cell distance(Mix mix, String when, TargetMix target) {
    OptionalDouble distance = mix.distanceTo(target.mix());
    if (distance.isEmpty()) {
      return new EffectTable.Cell(words.index(distance), () -> "");
    }
    String figure = words.percent(distance.getAsDouble());
    Told told = new Told(texts.get("effectpane.target.distance"), when, figure, Books.DEFINITIONS);
    return new EffectTable.Cell(
        figure, () -> account(told, sum(mix, target, distance.getAsDouble())));
  }

  private String sum(Mix mix, TargetMix target, double distance) {
    List<Object> numbers = new ArrayList<>();
    for (MixGroup group : MixGroup.ALL) {
      numbers.add(words.percent(mix.share(group)));
      numbers.add(words.percent(target.mix().share(group)));
    }
    numbers.add(words.percent(distance));
    numbers.add(Integer.toString(target.year()));
    numbers.add(target.source().in(texts.locale()));
    return texts.get("effectpane.target.account.distance", numbers.toArray());
  }
}
