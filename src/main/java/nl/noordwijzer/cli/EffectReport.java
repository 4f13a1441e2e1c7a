package nl.noordwijzer.cli;

import static nl.noordwijzer.effect.Outlook.EXPECTED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CorporationView;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.MoneyYear;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ProgrammeStand;
import nl.noordwijzer.effect.Refusal;
import nl.noordwijzer.effect.Stock;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.outcome.AskedOf;
import nl.noordwijzer.outcome.ConflictWords;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.Period;
import nl.noordwijzer.outcome.ProgrammeWords;
import nl.noordwijzer.outcome.Spread;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.plan.Years;

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
    say("cli.effect.verdict", Period.ALL.words(), words.kind(verdict), words.sentence(verdict));
    printCulprits();
    printHomes(years.of(effects.ledger(EXPECTED)));
    printHouseholds(years);
    printOwners();
    printMoney();
    printConflicts();
    printProgramme();
  }

  /// The interventions that displace anyone here.
  private void printCulprits() {
    Verdicts judged = new Verdicts(effects.effect());
    for (Intervention intervention : effects.effect().scenario().interventions()) {
      Verdict verdict = judged.of(intervention.id(), effects.scope());
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
        years.words(),
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
    AreaMoney here = effects.money();
    Function<Outlook, Money> whole = outlook -> Money.of(effects.effect(), outlook);
    String years = Period.ALL.words();
    List<Intervention> unknown = here.costUnknown(Years.FIRST, Years.LAST);
    String amounts = amounts(here::in, unknown);
    String all = amounts(whole, effects.effect().costUnknown());
    say("cli.effect.money", effects.wish().choice().name(), years, amounts);
    if (!unknown.isEmpty()) {
      terminal.out().println("  " + words.costUnknown(unknown));
    }
    if (!all.equals(amounts)) {
      say("cli.effect.money.whole", years, all);
    }
    effects.wish().plan().funding().forEach(source -> printRefused(source, here.in(EXPECTED)));
  }

  /// What a source is asked and does not pay.
  private void printRefused(FundingSource source, Money money) {
    double asked = sum(money, year -> year.asked(source.id()));
    double paid = sum(money, year -> year.paid().getOrDefault(source.id(), 0.0));
    if (asked - paid > 0.5) {
      say(
          "cli.effect.refused",
          source.names().in(terminal.texts().locale()),
          words.euros(paid),
          words.euros(asked),
          reasons(source, money));
    }
  }

  private String reasons(FundingSource source, Money money) {
    List<String> reasons = new ArrayList<>();
    for (Refusal reason : Refusal.values()) {
      double euros = sum(money, year -> year.refused().of(reason).getOrDefault(source.id(), 0.0));
      if (euros > 0) {
        reasons.add(words.refused(reason, source, euros, effects.effect()));
      }
    }
    return String.join(" ", reasons);
  }

  private static double sum(Money money, ToDoubleFunction<MoneyYear> amount) {
    return money.years().stream().mapToDouble(amount).sum();
  }

  /// @param unknown interventions of which the cost is not filled in
  private String amounts(Function<Outlook, Money> money, List<Intervention> unknown) {
    return terminal.text(
        "cli.effect.money.amounts",
        words.atLeast(spread(money, Money::cost), "effect.cost.unknown", unknown),
        spread(money, Money::funded).shown(words::euros, words),
        words.atLeast(spread(money, Money::gap), "effect.gap.unknown", unknown));
  }

  private static Spread spread(Function<Outlook, Money> money, ToDoubleFunction<Money> amount) {
    return Spread.of(outlook -> amount.applyAsDouble(money.apply(outlook)));
  }

  private void printConflicts() {
    List<HomeConflict> conflicts =
        effects.effect().conflicts().stream()
            .filter(it -> effects.touches(it.first()) && effects.touches(it.second()))
            .toList();
    if (!conflicts.isEmpty()) {
      say("cli.effect.conflicts", conflicts.size());
      ConflictWords said = new ConflictWords(effects.effect(), terminal.texts());
      conflicts.forEach(conflict -> terminal.out().println("  " + said.sentence(conflict)));
    }
  }

  /// Whose homes the displaced households leave.
  private void printOwners() {
    if (effects.verdict().kind() == Verdict.Kind.NONE) {
      return;
    }
    String owners =
        effects.asked().stream()
            .filter(EffectReport::displaces)
            .map(one -> one.name(terminal.texts()) + " " + displaced(one))
            .collect(Collectors.joining("; "));
    if (!owners.isEmpty()) {
      say("cli.effect.owners", Period.ALL.words(), owners);
    }
  }

  private String displaced(AskedOf one) {
    return spread(one).shown(words::whole, words);
  }

  private static boolean displaces(AskedOf one) {
    return spread(one).values().values().stream().anyMatch(number -> number > 0);
  }

  private static Spread spread(AskedOf one) {
    return one.spread(asked -> asked.sum(CorporationView.Part::displaced));
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
