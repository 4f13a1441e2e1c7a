package nl.noordwijzer.cli;

import java.util.List;
import java.util.Locale;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a printer needs around pages.
final class PrintOptions {
  @Option(names = "--bleed", paramLabel = "<mm>")
  private @Nullable String bleed;

  @Option(names = "--marks")
  private boolean marks;

  /// @param types of the files: only a PDF can have it
  Bleed read(List<FileType> types, Terminal terminal) {
    double millimetres = millimetres("--bleed", bleed, Bleed.MOST, terminal);
    Bleed wanted = new Bleed(millimetres, marks);
    for (FileType type : types) {
      if (!wanted.equals(Bleed.NONE) && !type.isPdf()) {
        throw terminal.wrongUse("cli.bleed.pdf", type.extension());
      }
    }
    return wanted;
  }

  /// A length such as `3`, `3mm` or `2,5 mm`; 0 when the option was not given.
  static double millimetres(String option, @Nullable String word, double most, Terminal terminal) {
    if (word == null) {
      return 0;
    }
    String number = word.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*mm$", "");
    double length = Numbers.decimal(option, number, terminal).orElseThrow();
    if (length < 0 || length > most) {
      throw terminal.wrongUse("cli.millimetres", option, word, most);
    }
    return length;
  }
}
