package nl.noordwijzer.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.noordwijzer.map.Ramps;
import picocli.CommandLine.Command;

/// Prints the colour ramps that can be asked for.
@Command(name = "ramps", sortOptions = false, mixinStandardHelpOptions = true)
final class RampsCommand implements Callable<Integer> {
  private final Terminal terminal;

  RampsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Columns columns = new Columns(Set.of());
    columns.add(
        List.of(
            terminal.text("cli.ramps.id"),
            terminal.text("cli.ramps.name"),
            terminal.text("cli.ramps.kind")));
    for (Ramps.Ramp ramp : Ramps.all()) {
      columns.add(
          List.of(ramp.id(), ramp.name(), terminal.texts().get("cli.ramps.kind", ramp.kind())));
    }
    columns.lines().forEach(terminal.out()::println);
    return Outcome.DONE.exitCode();
  }
}
