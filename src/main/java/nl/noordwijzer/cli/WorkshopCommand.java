package nl.noordwijzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The words behind `workshop` that open no window: the help, and what is not understood.
@Command(name = "workshop", sortOptions = false, mixinStandardHelpOptions = true)
final class WorkshopCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "<${bundle:label.file}>", hidden = true)
  private List<String> words = List.of();

  @Option(names = "--example")
  private boolean example;

  WorkshopCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    throw terminal.wrongUse(
        example ? "cli.workshop.example" : "cli.workshop.absent", String.join(" ", words));
  }
}
