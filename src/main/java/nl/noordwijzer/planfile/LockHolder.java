package nl.noordwijzer.planfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/// Who writes in a plan.
///
/// @param host name of the computer
/// @param seen when it was known last that the program runs
/// @param mark of this one opening of the plan
record LockHolder(
    String user, String host, long process, Instant since, Instant seen, String mark) {
  static final LockHolder UNKNOWN = new LockHolder("?", "?", 0, Instant.EPOCH, Instant.EPOCH, "");

  /// After this a program on another computer counts as gone.
  static final Duration SILENCE = Duration.ofMinutes(5);

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

  static LockHolder self(Instant now, String mark) {
    String user = System.getProperty("user.name", "?");
    return new LockHolder(user, ownHost(), ProcessHandle.current().pid(), now, now, mark);
  }

  private static String ownHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException _) {
      return System.getenv().getOrDefault("HOSTNAME", "localhost");
    }
  }

  static Optional<LockHolder> read(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
      return Optional.of(
          new LockHolder(
              lines.getProperty("gebruiker", "?"),
              lines.getProperty("computer", "?"),
              Long.parseLong(lines.getProperty("proces", "0")),
              Instant.parse(lines.getProperty("sinds", "")),
              Instant.parse(lines.getProperty("gezien", "")),
              lines.getProperty("merk", "")));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As it stands beside the plan.
  String text(Instant now) {
    return """
    gebruiker=%s
    computer=%s
    proces=%d
    sinds=%s
    gezien=%s
    merk=%s
    """
        .formatted(
            user.replace("\\", "\\\\"),
            host,
            process,
            since.truncatedTo(ChronoUnit.SECONDS),
            now.truncatedTo(ChronoUnit.SECONDS),
            mark);
  }

  /// Whether a program on another computer has the plan. One on this computer that does no longer
  /// hold the lock of the system is gone.
  boolean isElsewhere(Instant now) {
    return !host.equals(ownHost()) && Duration.between(seen, now).compareTo(SILENCE) < 0;
  }

  /// Since when, on the clock here.
  String sinceShown() {
    return SHOWN.format(LocalDateTime.ofInstant(since, ZoneId.systemDefault()));
  }
}
