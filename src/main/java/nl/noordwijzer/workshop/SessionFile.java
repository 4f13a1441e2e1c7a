package nl.noordwijzer.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.text.NoordwijzerException;

/// What was read from the file of a session.
///
/// @param broken numbers of the lines that could not be read, from 1: they are left out
/// @param torn whether the last line was not written to its end: it is left out
/// @param ended whether the session was closed, and did not break off
/// @param soundBytes length of the file up to and including the last whole line
public record SessionFile(
    WorkshopSession session, List<Integer> broken, boolean torn, boolean ended, long soundBytes) {
  /// Bytes that a file may have.
  public static final int LONGEST = 16 << 20;

  /// Bytes that a line may have.
  static final int LONGEST_LINE = 256 << 10;

  private static final int MOST_LINES = 100_000;

  public SessionFile {
    broken = List.copyOf(broken);
  }

  /// @throws NoordwijzerException when it cannot be read, is too large, or is no session
  public static SessionFile read(Path file) throws NoordwijzerException {
    byte[] bytes = bytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    List<String> lines = new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty()) {
      throw new NoordwijzerException("session.file.none", null, file);
    }
    if (lines.size() > MOST_LINES) {
      throw new NoordwijzerException("session.file.large", null, file);
    }
    return read(file, lines, new Ending(end < bytes.length, end));
  }

  private static byte[] bytes(Path file) throws NoordwijzerException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new NoordwijzerException("session.file.large", null, file);
      }
      return bytes;
    } catch (IOException e) {
      throw new NoordwijzerException("session.file.unreadable", e, file);
    }
  }

  private record Ending(boolean torn, long soundBytes) {}

  private static SessionFile read(Path file, List<String> lines, Ending ending)
      throws NoordwijzerException {
    WorkshopSession empty = heading(file, lines.getFirst());
    List<SessionEvent> events = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    boolean ended = false;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      try {
        require(line);
        ended = LineReader.isEnd(line);
        if (!ended) {
          String scenario = LineReader.shown(line);
          events.add(LineReader.event(line));
          shown.add(scenario);
        }
      } catch (IllegalArgumentException _) {
        broken.add(i + 1);
      }
    }
    WorkshopSession session = new WorkshopSession(empty.name(), empty.started(), events, shown);
    return new SessionFile(session, broken, ending.torn, ended, ending.soundBytes);
  }

  private static WorkshopSession heading(Path file, String line) throws NoordwijzerException {
    try {
      require(line);
      return LineReader.heading(line);
    } catch (IllegalArgumentException e) {
      throw new NoordwijzerException("session.file.none", e, file);
    }
  }

  private static void require(String line) {
    if (line.length() > LONGEST_LINE) {
      throw new IllegalArgumentException("line too long");
    }
  }
}
