package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;

/// How a figure was reached, as sentences of one line each: what it is, the sum, who brings it
/// about, what was measured, the assumptions and the sources.
public final class AccountText {
  private final EffectWords words;
  private final Texts texts;
  private final Plan plan;
  private final List<String> sentences = new ArrayList<>();

  AccountText(EffectWords words, Plan plan) {
    this.words = words;
    this.plan = plan;
    texts = words.texts();
  }

  /// The figure with its name, range and unit.
  ///
  /// @param place what it is for, and when
  AccountText figure(String name, String place, String value) {
    return sentence("effectpane.account.figure", name, place, value);
  }

  AccountText sentence(String key, Object... arguments) {
    sentences.add(texts.get(key, arguments));
    return this;
  }

  AccountText formula(String formula) {
    return sentence("effectpane.account.formula", clause(formula));
  }

  /// A sentence without its point, within another.
  static String clause(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }

  /// Which interventions are missing, where the cost of some is not filled in.
  AccountText costUnknown(List<Intervention> unknown) {
    String missing = words.costUnknown(unknown);
    if (!missing.isEmpty()) {
      sentences.add(missing);
    }
    return this;
  }

  /// What each intervention costs, as numbers times prices, and the assumptions these rest on.
  AccountText costs(List<CostSum> sums) {
    CostWords costs = new CostWords(words);
    sums.forEach(sum -> sentences.add(costs.sum(sum)));
    return sentence("effectpane.money.account.prices").assumptions(CostSum.assumptions(sums));
  }

  AccountText by(Collection<String> interventions) {
    return interventions.isEmpty()
        ? this
        : sentence("effectpane.account.interventions", String.join(", ", interventions));
  }

  /// What comes first within a year, for who finds a home or finds none.
  AccountText order(BookLine.Item item) {
    return switch (item) {
      case RETURNED, MOVED, DISPLACED -> sentence("effectpane.account.order");
      default -> this;
    };
  }

  /// Which part of the homes is measured, and how the rest is divided.
  AccountText measured(EffectFigure.Account account) {
    String measured = words.percent(account.measured());
    return account.onPoints() == 0
        ? sentence("effectpane.account.measured", measured)
        : sentence("effectpane.account.points", measured, words.percent(account.onPoints()));
  }

  AccountText assumptions(Collection<String> ids) {
    String all =
        ids.stream()
            .distinct()
            .flatMap(id -> plan.assumptions().find(id).stream())
            .map(this::assumption)
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? this : sentence("effectpane.account.assumptions", all);
  }

  private String assumption(Assumption it) {
    boolean price = it.unit().in(Texts.DUTCH).startsWith("euro");
    return texts.get(
        price ? "effectpane.account.assumption.price" : "effectpane.account.assumption",
        it.names().in(texts.locale()),
        it.expected(),
        it.unit().in(texts.locale()),
        it.low(),
        it.high(),
        Integer.toString(it.year()),
        clause(it.source().in(texts.locale())));
  }

  AccountText sources(Collection<Source> sources) {
    String all =
        sources.stream()
            .map(source -> source.attribution().in(texts.locale()))
            .distinct()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? this : sentence("effectpane.account.sources", all);
  }

  /// What a figure of homes rests on: how they are known, and by whom.
  AccountText homes(EffectFigure.Account account, Collection<String> definitions) {
    return measured(account).assumptions(definitions).sources(account.sources());
  }

  @Override
  public String toString() {
    return String.join("\n", sentences);
  }
}
