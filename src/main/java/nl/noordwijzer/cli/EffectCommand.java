package nl.noordwijzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.outcome.Wish;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what a scenario of a plan would do to homes and households. The plan is only looked at.
@Command(name = "effect", sortOptions = false, mixinStandardHelpOptions = true)
final class EffectCommand implements Callable<Integer> {
  private static final Numbers.Bounds YEARS = new Numbers.Bounds(Years.FIRST, Years.LAST);

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String plan;

  @Option(names = "--scenario", paramLabel = "<${bundle:label.name}>")
  private @Nullable String scenario;

  @Option(names = "--area", paramLabel = "<${bundle:label.name}>")
  private @Nullable String area;

  @Option(names = "--year", paramLabel = "<${bundle:label.year}>")
  private @Nullable String year;

  @Option(names = "--json")
  private boolean json;

  EffectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintedYears years = new PrintedYears(Numbers.whole("--year", year, YEARS, terminal));
    PlanArgument file = file();
    Plan read = file.read();
    ScopeChoice place = EffectScope.of(area, read, terminal);
    Wish wish = new Wish(read, scenario(read), place, null, false);
    EffectModel model = EffectModel.of(read, PlanArgument.catalogue(terminal));
    Effects effects = Effects.of(wish, model, null);
    if (json) {
      new EffectJson(file.place(), effects, terminal).print(years);
    } else {
      new EffectReport(effects, terminal).print(years);
    }
    return Outcome.DONE.exitCode();
  }

  private PlanArgument file() {
    if (plan == null) {
      throw terminal.wrongUse("cli.effect.absent");
    }
    return PlanArgument.of("effect", plan, terminal);
  }

  /// The named one; the only one in which anything happens when none is named.
  private Scenario scenario(Plan read) {
    List<Scenario> all = read.scenarios().toList();
    List<String> names = all.stream().map(Scenario::name).toList();
    String word = scenario;
    if (word == null) {
      List<Scenario> proposals = all.subList(1, all.size());
      if (proposals.size() == 1) {
        return proposals.getFirst();
      }
      throw terminal.wrongUse("cli.effect.scenario", String.join(", ", names));
    }
    return all.stream()
        .filter(it -> Words.plain(it.name()).equals(Words.plain(word)))
        .findFirst()
        .orElseThrow(() ->
            Words.unknown(
                terminal,
                new Words.Unknown("--scenario", word),
                names,
                terminal.text("cli.choose", String.join(", ", names))));
  }
}
