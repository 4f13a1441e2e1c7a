package nl.noordwijzer.ui.session;

import java.net.URI;
import java.time.Clock;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.tiles.Background;
import nl.noordwijzer.source.tiles.TileCache;
import nl.noordwijzer.source.tiles.Tiles;

/// Where tiles come from: a service, and a cache before it.
///
/// @param service as [Background#SERVICE]
public record TileSupply(Http http, URI service, TileCache cache, Clock clock) {
  private static final long MOST_BYTES = 200_000_000;

  /// PDOK, with the cache of the user who runs the program. Touches neither disk nor network.
  public static TileSupply ofThisUser() {
    Clock clock = Clock.systemUTC();
    TileCache cache =
        new TileCache(
            UserFolders.ofThisUser().cache().resolve("achtergrond.sqlite"), MOST_BYTES, clock);
    return new TileSupply(Http.brisk(), Background.SERVICE, cache, clock);
  }

  Tiles tiles() {
    return new Tiles(http, service, cache, clock);
  }
}
