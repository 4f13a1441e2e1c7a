package nl.noordwijzer.source.tiles;

import nl.noordwijzer.text.NoordwijzerException;

/// Hears what becomes of the tiles that were asked for, on a thread of the loader.
public interface TileListener {

  /// A tile can be painted, or painted anew.
  void arrived(TileAddress tile);

  /// Tiles that are not kept cannot be fetched now. Said once for each request.
  void failed(NoordwijzerException why);
}
