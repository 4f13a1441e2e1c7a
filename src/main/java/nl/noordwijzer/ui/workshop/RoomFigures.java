package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.WorkshopSession;

/// The figures that the room sees, in the order in which the operator chose them. Once they are
/// fixed they stay so for the session: nobody chooses the figures that suit the moment. FX thread
/// only.
public final class RoomFigures implements AutoCloseable {
  private final SessionLog log;
  private final ReadOnlyObjectWrapper<List<KeyFigures.Kind>> chosen =
      new ReadOnlyObjectWrapper<>(List.of(KeyFigures.Kind.values()));
  private final ReadOnlyBooleanWrapper fixed = new ReadOnlyBooleanWrapper();
  private final Subscription subscription;

  RoomFigures(SessionLog log) {
    this.log = log;
    subscription = log.sessionProperty().subscribe(this::follow);
  }

  private void follow(WorkshopSession session) {
    if (!fixed.get()) {
      session
          .figures()
          .map(RoomFigures::kinds)
          .filter(it -> !it.isEmpty())
          .ifPresent(kinds -> {
            chosen.set(kinds);
            fixed.set(true);
          });
    }
  }

  /// Those that this version of the program knows.
  private static List<KeyFigures.Kind> kinds(SessionEvent.FiguresFixed figures) {
    return figures.figures().stream().flatMap(it -> kind(it.id()).stream()).distinct().toList();
  }

  private static Optional<KeyFigures.Kind> kind(String id) {
    return Arrays.stream(KeyFigures.Kind.values()).filter(it -> id(it).equals(id)).findFirst();
  }

  private static String id(KeyFigures.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// In the order in which they are shown.
  public ReadOnlyObjectProperty<List<KeyFigures.Kind>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Whether they stay as they are until the session ends.
  public ReadOnlyBooleanProperty fixedProperty() {
    return fixed.getReadOnlyProperty();
  }

  /// Puts one behind those that were chosen, or takes it out.
  void take(KeyFigures.Kind kind, boolean in) {
    if (!fixed.get()) {
      List<KeyFigures.Kind> next = new ArrayList<>(chosen.get());
      next.remove(kind);
      if (in) {
        next.add(kind);
      }
      chosen.set(List.copyOf(next));
    }
  }

  /// Where nothing was chosen there is nothing to fix.
  public void fix(Texts texts) {
    if (!fixed.get() && !chosen.get().isEmpty()) {
      log.add(
          new SessionEvent.FiguresFixed(
              Instant.now(),
              chosen.get().stream()
                  .map(it ->
                      new SessionEvent.FiguresFixed.Figure(id(it), KeyFigures.name(it, texts)))
                  .toList()));
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
