package nl.noordwijzer.cli;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ProgrammeStand;
import nl.noordwijzer.effect.Stock;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ProgrammeWords;
import nl.noordwijzer.outcome.Spread;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.ProgrammeFigure;

/// Prints what a scenario would do, in short, as expected.
final class EffectReport {
  private final Effects effects;
  private final Terminal terminal;
  private final EffectWords words;

  EffectReport(Effects effects, Terminal terminal) {
    this.effects = effects;
    this.terminal = terminal;
    words = new EffectWords(terminal.texts());
  }

  void print(PrintedYears years) {
    say(
        "cli.effect.heading",
        effects.wish().plan().name(),
        effects.effect().scenario().name(),
        effects.wish().choice().name());
    Verdict verdict = effects.verdict();
    say("cli.effect.verdict", words.kind(verdict), words.sentence(verdict));
    printCulprits();
    printHomes(years.of(effects.ledger(Outlook.EXPECTED)));
    printHouseholds(years);
    printMoney();
    printConflicts();
    printProgramme();
  }

  /// The interventions that displace anyone.
  private void printCulprits() {
    Verdicts judged = new Verdicts(effects.effect());
    for (Intervention intervention : effects.effect().scenario().interventions()) {
      Verdict verdict = judged.of(intervention.id());
      if (verdict.kind() != Verdict.Kind.NONE) {
        say(
            "cli.effect.intervention",
            intervention.name(),
            words.kind(verdict),
            words.sentence(verdict));
      }
    }
  }

  private void printHomes(List<LedgerYear> years) {
    Stock opening = years.getFirst().opening();
    Stock closing = years.getLast().closing();
    say("cli.effect.homes", years.getFirst().year(), years.getLast().year());
    for (TenureSegment segment : TenureSegment.ALL) {
      say(
          "cli.effect.homes.segment",
          terminal.texts().get("effect.segment", segment),
          words.whole(opening.get(segment)),
          words.whole(closing.get(segment)));
    }
    say("cli.effect.homes.total", words.whole(opening.total()), words.whole(closing.total()));
  }

  private void printHouseholds(PrintedYears years) {
    say(
        "cli.effect.households",
        households(years, Households::mustMove),
        households(years, Households::left),
        households(years, Households::returned),
        households(years, Households::moved),
        households(years, Households::displaced));
  }

  private String households(PrintedYears years, ToDoubleFunction<Households> which) {
    Spread spread =
        Spread.of(outlook ->
            years.of(effects.ledger(outlook)).stream()
                .mapToDouble(year -> which.applyAsDouble(year.households()))
                .sum());
    return spread.shown(words::whole, words);
  }

  private void printMoney() {
    say("cli.effect.money", euros(Money::cost), euros(Money::funded), euros(Money::gap));
  }

  private String euros(ToDoubleFunction<Money> amount) {
    return Spread.of(outlook -> amount.applyAsDouble(Money.of(effects.effect(), outlook)))
        .shown(words::euros, words);
  }

  private void printConflicts() {
    int conflicts = effects.effect().conflicts().size();
    if (conflicts > 0) {
      say("cli.effect.conflicts", conflicts);
    }
  }

  /// The figures of the programme that a scenario has one beside, and what it does nothing for.
  private void printProgramme() {
    ProgrammeWords programme = new ProgrammeWords(terminal.texts());
    ProgrammeStand stand = new ProgrammeStand(effects.effect());
    say("cli.effect.programme");
    for (ProgrammeFigure figure : effects.effect().model().programme()) {
      ProgrammeStand.Stand here = stand.of(figure);
      if (here.expected().isPresent()) {
        say(
            "cli.effect.programme.figure",
            programme.name(figure),
            programme.value(figure, figure.value()),
            programme.after(figure, here));
      }
    }
    PolicyMatrix matrix = PolicyMatrix.of(effects.effect().scenario());
    for (Goal goal : Goal.values()) {
      sayEmpty(terminal.texts().get("plan.goal", goal), programme.empty(matrix, goal));
    }
    sayEmpty(terminal.text("cli.effect.principles"), programme.empty(matrix));
  }

  private void sayEmpty(String name, String empty) {
    if (!empty.isEmpty()) {
      say("cli.effect.policy", name, empty);
    }
  }

  private void say(String key, Object... arguments) {
    terminal.out().println(terminal.text(key, arguments));
  }
}
