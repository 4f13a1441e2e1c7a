package nl.noordwijzer.ui.workshop;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.workshop.BrokenOff;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionFiles;
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

  private final SessionFiles files;
  private final Consumer<Throwable> failed;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name(THREAD).factory());

  /// Touched by the writer only.
  private final Deque<Line> waiting = new ArrayDeque<>();

  /// Touched by the writer only.
  private @Nullable SessionJournal journal;

  private record Line(SessionEvent event, String shown) {}

  /// @param plan its file, which need not be there yet
  /// @param failed told on the FX thread why something could not be written
  public SessionWriter(Path plan, Consumer<Throwable> failed) {
    files = new SessionFiles(plan);
    this.failed = failed;
  }

  /// The name of the file of a session, without its ending.
  private String stem(WorkshopSession session) {
    return files.stem() + session.started().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  /// The last session of the plan, if it broke off. For a worker.
  Optional<BrokenOff> brokenOff() throws NoordwijzerException {
    return BrokenOff.find(files);
  }

  /// Goes on in the file of a session that broke off. Before anything is written.
  void resume(BrokenOff session) {
    writer.execute(() -> {
      try {
        journal = SessionJournal.resume(session.file(), session.read());
      } catch (NoordwijzerException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  /// @param empty the session as it began
  /// @param shown id of the scenario that was shown
  void write(WorkshopSession empty, SessionEvent event, String shown) {
    writer.execute(() -> {
      waiting.add(new Line(event, shown));
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
      open = SessionJournal.begin(files.folder(), stem(empty), empty);
      journal = open;
    }
    for (Line next = waiting.peek(); next != null; next = waiting.peek()) {
      open.append(next.event(), next.shown());
      waiting.remove();
    }
  }

  @Override
  public void close() {
    writer.execute(() -> {
      try {
        if (journal != null) {
          journal.end(Instant.now());
          journal.close();
        }
      } catch (NoordwijzerException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
    writer.shutdown();
  }
}
