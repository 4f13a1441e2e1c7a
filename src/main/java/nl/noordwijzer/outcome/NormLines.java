package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
  private final Effects effects;
  private final MixChange mix;
  private final EffectWords words;
  private final Texts texts;
  private final Plan plan;

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
    double points = 100 * (after.share() - before.share());
    return new EffectTable.Line(
        texts.get("effectpane.norm.social", words.percent(before.norm())),
        List.of(
            social(before),
            social(after),
            new EffectTable.Cell(points(points), () -> difference(before, after, points))));
  }

  private String difference(NormGap before, NormGap after, double points) {
    return account(
        AssumedValues.SOCIAL_NORM,
        texts.get(
            "effectpane.mix.account.difference",
            words.percent(after.share()),
            words.percent(before.share()),
            points(points)));
  }

  private EffectTable.Cell social(NormGap gap) {
    return new EffectTable.Cell(
        points(100 * gap.gap()),
        () ->
            account(
                AssumedValues.SOCIAL_NORM,
                texts.get(
                    "effectpane.norm.account.social",
                    words.percent(gap.share()),
                    words.percent(gap.norm()),
                    points(100 * gap.gap()),
                    words.signed(gap.homes(), 0))));
  }

  private String points(double value) {
    return texts.get("effectpane.mix.points", words.signed(value, 1));
  }

  private EffectTable.Line middle(Norms before, Norms after) {
    return new EffectTable.Line(
        texts.get("effectpane.norm.middle", words.percent(before.middleLeast().norm())),
        List.of(middle(before), middle(after), new EffectTable.Cell("", () -> "")));
  }

  private EffectTable.Cell middle(Norms norms) {
    String least = words.percent(norms.middleLeast().share());
    String most = words.percent(norms.middleMost().share());
    return new EffectTable.Cell(
        texts.get("effectpane.norm.range", least, most),
        () ->
            account(
                AssumedValues.MIDDLE_NORM,
                texts.get(
                    "effectpane.norm.account.middle",
                    least,
                    most,
                    words.percent(norms.middleLeast().norm()))));
  }

  private String account(String norm, String formula) {
    List<String> assumptions = new ArrayList<>(List.of(norm));
    assumptions.addAll(Books.DEFINITIONS);
    return new AccountText(words, plan)
        .formula(formula)
        .homes(effects.verdict().displaced().account(), assumptions)
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
    return new EffectTable.Line(
        texts.get("effectpane.target.distance"),
        List.of(
            distance(before, target),
            distance(after, target),
            new EffectTable.Cell(difference, () -> texts.get("effectpane.target.account.change"))));
  }

  private EffectTable.Cell distance(Mix mix, TargetMix target) {
    OptionalDouble distance = mix.distanceTo(target.mix());
    if (distance.isEmpty()) {
      return new EffectTable.Cell(words.index(distance), () -> "");
    }
    return new EffectTable.Cell(
        words.percent(distance.getAsDouble()), () -> account(mix, target, distance.getAsDouble()));
  }

  private String account(Mix mix, TargetMix target, double distance) {
    List<Object> numbers = new ArrayList<>();
    for (MixGroup group : MixGroup.ALL) {
      numbers.add(words.percent(mix.share(group)));
      numbers.add(words.percent(target.mix().share(group)));
    }
    numbers.add(words.percent(distance));
    numbers.add(Integer.toString(target.year()));
    numbers.add(target.source().in(texts.locale()));
    return new AccountText(words, plan)
        .formula(texts.get("effectpane.target.account.distance", numbers.toArray()))
        .homes(effects.verdict().displaced().account(), Books.DEFINITIONS)
        .toString();
  }
}
