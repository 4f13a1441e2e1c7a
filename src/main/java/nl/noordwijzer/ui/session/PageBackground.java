package nl.noordwijzer.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Backdrop;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.source.tiles.Background;
import nl.noordwijzer.source.tiles.TileAddress;
import nl.noordwijzer.source.tiles.TileListener;
import nl.noordwijzer.source.tiles.TilePicture;
import nl.noordwijzer.source.tiles.Tiles;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// The background map of one page: what was kept of it, and what could be fetched.
///
/// @param fetched when the oldest of its tiles was; empty when there are none
public record PageBackground(Backdrop backdrop, Optional<LocalDate> fetched) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LOOK_MILLIS = 20;

  private static final TileListener DEAF =
      new TileListener() {
        @Override
        public void arrived(TileAddress tile) {}

        @Override
        public void failed(NoordwijzerException why) {}
      };

  /// Waits for the tiles, so for a worker only.
  ///
  /// @param view in pixels, as fine as the page is to be
  /// @throws CancellationException when no longer wanted
  public static PageBackground fetch(
      TileSupply supply, BackgroundStyle style, Viewport view, Progress progress) {
    List<TileAddress> needed = Backgrounds.needed(style, view);
    try (Tiles tiles = supply.tiles()) {
      tiles.request(needed, DEAF);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!tiles.isIdle() && System.nanoTime() < end) {
        progress.throwIfCancelled();
        Thread.sleep(LOOK_MILLIS);
      }
      return of(tiles.paintable(needed));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static PageBackground of(List<TilePicture> pictures) {
    Optional<LocalDate> oldest =
        pictures.stream()
            .map(TilePicture::fetched)
            .min(Instant::compareTo)
            .map(instant -> LocalDate.ofInstant(instant, ZoneId.systemDefault()));
    return new PageBackground(Backgrounds.backdrop(pictures), oldest);
  }

  /// The picture with this background, and with the date in the note that says whose it is.
  public MapPicture under(MapPicture picture, Texts texts) {
    Optional<Background> background = Background.byId(picture.style().background().id());
    if (background.isEmpty() || fetched.isEmpty()) {
      return picture;
    }
    String undated = background.get().attribution(texts);
    String dated = background.get().attribution(texts, fetched.get());
    return picture
        .withBackdrop(backdrop)
        .withNotes(
            picture.notes().stream().map(note -> note.equals(undated) ? dated : note).toList());
  }
}
