package nl.noordwijzer.cli;

import java.util.List;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ProgrammeStand;
import nl.noordwijzer.effect.Stock;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.ProgrammeWords;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.ProgrammeFigure;

/// Prints what a scenario would do, in short, as expected.
final class EffectReport {
  private final EffectFigures figures;
  private final Terminal terminal;
  private final EffectWords words;

  EffectReport(EffectFigures figures, Terminal terminal) {
    this.figures = figures;
    this.terminal = terminal;
    words = new EffectWords(terminal.texts());
  }

  void print() {
    say(
        "cli.effect.heading",
        figures.plan().name(),
        figures.effect().scenario().name(),
        figures.place());
    Verdict verdict = figures.verdict();
    say("cli.effect.verdict", words.kind(verdict), words.sentence(verdict));
    printCulprits();
    printHomes();
    printHouseholds();
    printMoney();
    printConflicts();
    printProgramme();
  }

  /// The interventions that displace anyone.
  private void printCulprits() {
    for (Intervention intervention : figures.effect().scenario().interventions()) {
      Verdict verdict = figures.verdict(intervention);
      if (verdict.kind() != Verdict.Kind.NONE) {
        say(
            "cli.effect.intervention",
            intervention.name(),
            words.kind(verdict),
            words.sentence(verdict));
      }
    }
  }

  private void printHomes() {
    List<LedgerYear> years = figures.years(Outlook.EXPECTED);
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

  private void printHouseholds() {
    Households all =
        figures.years(Outlook.EXPECTED).stream()
            .map(LedgerYear::households)
            .reduce(Households.NONE, Households::plus);
    say(
        "cli.effect.households",
        words.whole(all.mustMove()),
        words.whole(all.left()),
        words.whole(all.returned()),
        words.whole(all.moved()),
        words.whole(all.displaced()));
  }

  private void printMoney() {
    Money money = figures.money(Outlook.EXPECTED);
    say(
        "cli.effect.money",
        words.euros(money.cost()),
        words.euros(money.funded()),
        words.euros(money.gap()));
  }

  private void printConflicts() {
    int conflicts = figures.effect().conflicts().size();
    if (conflicts > 0) {
      say("cli.effect.conflicts", conflicts);
    }
  }

  /// The figures of the programme that a scenario has one beside, and what it does nothing for.
  private void printProgramme() {
    ProgrammeWords programme = new ProgrammeWords(terminal.texts());
    ProgrammeStand stand = new ProgrammeStand(figures.effect());
    say("cli.effect.programme");
    for (ProgrammeFigure figure : figures.effect().model().programme()) {
      ProgrammeStand.Stand here = stand.of(figure);
      if (here.expected().isPresent()) {
        say(
            "cli.effect.programme.figure",
            programme.name(figure),
            programme.value(figure, figure.value()),
            programme.after(figure, here));
      }
    }
    PolicyMatrix matrix = PolicyMatrix.of(figures.effect().scenario());
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
