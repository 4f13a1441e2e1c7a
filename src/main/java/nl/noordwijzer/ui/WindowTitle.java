package nl.noordwijzer.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.Session;

/// The words above the window: the plan that is open, and whether it is not kept.
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
          String key = key(session.standingProperty().get());
          Texts texts = Texts.in(settings.languageProperty().get());
          words.set(texts.get(key, session.plan().name()));
        };
    subscription =
        Subscription.combine(
            session.planProperty().subscribe(_ -> tell.run()),
            session.standingProperty().subscribe(_ -> tell.run()),
            settings.languageProperty().subscribe(_ -> tell.run()));
  }

  private static String key(PlanKeeper.Standing standing) {
    if (standing.readOnly()) {
      return standing.failed() ? "window.title.readonly.acts" : "window.title.readonly";
    }
    return standing.failed() ? "window.title.failed" : "window.title";
  }

  /// No plan is open any more.
  void leave() {
    subscription.unsubscribe();
    words.set(PROGRAM);
  }
}
