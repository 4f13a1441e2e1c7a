package nl.noordwijzer.cli;

import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How pages look.
final class StyleOption {
  @Option(names = "--style", paramLabel = "<${bundle:label.file}>")
  private @Nullable String file;

  /// Null when the option was not given.
  @Nullable HouseStyle read(Terminal terminal) {
    if (file == null) {
      return null;
    }
    try {
      return HouseStyle.read(DataOption.path("--style", file, terminal));
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }
}
