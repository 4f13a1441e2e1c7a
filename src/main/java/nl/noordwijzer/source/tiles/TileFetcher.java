package nl.noordwijzer.source.tiles;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.http.Answer;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.http.Request;
import nl.noordwijzer.text.NoordwijzerException;

/// Asks the service for single tiles.
record TileFetcher(Http http, URI service) {
  private static final long MOST_BYTES = 2L << 20;
  private static final int ATTEMPTS = 2;

  /// Failures of one tile, which say nothing about the next.
  private static final Set<String> OF_ONE_TILE =
      Set.of("tiles.damaged", "http.absent", "http.refused", "http.large", "http.cut");

  StoredTile fetch(TileAddress tile, Instant now, Progress progress) throws NoordwijzerException {
    Background background = tile.background();
    Request request =
        Request.of(background.address(service, tile), background.mediaType())
            .atMost(MOST_BYTES)
            .attempting(ATTEMPTS);
    Answer answer = http.get(request, progress);
    return new StoredTile(tile, answer.type(), answer.body(), now);
  }

  NoordwijzerException damaged() {
    return new NoordwijzerException("tiles.damaged", null, service.getHost());
  }

  /// Whether the other tiles would fail in the same way.
  static boolean concernsAll(NoordwijzerException why) {
    return !OF_ONE_TILE.contains(why.key());
  }
}
