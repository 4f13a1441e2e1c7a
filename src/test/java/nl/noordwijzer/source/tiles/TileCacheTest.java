package nl.noordwijzer.source.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.noordwijzer.support.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileCacheTest {
  private static final long MOST = 10_000;

  @TempDir private Path folder;
  private final TurnableClock clock = new TurnableClock();
  private Path file;
  private TileCache cache;

  @BeforeEach
  void open() {
    file = folder.resolve("below/tiles.sqlite");
    cache = new TileCache(file, MOST, clock);
  }

  @AfterEach
  void close() {
    cache.close();
  }

  private TileCache restarted() {
    return new TileCache(file, MOST, clock);
  }

  private static TileAddress address(int x) {
    return new TileAddress(Background.BRT_GREY, 12, x, 2701);
  }

  private StoredTile tile(int x, int bytes) {
    byte[] image = new byte[bytes];
    Arrays.fill(image, (byte) x);
    return new StoredTile(address(x), "image/png", image, clock.instant());
  }

  private void assertHolds(TileCache some, int x) {
    StoredTile found = some.get(address(x)).orElseThrow();
    assertThat(found.image()[0]).isEqualTo((byte) x);
    assertThat(found.type()).isEqualTo("image/png");
  }

  @Test
  void nothingIsWrittenBeforeSomethingIsAsked() {
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void whatWasPutInIsThereAfterARestartWithTypeAndDate() {
    StoredTile tile = tile(5, 100);
    cache.put(tile);
    cache.close();
    clock.turn(Duration.ofDays(1));
    try (TileCache again = restarted()) {
      assertHolds(again, 5);
      assertThat(again.get(address(5)).orElseThrow().fetched()).isEqualTo(tile.fetched());
      assertThat(again.get(address(6))).isEmpty();
      assertThat(again.get(new TileAddress(Background.BRT_PASTEL, 12, 5, 2701))).isEmpty();
      assertThat(again.get(new TileAddress(Background.BRT_GREY, 11, 5, 2701))).isEmpty();
    }
  }

  @Test
  void aTileThatIsFetchedAgainTakesThePlaceOfTheOldOne() {
    cache.put(tile(5, 100));
    cache.put(tile(5, 300));
    assertThat(cache.size()).isEqualTo(300);
    cache.remove(address(5));
    assertThat(cache.size()).isZero();
  }

  /// Ten tiles of 1000 fill it; the eleventh makes it go back to nine tenths.
  @Test
  void theLeastRecentlyUsedGoFirst() {
    for (int x = 1; x <= 10; x++) {
      cache.put(tile(x, 1000));
      clock.turn(Duration.ofHours(2));
    }
    assertHolds(cache, 1);
    clock.turn(Duration.ofHours(2));
    cache.put(tile(11, 1000));
    assertThat(cache.size()).isEqualTo(9000);
    assertHolds(cache, 1);
    assertThat(cache.get(address(2))).isEmpty();
    assertThat(cache.get(address(3))).isEmpty();
    assertHolds(cache, 4);
    assertHolds(cache, 11);
  }

  @Test
  void theFileStaysSmallHoweverMuchPassesThroughIt() throws IOException {
    for (int x = 0; x < 300; x++) {
      cache.put(tile(x, 1000));
      clock.turn(Duration.ofMinutes(1));
    }
    assertThat(cache.size()).isLessThanOrEqualTo(MOST);
    cache.close();
    assertThat(Files.size(file)).isLessThan(20 * MOST);
  }

  @Test
  void severalProgramsUseItAtOnce() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int program = 0; program < 4; program++) {
        int own = program;
        all.add(threads.submit(() -> putTen(own)));
      }
      for (Future<?> one : all) {
        one.get(20, TimeUnit.SECONDS);
      }
    }
    for (int x = 0; x < 40; x++) {
      assertHolds(cache, x);
    }
  }

  private void putTen(int program) {
    try (TileCache own = new TileCache(file, MOST, clock)) {
      for (int x = 0; x < 10; x++) {
        own.put(tile(10 * program + x, 100));
      }
    }
  }

  /// What a killed process leaves: the file and its log, not closed.
  @Test
  void aKilledProcessLeavesItWhole() throws IOException {
    cache.put(tile(5, 100));
    Path copy = folder.resolve("copy.sqlite");
    for (String part : List.of("", "-wal", "-shm")) {
      Files.copy(
          file.resolveSibling(file.getFileName() + part), folder.resolve("copy.sqlite" + part));
    }
    try (RandomAccessFile log = new RandomAccessFile(copy + "-wal", "rw")) {
      log.seek(log.length());
      log.write(new byte[1000]);
    }
    try (TileCache again = new TileCache(copy, MOST, clock)) {
      assertHolds(again, 5);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no database at all, but long enough to be taken for one", "SQLite format 3\0x"})
  void aFileThatIsNoDatabaseIsMovedAsideAndBegunAnew(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content.repeat(50));
    cache.put(tile(5, 100));
    assertHolds(cache, 5);
    assertThat(file.resolveSibling("tiles.sqlite.beschadigd")).hasContent(content.repeat(50));
  }

  @Test
  void aDatabaseOfAnotherKindIsMovedAside() throws Exception {
    Files.createDirectories(file.getParent());
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate("create table plan (name text)");
    }
    cache.put(tile(5, 100));
    assertHolds(cache, 5);
    assertThat(file.resolveSibling("tiles.sqlite.beschadigd")).exists();
  }

  /// Whatever the damage, in the description of the tables or behind it: no failure, and what is
  /// put in afterwards is there.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aFileThatWasScribbledOverIsStillOfUse(long seed) throws IOException {
    for (int x = 0; x < 90; x++) {
      cache.put(tile(x, 100));
    }
    cache.close();
    Random random = new Random(seed);
    int from = seed % 2 == 0 ? 100 : 4096;
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (int i = 0; i < 200; i++) {
        bytes.seek(from + random.nextInt((int) bytes.length() - from));
        bytes.write(random.nextInt());
      }
    }
    try (TileCache damaged = restarted()) {
      for (int x = 0; x < 90; x++) {
        damaged.get(address(x));
        damaged.put(tile(x, 100));
      }
    }
    try (TileCache again = restarted()) {
      again.put(tile(99, 100));
      assertHolds(again, 99);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 4096, 5000, 10_000})
  void aFileThatWasCutOffIsStillOfUse(int length) throws IOException {
    for (int x = 0; x < 90; x++) {
      cache.put(tile(x, 100));
    }
    cache.close();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(length);
    }
    try (TileCache again = restarted()) {
      for (int x = 0; x < 90; x++) {
        again.get(address(x));
      }
      again.put(tile(99, 100));
      assertHolds(again, 99);
    }
  }

  @Test
  void whoComesAfterTheEndDoesNotMakeTheFileAnew() throws IOException {
    cache.put(tile(1, 100));
    cache.close();
    Files.delete(file);
    cache.put(tile(2, 100));
    assertThat(cache.get(address(1))).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void whereNoFileCanBeNothingIsKeptAndNothingFails() throws IOException {
    Files.createDirectories(file);
    cache.put(tile(5, 100));
    assertThat(cache.get(address(5))).isEmpty();
    assertThat(cache.size()).isZero();
    Path notAFolder = Files.createFile(folder.resolve("file"));
    try (TileCache nowhere = new TileCache(notAFolder.resolve("tiles.sqlite"), MOST, clock)) {
      nowhere.put(tile(5, 100));
      assertThat(nowhere.get(address(5))).isEmpty();
    }
  }
}
