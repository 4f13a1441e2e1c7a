package nl.noordwijzer.workshop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import nl.noordwijzer.text.NoordwijzerException;

/// The file of a session, to which a line is added for every event. What is added is on the disk
/// when the call returns.
///
/// JSON Lines in UTF-8: an object a line, the first of which says what the file is. Not for several
/// threads at once.
public final class SessionJournal implements AutoCloseable {
  /// The end of the name of such a file.
  public static final String ENDING = ".jsonl";

  private final Path file;
  private final FileChannel channel;

  private SessionJournal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Makes the file of a new session, and the folder where that is not there yet.
  ///
  /// @param stem of its name; a number is put behind it where there is such a file already
  public static SessionJournal begin(Path folder, String stem, WorkshopSession session)
      throws NoordwijzerException {
    Path file = free(folder, stem);
    makeFolder(folder);
    SessionJournal journal = open(file, StandardOpenOption.CREATE_NEW);
    try {
      journal.hold();
      journal.write(EventLine.heading(session.name(), session.started()));
      for (int i = 0; i < session.events().size(); i++) {
        journal.append(session.events().get(i), session.shown().get(i));
      }
      return journal;
    } catch (NoordwijzerException e) {
      journal.close();
      throw e;
    }
  }

  private static void makeFolder(Path folder) throws NoordwijzerException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NoordwijzerException("session.file.unwritable", e, folder);
    }
  }

  private static Path free(Path folder, String stem) {
    Path file = folder.resolve(stem + ENDING);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(stem + " " + number + ENDING);
    }
    return file;
  }

  /// Goes on in the file of a session, behind its last whole line.
  ///
  /// @param read what stands in it
  public static SessionJournal resume(Path file, SessionFile read) throws NoordwijzerException {
    SessionJournal journal = open(file, StandardOpenOption.WRITE);
    try {
      journal.hold();
      journal.channel.truncate(read.soundBytes()).position(read.soundBytes());
      return journal;
    } catch (IOException e) {
      journal.close();
      throw new NoordwijzerException("session.file.unwritable", e, file);
    } catch (NoordwijzerException e) {
      journal.close();
      throw e;
    }
  }

  /// So that no other session goes on in the file meanwhile; it can still be read.
  private void hold() throws NoordwijzerException {
    try {
      if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
        throw new NoordwijzerException("session.file.busy", null, file);
      }
    } catch (OverlappingFileLockException e) {
      throw new NoordwijzerException("session.file.busy", e, file);
    } catch (IOException e) {
      throw new NoordwijzerException("session.file.unwritable", e, file);
    }
  }

  private static SessionJournal open(Path file, StandardOpenOption how)
      throws NoordwijzerException {
    try {
      return new SessionJournal(file, FileChannel.open(file, how, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new NoordwijzerException("session.file.unwritable", e, file);
    }
  }

  /// @param shown id of the scenario that was shown; empty when that is not known
  public void append(SessionEvent event, String shown) throws NoordwijzerException {
    write(EventLine.of(event, shown));
  }

  /// Says that the session was closed, and did not break off.
  public void end(Instant time) throws NoordwijzerException {
    write(EventLine.ending(time));
  }

  /// Adds a line, or leaves the file as it was.
  private void write(String line) throws NoordwijzerException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      long before = channel.position();
      try {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    } catch (IOException e) {
      throw new NoordwijzerException("session.file.unwritable", e, file);
    }
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() throws NoordwijzerException {
    try {
      channel.close();
    } catch (IOException e) {
      throw new NoordwijzerException("session.file.unwritable", e, file);
    }
  }
}
