package nl.noordwijzer.source.tiles;

import java.time.Instant;
import org.locationtech.jts.geom.Envelope;

/// A tile that can be painted. The pixels may not be changed.
///
/// @param argb [TileMatrix#PIXELS] rows of as many pixels, not premultiplied
/// @param fetched when the service gave it
@SuppressWarnings("ArrayRecordComponent")
public record TilePicture(TileAddress address, int[] argb, Instant fetched) {

  /// What it shows, in RD New, metres.
  public Envelope extent() {
    return address.extent();
  }
}
