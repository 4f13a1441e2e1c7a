package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with the words on the command line.
record UsageSentences(Terminal terminal) {
  /// The command that belongs to the window and never comes here when it is written well.
  private static final List<String> OF_WINDOW = List.of("screenshots");

  String of(ParameterException failure) {
    return switch (failure) {
      case UnmatchedArgumentException unmatched -> ofUnmatched(unmatched);
      case OverwrittenOptionException twice ->
          terminal.text("cli.option.twice", name(twice.getOverwritten()));
      case MissingParameterException missing ->
          terminal.text("cli.option.value", name(missing.getMissing().getFirst()));
      default -> ofOther(failure);
    };
  }

  private String ofOther(ParameterException failure) {
    return Optional.ofNullable(failure.getArgSpec())
        .map(option -> terminal.text("cli.option.no_value", name(option)))
        .orElseGet(() -> terminal.text("cli.option.unclear", String.valueOf(failure.getMessage())));
  }

  private String ofUnmatched(UnmatchedArgumentException failure) {
    String word = failure.getUnmatched().getFirst();
    CommandLine command = failure.getCommandLine();
    if (failure.isUnknownOption()) {
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return sentence("cli.option.unknown", word, options);
    }
    if (command.getSubcommands().isEmpty()) {
      return terminal.text("cli.word.superfluous", word);
    }
    List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
    commands.addAll(OF_WINDOW);
    return sentence("cli.command.unknown", word, commands);
  }

  private String sentence(String key, String word, List<String> known) {
    return Words.nearest(word, known)
        .map(near -> terminal.text(key + ".similar", word, near))
        .orElseGet(() -> terminal.text(key, word, String.join(", ", known)));
  }

  private static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }
}
