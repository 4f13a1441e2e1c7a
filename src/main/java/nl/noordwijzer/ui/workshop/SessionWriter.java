package nl.noordwijzer.ui.workshop;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionJournal;
import nl.noordwijzer.workshop.WorkshopSession;
import org.jspecify.annotations.Nullable;

/// Writes what happens in a file beside that of the plan, in order, on a thread of its own that
/// outlives the workshop until all is written. The file is made at the first event.
///
/// What cannot be written waits, and is tried again with the next event.
public final class SessionWriter implements AutoCloseable {
  /// Name of the thread that writes.
  public static final String THREAD = "session-writer";

  private static final String PLAN_ENDING = ".gpkg";

  private final Path plan;
  private final Consumer<Throwable> failed;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name(THREAD).factory());

  /// Touched by the writer only.
  private final Deque<SessionEvent> waiting = new ArrayDeque<>();

  /// Touched by the writer only.
  private @Nullable SessionJournal journal;

  /// @param plan its file, which need not be there yet
  /// @param failed told on the FX thread why something could not be written
  public SessionWriter(Path plan, Consumer<Throwable> failed) {
    this.plan = plan.toAbsolutePath();
    this.failed = failed;
  }

  /// The name of the file of a session, without its ending.
  static String stem(Path plan, WorkshopSession session) {
    String name = String.valueOf(plan.getFileName());
    String stem =
        name.endsWith(PLAN_ENDING) ? name.substring(0, name.length() - PLAN_ENDING.length()) : name;
    return stem + "-werksessie-" + session.started().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  /// @param empty the session as it began
  void write(WorkshopSession empty, SessionEvent event) {
    writer.execute(() -> {
      waiting.add(event);
      try {
        writeAll(empty);
      } catch (NoordwijzerException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  private void writeAll(WorkshopSession empty) throws NoordwijzerException {
    SessionJournal open = journal;
    if (open == null) {
      open = SessionJournal.begin(folder(), stem(plan, empty), empty);
      journal = open;
    }
    for (SessionEvent next = waiting.peek(); next != null; next = waiting.peek()) {
      open.append(next);
      waiting.remove();
    }
  }

  private Path folder() {
    Path folder = plan.getParent();
    return folder == null ? plan : folder;
  }

  @Override
  public void close() {
    writer.execute(() -> {
      try {
        if (journal != null) {
          journal.close();
        }
      } catch (NoordwijzerException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
    writer.shutdown();
  }
}
