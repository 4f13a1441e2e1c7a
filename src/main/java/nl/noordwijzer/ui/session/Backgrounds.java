package nl.noordwijzer.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import nl.noordwijzer.map.Backdrop;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.source.tiles.Background;
import nl.noordwijzer.source.tiles.TileAddress;
import nl.noordwijzer.source.tiles.TileListener;
import nl.noordwijzer.source.tiles.TileMatrix;
import nl.noordwijzer.source.tiles.TilePicture;
import nl.noordwijzer.source.tiles.Tiles;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The tiles under the map on screen.
///
/// Nothing is opened or asked before a background was chosen. FX thread only, and never waits.
public final class Backgrounds implements AutoCloseable {
  /// Tiles that come soon after each other are shown at once.
  private static final Duration GATHER = Duration.millis(120);

  private final Supplier<Optional<TileSupply>> opening;
  private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<@Nullable NoordwijzerException> failure =
      new ReadOnlyObjectWrapper<>();
  private final AtomicBoolean gathering = new AtomicBoolean();
  private Optional<TileSupply> supply = Optional.empty();
  private @Nullable Tiles tiles;
  private String chosen = "";
  private List<TileAddress> requested = List.of();

  /// @param opening called when the first background is chosen
  public Backgrounds(Supplier<Optional<TileSupply>> opening) {
    this.opening = opening;
  }

  /// Has no tiles at all.
  public static Backgrounds none() {
    return new Backgrounds(Optional::empty);
  }

  /// What must stand on a map with a background; empty for an unknown one.
  public static Optional<String> attribution(String id, Texts texts) {
    return Background.byId(id).map(background -> background.attribution(texts));
  }

  /// The tiles that a view needs; none without a background.
  ///
  /// @param view in device pixels
  static List<TileAddress> needed(BackgroundStyle style, Viewport view) {
    return style.isSeen()
        ? Background.byId(style.id())
            .map(known -> TileMatrix.covering(known, view.extent(), view.metresPerUnit()))
            .orElse(List.of())
        : List.of();
  }

  static Backdrop backdrop(List<TilePicture> pictures) {
    return new Backdrop(
        pictures.stream()
            .map(tile -> new Backdrop.Piece(tile.extent(), TileMatrix.PIXELS, tile.argb()))
            .toList());
  }

  /// What is there now for a view.
  ///
  /// @param view in device pixels
  public Backdrop present(BackgroundStyle style, Viewport view) {
    List<TileAddress> needed = needed(style, view);
    return tiles == null || needed.isEmpty() ? Backdrop.NONE : backdrop(tiles.paintable(needed));
  }

  /// Gets what is not there yet for a view; [#arrivalsProperty] tells when something is.
  ///
  /// @param view in device pixels
  public void request(BackgroundStyle style, Viewport view) {
    if (!style.id().equals(chosen)) {
      chosen = style.id();
      failure.set(null);
    }
    List<TileAddress> needed = needed(style, view);
    if (!needed.equals(requested)) {
      requested = needed;
      tiles().ifPresent(open -> open.request(needed, new Arrivals()));
    }
  }

  private Optional<Tiles> tiles() {
    if (tiles == null) {
      tiles = supply().map(TileSupply::tiles).orElse(null);
    }
    return Optional.ofNullable(tiles);
  }

  /// Where tiles come from.
  public Optional<TileSupply> supply() {
    if (supply.isEmpty()) {
      supply = opening.get();
    }
    return supply;
  }

  /// Changes when more can be shown.
  public ReadOnlyLongProperty arrivalsProperty() {
    return arrivals.getReadOnlyProperty();
  }

  /// Why tiles of the chosen background did not come, the first time; null when none failed.
  public ReadOnlyObjectProperty<@Nullable NoordwijzerException> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  @Override
  public void close() {
    if (tiles != null) {
      tiles.close();
    }
    supply.ifPresent(open -> open.cache().close());
  }

  /// Hears of tiles on a thread of the loader.
  private final class Arrivals implements TileListener {
    @Override
    public void arrived(TileAddress tile) {
      if (gathering.compareAndSet(false, true)) {
        Platform.runLater(this::gather);
      }
    }

    private void gather() {
      PauseTransition pause = new PauseTransition(GATHER);
      pause.setOnFinished(_ -> {
        gathering.set(false);
        arrivals.set(arrivals.get() + 1);
      });
      pause.play();
    }

    /// The same view may be asked for again.
    @Override
    public void failed(NoordwijzerException why) {
      Platform.runLater(() -> {
        requested = List.of();
        if (failure.get() == null) {
          failure.set(why);
        }
      });
    }
  }
}
