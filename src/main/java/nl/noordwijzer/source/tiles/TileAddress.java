package nl.noordwijzer.source.tiles;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/// Which tile: of which background, how fine, and where.
///
/// @param level 0 is the coarsest
/// @param x counted from the west, from 0
/// @param y counted from the north, from 0
public record TileAddress(Background background, int level, int x, int y) {

  /// What it shows, in RD New, metres.
  public Envelope extent() {
    return TileMatrix.extent(this);
  }

  /// The tile that shows four times as much, this one included; empty at the coarsest level.
  public Optional<TileAddress> coarser() {
    return level == 0
        ? Optional.empty()
        : Optional.of(new TileAddress(background, level - 1, x / 2, y / 2));
  }
}
