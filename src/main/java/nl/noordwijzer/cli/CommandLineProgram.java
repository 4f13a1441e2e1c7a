package nl.noordwijzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import nl.noordwijzer.sheet.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program without a window: reads its arguments, runs a command, tells how it ended.
///
/// Needs no display. Exit codes: 0 done, 1 unexpected, 2 wrong use, 3 data damaged, 4 cannot write.
public final class CommandLineProgram {
  private final Terminal terminal;

  CommandLineProgram(Terminal terminal) {
    this.terminal = terminal;
  }

  /// @return the exit code
  public static int run(String[] arguments) {
    LogManager.getLogManager().reset();
    Terminal terminal =
        Terminal.on(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Language.of(arguments, System.getenv()))
            .forPerson();
    return new CommandLineProgram(terminal).execute(arguments);
  }

  int execute(String... arguments) {
    CommandLine command = command();
    try {
      int exitCode = command.execute(arguments);
      boolean lost = terminal.out().checkError() && !terminal.results().isReaderGone();
      return lost ? sayUnwritten() : exitCode;
    } finally {
      terminal.err().flush();
    }
  }

  /// Results sent to a full disk are lost; a program that has stopped reading, such as `head`, has
  /// what it wanted.
  private int sayUnwritten() {
    terminal.err().println(terminal.text("cli.results.failed"));
    return Outcome.CANNOT_WRITE.exitCode();
  }

  private CommandLine command() {
    RootCommand root = new RootCommand(terminal);
    CommandLine command =
        new CommandLine(root)
            .addSubcommand(new MapCommand(terminal))
            .addSubcommand(new AreasCommand(terminal))
            .addSubcommand(new IndicatorsCommand(terminal))
            .addSubcommand(new RampsCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new EffectCommand(terminal))
            .addSubcommand(new BidbookCommand(terminal))
            .addSubcommand(new ProtocolCommand(terminal))
            .addSubcommand(new WorkshopCommand(terminal))
            .addSubcommand(new ExampleCommand(terminal));
    HelpWords.fill(command, terminal.texts());
    command.getCommandSpec().version("Noordwijzer " + ProgramVersion.number());
    command
        .getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().version("Noordwijzer " + ProgramVersion.number()));
    return command
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpAutoWidth(true)
        .setAbbreviatedOptionsAllowed(false)
        .setExecutionStrategy(parsed -> run(root, parsed))
        .setParameterExceptionHandler((failure, _) -> say(failure))
        .setExecutionExceptionHandler((failure, _, _) -> say(failure));
  }

  private int run(RootCommand root, ParseResult parsed) {
    try {
      root.requireLanguage();
    } catch (CommandFailure failure) {
      return say(failure);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int say(ParameterException failure) {
    terminal.err().println(new UsageSentences(terminal).of(failure));
    return Outcome.WRONG_USE.exitCode();
  }

  private int say(Exception failure) {
    if (failure instanceof CommandFailure known) {
      terminal.err().println(known.sentence());
      return known.outcome().exitCode();
    }
    terminal.err().println(terminal.text("cli.unexpected", report(failure)));
    return Outcome.UNEXPECTED.exitCode();
  }

  /// Keeps the trace of an unexpected failure in a file of its own, and says where.
  private static String report(Exception failure) {
    try {
      Path file = Files.createTempFile("noordwijzer-", ".log");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
        failure.printStackTrace(writer);
      }
      return file.toString();
    } catch (IOException _) {
      return failure.toString();
    }
  }
}
