package nl.noordwijzer.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints the indicators that can be asked for.
@Command(name = "indicators", sortOptions = false, mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final DataOption data = new DataOption();

  IndicatorsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Region region = data.read(terminal);
    Locale locale = terminal.texts().locale();
    Columns columns = new Columns(Set.of());
    columns.add(
        List.of(
            terminal.text("cli.indicators.id"),
            terminal.text("cli.indicators.name"),
            terminal.text("cli.indicators.unit"),
            terminal.text("cli.indicators.years"),
            terminal.text("cli.indicators.formula")));
    for (Indicator indicator : region.statistics().indicators()) {
      columns.add(
          List.of(
              indicator.id(),
              indicator.names().in(locale),
              indicator.unit().in(locale),
              Lookup.years(region.statistics().years(indicator)),
              indicator.derivation().map(Formula::text).orElse("")));
    }
    columns.lines().forEach(terminal.out()::println);
    return Outcome.DONE.exitCode();
  }
}
