package nl.noordwijzer.planfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Says beside a plan who writes in it, so that a second program, or a second computer, does not.
///
/// The system's own lock on that file tells whether the other still runs; it ends with the program,
/// however that ends. On a network drive that does not pass locks on, the time tells at which the
/// other was seen last.
final class PlanLock implements AutoCloseable {
  private static final String ENDING = ".slot";
  private static final int ATTEMPTS = 5;

  /// Of plans that this program has itself: the lock of the system does not tell those apart.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private static final int BEAT_S = 30;

  /// Far behind the text, which others must be able to read.
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path file;
  private final Optional<Object> identity;
  private final FileChannel channel;
  private final Clock clock;
  private final String mark = UUID.randomUUID().toString();
  private final LockHolder self;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("plan-lock").factory());

  private PlanLock(Path file, Optional<Object> identity, FileChannel channel, Clock clock) {
    this.file = file;
    this.identity = identity;
    this.channel = channel;
    this.clock = clock;
    self = LockHolder.self(clock.instant(), mark);
  }

  /// Who has the plan: the one who asks, or another.
  ///
  /// @param lock null when another has it
  /// @param holder null when nobody else has it
  record Answer(@Nullable PlanLock lock, @Nullable LockHolder holder) {}

  static Path beside(Path plan) {
    return plan.resolveSibling(plan.getFileName() + ENDING);
  }

  /// @throws IOException when no file can be made beside the plan
  static Answer take(Path plan, Clock clock) throws IOException {
    Path file = beside(plan.toRealPath());
    if (!HELD_HERE.add(file)) {
      return new Answer(null, LockHolder.UNKNOWN);
    }
    PlanLock lock = null;
    try {
      Answer answer = takeFrom(file, clock);
      lock = answer.lock();
      return answer;
    } finally {
      if (lock == null) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static Answer takeFrom(Path file, Clock clock) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (!Files.exists(file)) {
        Files.writeString(file, "", StandardOpenOption.CREATE);
      }
      Optional<Object> identity = identity(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Optional<LockHolder> present = LockHolder.read(text(channel));
      boolean others = !lock(channel);
      if (others || present.filter(holder -> holder.isElsewhere(clock.instant())).isPresent()) {
        channel.close();
        return new Answer(null, present.orElse(LockHolder.UNKNOWN));
      }
      if (identity(file).equals(identity)) {
        return new Answer(begun(new PlanLock(file, identity, channel, clock)), null);
      }
      channel.close();
    }
    return new Answer(null, LockHolder.UNKNOWN);
  }

  /// Another may take its file away between opening and locking it. The file may not be opened once
  /// more to see that: on POSIX systems closing it again would end the lock.
  private static Optional<Object> identity(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
        : Optional.of("");
  }

  /// A lock that nothing can be written in, as on a full disk, is none.
  private static PlanLock begun(PlanLock lock) throws IOException {
    try {
      lock.beat();
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    ScheduledFuture<?> _ =
        lock.heart.scheduleWithFixedDelay(lock::tryBeat, BEAT_S, BEAT_S, TimeUnit.SECONDS);
    return lock;
  }

  /// @return false when another program has it
  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), 10_000));
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  private synchronized void beat() throws IOException {
    byte[] text = self.text(clock.instant()).getBytes(StandardCharsets.UTF_8);
    channel.write(ByteBuffer.wrap(text), 0);
    channel.truncate(text.length);
  }

  private void tryBeat() {
    try {
      beat();
    } catch (IOException _) {
      // The drive is away; the next beat may find it.
    }
  }

  @Override
  public synchronized void close() {
    heart.shutdownNow();
    try (channel) {
      if (identity(file).equals(identity)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      // What stays is taken over by the next who opens the plan.
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
