package nl.noordwijzer.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program without a window; its work is in the commands under it.
@Command(name = "noordwijzer", sortOptions = false, mixinStandardHelpOptions = true)
final class RootCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = Language.OPTION, paramLabel = "<nl|en>", scope = ScopeType.INHERIT)
  private @Nullable String language;

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  void requireLanguage() {
    Choices.LANGUAGE.read(language, terminal);
  }

  @Override
  public Integer call() {
    throw terminal.wrongUse("cli.command.absent");
  }
}
