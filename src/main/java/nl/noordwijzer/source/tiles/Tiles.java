package nl.noordwijzer.source.tiles;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Gets the tiles that a screen needs: from memory, from the disk, and else from the service.
///
/// [#request] and [#paintable] return at once and may be called from any thread. A new request
/// takes the place of the one before: what is no longer wanted is not fetched, or broken off.
public final class Tiles implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Tiles.class.getName());
  private static final int AT_ONCE = 3;

  /// A tile older than this is shown, and fetched again.
  private static final Duration FRESH = Duration.ofDays(60);

  /// How long a tile that could not be fetched is not asked for again.
  private static final Duration SHUN = Duration.ofMinutes(1);

  private final TileFetcher fetcher;
  private final TileCache cache;
  private final Clock clock;
  private final PictureMemory pictures = new PictureMemory();
  private final Deque<TileAddress> queue = new ArrayDeque<>();
  private final Set<TileAddress> loading = new HashSet<>();
  private final Map<TileAddress, Instant> shunned = new HashMap<>();
  private Set<TileAddress> wanted = Set.of();
  private @Nullable TileListener listener;
  private int workers;
  private boolean told;
  private boolean online = true;
  private boolean closed;

  /// @param service as [Background#SERVICE]
  public Tiles(Http http, URI service, TileCache cache, Clock clock) {
    this.fetcher = new TileFetcher(http, service);
    this.cache = cache;
    this.clock = clock;
  }

  /// Whether the service may be asked; where not, only what was seen before is shown.
  public synchronized void setOnline(boolean allowed) {
    online = allowed;
    shunned.clear();
  }

  /// Gets what is not there yet, in this order.
  public synchronized void request(List<TileAddress> tiles, TileListener toTell) {
    if (closed) {
      return;
    }
    listener = toTell;
    told = false;
    wanted = new LinkedHashSet<>(tiles);
    pictures.makeRoom(wanted.size());
    shunned.values().removeIf(until -> until.isBefore(clock.instant()));
    queue.clear();
    wanted.stream()
        .filter(tile -> !loading.contains(tile) && !isFresh(pictures.get(tile)))
        .forEach(queue::add);
    for (int more = Math.min(AT_ONCE, queue.size()) - workers; more > 0; more--) {
      workers++;
      Thread.ofVirtual().name("tiles").start(this::work);
    }
  }

  /// What can be painted now for these tiles, coarse ones first: where a tile is not there yet, the
  /// next coarser one that is.
  public List<TilePicture> paintable(Collection<TileAddress> tiles) {
    Map<TileAddress, TilePicture> found = new LinkedHashMap<>();
    for (TileAddress tile : tiles) {
      coarserAndCoarser(tile)
          .map(pictures::get)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(picture -> found.put(picture.address(), picture));
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt(picture -> picture.address().level()))
        .toList();
  }

  private static Stream<TileAddress> coarserAndCoarser(TileAddress tile) {
    return Stream.iterate(
            Optional.of(tile), Optional::isPresent, next -> next.flatMap(TileAddress::coarser))
        .flatMap(Optional::stream);
  }

  private boolean isFresh(Optional<TilePicture> picture) {
    return picture.filter(p -> isFresh(p.fetched())).isPresent();
  }

  private boolean isFresh(Instant fetched) {
    return fetched.plus(FRESH).isAfter(clock.instant());
  }

  private void work() {
    for (Optional<TileAddress> next = next(); next.isPresent(); next = next()) {
      load(next.get());
    }
  }

  /// A worker that finds nothing to do is gone: in one step, so that no request is overlooked.
  private synchronized Optional<TileAddress> next() {
    TileAddress tile = queue.poll();
    if (tile == null) {
      workers--;
      return Optional.empty();
    }
    loading.add(tile);
    return Optional.of(tile);
  }

  private void load(TileAddress tile) {
    try {
      Optional<TilePicture> seen = seen(tile);
      if (!isFresh(seen) && mayFetch(tile)) {
        fetch(tile);
      } else if (seen.isEmpty()) {
        showCoarser(tile);
      }
      end(tile, false);
    } catch (CancellationException _) {
      end(tile, true);
    } catch (RuntimeException unexpected) {
      LOG.log(Level.ERROR, "No tile " + tile, unexpected);
      end(tile, false);
    }
  }

  /// A tile that was broken off may be wanted again by now.
  private synchronized void end(TileAddress tile, boolean brokenOff) {
    loading.remove(tile);
    if (brokenOff && wanted.contains(tile)) {
      queue.add(tile);
    }
  }

  /// From memory or from the disk.
  private Optional<TilePicture> seen(TileAddress tile) {
    Optional<TilePicture> known = pictures.get(tile);
    if (known.isPresent()) {
      return known;
    }
    Optional<StoredTile> stored = cache.get(tile);
    Optional<TilePicture> picture = stored.flatMap(TileDecoder::decode);
    if (stored.isPresent() && picture.isEmpty()) {
      cache.remove(tile);
    }
    picture.ifPresent(this::show);
    return picture;
  }

  private synchronized boolean mayFetch(TileAddress tile) {
    return online && !closed && !shunned.containsKey(tile);
  }

  private void fetch(TileAddress tile) {
    try {
      StoredTile stored = fetcher.fetch(tile, clock.instant(), whileWanted(tile));
      Optional<TilePicture> picture = TileDecoder.decode(stored);
      if (picture.isPresent()) {
        cache.put(stored);
        show(picture.get());
        return;
      }
      fail(tile, fetcher.damaged());
    } catch (NoordwijzerException why) {
      fail(tile, why);
    }
    showCoarser(tile);
  }

  private Progress whileWanted(TileAddress tile) {
    return new Progress() {
      @Override
      public void report(double fraction) {}

      @Override
      public boolean isCancelled() {
        synchronized (Tiles.this) {
          return closed || !wanted.contains(tile);
        }
      }
    };
  }

  /// A service that cannot be reached for one tile is not asked for the others of the request.
  private void fail(TileAddress tile, NoordwijzerException why) {
    TileListener toTell;
    synchronized (this) {
      Instant until = clock.instant().plus(SHUN);
      shunned.put(tile, until);
      if (TileFetcher.concernsAll(why)) {
        wanted.forEach(other -> shunned.put(other, until));
      }
      toTell = told ? null : listener;
      told = true;
    }
    if (toTell != null) {
      toTell.failed(why);
    }
  }

  /// The nearest coarser tile that was seen before, so that there is something to look at.
  private void showCoarser(TileAddress tile) {
    Optional<TileAddress> next = tile.coarser();
    while (next.isPresent() && seen(next.get()).isEmpty()) {
      next = next.get().coarser();
    }
  }

  private void show(TilePicture picture) {
    pictures.put(picture);
    TileListener toTell;
    synchronized (this) {
      toTell = closed ? null : listener;
    }
    if (toTell != null) {
      toTell.arrived(picture.address());
    }
  }

  /// Whether nothing is being got.
  public synchronized boolean isIdle() {
    return workers == 0;
  }

  /// Breaks off what is being fetched. The cache stays open: it is the caller's.
  @Override
  public synchronized void close() {
    closed = true;
    queue.clear();
    wanted = Set.of();
    listener = null;
  }
}
