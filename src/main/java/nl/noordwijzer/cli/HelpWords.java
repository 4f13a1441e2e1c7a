package nl.noordwijzer.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The words of the help in the language of the user, in the form in which picocli asks for them.
final class HelpWords extends ResourceBundle {
  /// Before the names of the options that picocli itself adds: help and version.
  private static final String STANDARD = "mixinStandardHelpOptions.";

  /// Kinds of values that options take.
  private static final List<String> LABELS =
      List.of(
          "area", "crs", "file", "folder", "how", "id", "ids", "level", "meaning", "name", "number",
          "numbers", "status", "text", "year");

  private final Map<String, String> words = new HashMap<>();
  private final Texts texts;

  private HelpWords(Texts texts) {
    this.texts = texts;
  }

  /// Gives a command and all commands under it their words.
  static void fill(CommandLine command, Texts texts) {
    HelpWords help = new HelpWords(texts);
    LABELS.forEach(label -> help.put("label." + label, texts.get("cli.help.label." + label)));
    help.gather(command.getCommandSpec());
    for (String option :
        List.of(
            "import.year",
            "effect.year",
            "effect.scenario",
            "effect.area",
            "bidbook.scenario",
            "bidbook.out",
            "bidbook.format",
            "bidbook.paper",
            "bidbook.orientation",
            "bidbook.with-confidential",
            "protocol.out")) {
      help.put("noordwijzer." + option, plain(texts.get("cli.help.option." + option)));
    }
    help.put("usage.synopsisHeading", texts.get("cli.help.heading.usage") + " ");
    help.put("usage.optionListHeading", "%n" + texts.get("cli.help.heading.options") + "%n");
    help.put("usage.commandListHeading", "%n" + texts.get("cli.help.heading.commands") + "%n");
    help.put("usage.footerHeading", "%n");
    String codes = plain(texts.get("cli.help.footer"));
    help.put("usage.footer", codes);
    help.put("noordwijzer.usage.footer", plain(texts.get("cli.help.screenshots")) + "%n%n" + codes);
    command.setResourceBundle(help);
  }

  private void gather(CommandSpec spec) {
    put(
        spec.qualifiedName(".") + ".usage.description",
        plain(texts.get("cli.help.command." + spec.name())));
    put(
        spec.qualifiedName(".") + ".usage.customSynopsis",
        plain(texts.get("cli.help.synopsis." + spec.name())));
    for (OptionSpec option : spec.options()) {
      String name = option.longestName().replace("--", "");
      String text = plain(texts.get("cli.help.option." + name));
      put(name, text);
      put(STANDARD + name, text);
    }
    spec.subcommands().values().forEach(sub -> gather(sub.getCommandSpec()));
  }

  private void put(String key, String text) {
    words.put(key, text);
  }

  private static String plain(String text) {
    return text.replace("%", "%%");
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}
