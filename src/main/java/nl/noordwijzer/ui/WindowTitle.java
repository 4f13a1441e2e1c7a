package nl.noordwijzer.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;

/// The words above the window: the plan that is open, and whether it could not be kept.
final class WindowTitle {
  private static final String PROGRAM = "Noordwijzer";

  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(PROGRAM);
  private Subscription subscription = Subscription.EMPTY;

  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /// Tells of this session from now on.
  void follow(Session session, WindowSettings settings) {
    leave();
    Runnable tell =
        () -> {
          boolean failed = session.standingProperty().get().failed();
          words.set(
              Texts.in(settings.languageProperty().get())
                  .get(failed ? "window.title.failed" : "window.title", session.plan().name()));
        };
    subscription =
        Subscription.combine(
            session.planProperty().subscribe(_ -> tell.run()),
            session.standingProperty().subscribe(_ -> tell.run()),
            settings.languageProperty().subscribe(_ -> tell.run()));
  }

  /// No plan is open any more.
  void leave() {
    subscription.unsubscribe();
    words.set(PROGRAM);
  }
}
