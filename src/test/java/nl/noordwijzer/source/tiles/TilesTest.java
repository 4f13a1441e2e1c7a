package nl.noordwijzer.source.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.support.TileImages;
import nl.noordwijzer.support.TurnableClock;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilesTest {
  private static final Reaction ORANGE = Reaction.ok("image/png", TileImages.png(Color.ORANGE));
  private static final Reaction BLACK = Reaction.ok("image/png", TileImages.png(Color.BLACK));

  @TempDir private Path folder;
  private final TurnableClock clock = new TurnableClock();
  private final BlockingQueue<TileAddress> arrived = new LinkedBlockingQueue<>();
  private final List<NoordwijzerException> failures = new CopyOnWriteArrayList<>();
  private final BlockingQueue<NoordwijzerException> failed = new LinkedBlockingQueue<>();
  private LocalService service;
  private TileCache cache;
  private Tiles tiles;

  private final TileListener listener =
      new TileListener() {
        @Override
        public void arrived(TileAddress tile) {
          arrived.add(tile);
        }

        @Override
        public void failed(NoordwijzerException why) {
          failures.add(why);
          failed.add(why);
        }
      };

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
    cache = new TileCache(folder.resolve("tiles.sqlite"), 1 << 20, clock);
    tiles = tiles();
  }

  /// As a program that starts anew would have it.
  private Tiles tiles() {
    return new Tiles(service.http(), service.address(), cache, clock);
  }

  @AfterEach
  void stop() {
    tiles.close();
    cache.close();
    service.close();
  }

  private static TileAddress tile(int x) {
    return new TileAddress(Background.BRT_GREY, 12, x, 2701);
  }

  private static List<TileAddress> tiles(int from, int to) {
    return IntStream.range(from, to).mapToObj(TilesTest::tile).toList();
  }

  private TileAddress next() throws InterruptedException {
    TileAddress tile = arrived.poll(5, TimeUnit.SECONDS);
    assertThat(tile).isNotNull();
    return tile;
  }

  private Set<TileAddress> next(int many) throws InterruptedException {
    Set<TileAddress> tiles = new HashSet<>();
    for (int i = 0; i < many; i++) {
      tiles.add(next());
    }
    return tiles;
  }

  private NoordwijzerException nextFailure() throws InterruptedException {
    NoordwijzerException why = failed.poll(5, TimeUnit.SECONDS);
    assertThat(why).isNotNull();
    return why;
  }

  private int colour(TileAddress tile) {
    return tiles.paintable(List.of(tile)).getFirst().argb()[0];
  }

  @Test
  void nothingIsAskedBeforeItIsRequested() {
    assertThat(tiles.paintable(tiles(0, 9))).isEmpty();
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void tilesComeFromTheServiceAndCanBePainted() throws Exception {
    service.reacting(ORANGE);
    tiles.request(List.of(tile(2240)), listener);
    assertThat(next()).isEqualTo(tile(2240));
    assertThat(service.asked())
        .containsExactly(
            URI.create("/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:28992/12/2240/2701.png"));
    assertThat(colour(tile(2240))).isEqualTo(Color.ORANGE.getRGB());
    assertThat(tiles.paintable(List.of(tile(2240))).getFirst().fetched())
        .isEqualTo(clock.instant());
  }

  @Test
  void whatWasSeenIsThereWithoutANetworkAfterARestart() throws Exception {
    service.reacting(ORANGE);
    tiles.request(tiles(0, 5), listener);
    for (int i = 0; i < 5; i++) {
      next();
    }
    tiles.close();
    service.reacting(Reaction.status(500));
    tiles = tiles();
    tiles.setOnline(false);
    tiles.request(tiles(0, 6), listener);
    assertThat(next(5)).containsExactlyInAnyOrderElementsOf(tiles(0, 5));
    assertThat(service.asked()).hasSize(5);
    assertThat(failures).isEmpty();
  }

  @Test
  void withoutANetworkACoarserTileThatWasSeenIsShown() throws Exception {
    service.reacting(ORANGE);
    TileAddress coarser = tile(2240).coarser().flatMap(TileAddress::coarser).orElseThrow();
    tiles.request(List.of(coarser), listener);
    next();
    tiles.close();
    tiles = tiles();
    tiles.setOnline(false);
    tiles.request(List.of(tile(2240)), listener);
    assertThat(next()).isEqualTo(coarser);
    assertThat(tiles.paintable(List.of(tile(2240), tile(2241))))
        .singleElement()
        .satisfies(picture -> assertThat(picture.address()).isEqualTo(coarser));
  }

  @Test
  void coarseTilesArePaintedBeforeFineOnes() throws Exception {
    service.reacting(ORANGE);
    TileAddress coarser = tile(2240).coarser().orElseThrow();
    tiles.request(List.of(tile(2241), coarser), listener);
    next();
    next();
    assertThat(tiles.paintable(List.of(tile(2241), tile(2240))))
        .extracting(TilePicture::address)
        .containsExactly(coarser, tile(2241));
  }

  @Test
  void anOldTileIsShownAndFetchedAgain() throws Exception {
    service.reacting(ORANGE, BLACK);
    tiles.request(List.of(tile(1)), listener);
    next();
    clock.turn(Duration.ofDays(61));
    tiles.close();
    tiles = tiles();
    tiles.request(List.of(tile(1)), listener);
    next();
    assertThat(next()).isEqualTo(tile(1));
    assertThat(colour(tile(1))).isEqualTo(Color.BLACK.getRGB());
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void aDamagedTileInTheCacheIsFetchedAgain() throws Exception {
    service.reacting(ORANGE);
    cache.put(new StoredTile(tile(1), "image/png", new byte[] {1, 2, 3}, clock.instant()));
    tiles.request(List.of(tile(1)), listener);
    assertThat(next()).isEqualTo(tile(1));
    assertThat(cache.get(tile(1)).orElseThrow().image()).hasSizeGreaterThan(3);
  }

  @Test
  void aServiceThatFailsIsAskedForOneTileAndThenLeftAloneForAMinute() throws Exception {
    service.reacting(Reaction.status(500));
    tiles.request(List.of(tile(0)), listener);
    assertThat(nextFailure().sentence(Texts.in(Texts.DUTCH))).contains("127.0.0.1");
    untilIdle();
    tiles.request(List.of(tile(0)), listener);
    untilIdle();
    clock.turn(Duration.ofSeconds(61));
    service.reacting(ORANGE);
    tiles.request(List.of(tile(0)), listener);
    assertThat(next()).isEqualTo(tile(0));
    assertThat(service.asked()).hasSize(3);
    assertThat(failures).hasSize(1);
  }

  /// Three are on their way at once, and each is tried twice.
  @Test
  void aServiceThatFailsForOneTileIsNotAskedForAllTheOthers() throws Exception {
    service.reacting(Reaction.status(500));
    tiles.request(tiles(0, 100), listener);
    nextFailure();
    untilIdle();
    assertThat(service.asked()).hasSizeLessThanOrEqualTo(6);
    assertThat(failures).hasSize(1);
  }

  private void untilIdle() throws InterruptedException {
    for (int i = 0; i < 500 && !tiles.isIdle(); i++) {
      Thread.sleep(10);
    }
    assertThat(tiles.isIdle()).isTrue();
  }

  @Test
  void aTileThatTheServiceLacksIsNoReasonToLeaveOutTheOthers() throws Exception {
    service.reacting(exchange ->
        (exchange.getRequestURI().getPath().contains("/0/2701") ? Reaction.status(404) : ORANGE)
            .to(exchange));
    tiles.request(tiles(0, 4), listener);
    assertThat(next(3)).containsExactlyInAnyOrderElementsOf(tiles(1, 4));
    assertThat(nextFailure().key()).isEqualTo("http.absent");
  }

  @Test
  void whatIsNoPictureIsNotKept() throws Exception {
    service.reacting(Reaction.ok("image/png", "<html>"));
    tiles.request(List.of(tile(1)), listener);
    assertThat(nextFailure().key()).isEqualTo("tiles.damaged");
    assertThat(cache.get(tile(1))).isEmpty();
  }

  @Test
  void aSignInPageIsNotKept() throws Exception {
    service.reacting(Reaction.ok("text/html", "<html>"));
    tiles.request(List.of(tile(1)), listener);
    assertThat(nextFailure().key()).isEqualTo("http.type");
    assertThat(cache.size()).isZero();
  }

  @Test
  void whatIsNoLongerWantedIsNotFetched() throws Exception {
    CountDownLatch three = new CountDownLatch(3);
    service.reacting(exchange -> {
      three.countDown();
      service.silence().to(exchange);
    });
    tiles.request(tiles(0, 50), listener);
    assertThat(three.await(5, TimeUnit.SECONDS)).isTrue();
    service.reacting(ORANGE);
    tiles.request(tiles(100, 102), listener);
    assertThat(next(2)).containsExactlyInAnyOrderElementsOf(tiles(100, 102));
    assertThat(service.asked()).hasSize(5);
    assertThat(failures).isEmpty();
  }

  @Test
  void closingEndsEverything() throws Exception {
    CountDownLatch one = new CountDownLatch(1);
    service.reacting(exchange -> {
      one.countDown();
      service.silence().to(exchange);
    });
    tiles.request(tiles(0, 50), listener);
    assertThat(one.await(5, TimeUnit.SECONDS)).isTrue();
    tiles.close();
    untilIdle();
    tiles.request(tiles(0, 50), listener);
    assertThat(tiles.isIdle()).isTrue();
    assertThat(arrived).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void tilesThatAreThereAreNotAskedForAgain() throws Exception {
    service.reacting(ORANGE);
    tiles.request(tiles(0, 2), listener);
    next();
    next();
    tiles.request(tiles(0, 3), listener);
    assertThat(next()).isEqualTo(tile(2));
    assertThat(service.asked()).hasSize(3);
  }
}
