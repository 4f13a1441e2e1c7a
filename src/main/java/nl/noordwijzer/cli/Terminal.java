package nl.noordwijzer.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;

/// Where a command speaks, and in which language.
///
/// @param results below `out`
/// @param out results
/// @param err sentences about what went wrong
/// @param interactive whether a person looks at it, and no other program
record Terminal(
    Results results, PrintWriter out, PrintWriter err, boolean interactive, Texts texts) {

  static Terminal on(OutputStream out, OutputStream err, Texts texts) {
    Results results = new Results(out);
    return new Terminal(results, writer(results), writer(err), false, texts);
  }

  /// The same for a person, where one sits at it.
  @SuppressWarnings("SystemConsoleNull") // null with another console than that of the JDK
  Terminal forPerson() {
    Console console = System.console();
    return new Terminal(results, out, err, console != null && console.isTerminal(), texts);
  }

  private static PrintWriter writer(OutputStream target) {
    return new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
  }

  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String text(Phrase phrase) {
    return text(phrase.key(), phrase.arguments(texts.locale()));
  }

  /// Says what the user must know beside the results.
  void tell(List<Phrase> news) {
    news.forEach(phrase -> err.println(text(phrase)));
  }

  CommandFailure wrongUse(String key, Object... arguments) {
    return new CommandFailure(Outcome.WRONG_USE, text(key, arguments));
  }
}
