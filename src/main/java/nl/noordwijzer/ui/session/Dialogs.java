package nl.noordwijzer.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The one door for messages and questions to the user. Tests put their own in its place.
public interface Dialogs {

  /// Says what went wrong and what can be done, and logs the cause once.
  void failed(Throwable cause);

  /// As [#failed(Throwable)], of what may succeed another time.
  ///
  /// @param again the word on the button that tries again
  default void failed(Throwable cause, String again, Runnable retry) {
    failed(cause);
  }

  /// A short message that goes by itself.
  void notice(String message);

  /// Puts away what was said of a failure, where it is still shown.
  default void over(Throwable cause) {}

  /// A message that stays until the user puts it away.
  default void tell(String message) {
    notice(message);
  }

  /// As [#tell(String)], of what may be otherwise another time.
  ///
  /// @param again the word on the button that tries again
  default void tell(String message, String again, Runnable retry) {
    tell(message);
  }

  /// Asks a question that is answered with yes or with nothing.
  ///
  /// @param yes the word on the button that agrees
  boolean confirm(String question, String yes);

  /// Asks a question that has two answers, each a word on a button.
  ///
  /// @return whether the answer is yes; empty when the user goes back
  Optional<Boolean> decide(String question, String yes, String no);

  /// Asks for a few words; empty when the user goes back, and where there is no window to ask in.
  ///
  /// @param proposed stands there already
  default Optional<String> ask(String question, String proposed) {
    return Optional.empty();
  }

  /// Asks for a file, and whether it may be overwritten where it exists; the name is as the user
  /// gave it.
  ///
  /// Files to read; empty when the user chose none.
  List<Path> chooseOpenFiles(String title);

  /// @param extension without dot, such as `pdf`
  Optional<Path> chooseSaveFile(String title, String suggestedName, String extension);
}
