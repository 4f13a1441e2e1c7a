package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.ProposalMoney;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.text.Texts;

/// The changes of a proposal in words: a line for each intervention, one for the homes that are
/// added, and what it costs.
///
/// @param rephasing with a proposal that changes something
record RephasingLines(Rephasing rephasing, Texts texts) {
  private static final String DEMOLITION = "sloopjaar";
  private static final String COMPLETION = "opleverjaar";

  List<String> lines() {
    Phasing.Proposal proposal = rephasing.proposal().orElseThrow();
    List<String> lines = new ArrayList<>();
    for (Intervention next : proposal.changed()) {
      Intervention before = rephasing.scenario().interventions().require(next.id());
      lines.add(next.name() + ": " + String.join("; ", changes(before, next)));
    }
    if (proposal.addedHomes() > 0) {
      lines.add(texts.get("effectpane.rephasing.added", proposal.addedHomes()));
    }
    ProposalMoney money = rephasing.money();
    if (money != null) {
      lines.addAll(money.lines(new EffectWords(texts)));
    }
    return lines;
  }

  private List<String> changes(Intervention before, Intervention next) {
    List<String> changes = new ArrayList<>();
    if (!before.years().equals(next.years())) {
      changes.add(
          texts.get(
              "effectpane.rephasing.change",
              texts.get("effectpane.rephasing.years"),
              before.years().words(),
              next.years().words()));
    }
    next.inputs()
        .forEach((input, value) -> {
          String was = words(before, input);
          String is = words(value);
          if (!was.equals(is)) {
            changes.add(texts.get("effectpane.rephasing.change", label(next, input), was, is));
          }
        });
    return changes;
  }

  /// A year that is not entered is the first or the last of the intervention.
  private String words(Intervention of, String input) {
    return of.input(input)
        .map(RephasingLines::words)
        .orElseGet(() ->
            switch (input) {
              case DEMOLITION -> Integer.toString(of.years().start());
              case COMPLETION -> Integer.toString(of.years().end());
              default -> texts.get("effectpane.rephasing.empty");
            });
  }

  /// A proposal changes years and whole homes only.
  private static String words(InputValue value) {
    return value instanceof InputValue.Amount(double number)
        ? Long.toString(Math.round(number))
        : value.toString();
  }

  private String label(Intervention of, String input) {
    return input.equals(DEMOLITION) || input.equals(COMPLETION)
        ? texts.get("effectpane.rephasing." + input)
        : labelOf(of, input);
  }

  private String labelOf(Intervention of, String input) {
    return rephasing
        .catalogue()
        .type(of.type(), rephasing.plan())
        .flatMap(type -> type.inputs().stream().filter(it -> it.name().equals(input)).findFirst())
        .map(it -> it.labels().in(texts.locale()))
        .orElse(input);
  }
}
