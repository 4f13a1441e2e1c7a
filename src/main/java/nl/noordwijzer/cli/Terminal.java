package nl.noordwijzer.cli;

import java.io.PrintWriter;
import nl.noordwijzer.text.Texts;

/// Where a command speaks, and in which language.
///
/// @param out results
/// @param err sentences about what went wrong
record Terminal(PrintWriter out, PrintWriter err, Texts texts) {

  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  CommandFailure wrongUse(String key, Object... arguments) {
    return new CommandFailure(Outcome.WRONG_USE, text(key, arguments));
  }
}
