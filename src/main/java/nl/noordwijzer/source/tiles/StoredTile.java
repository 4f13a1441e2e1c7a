package nl.noordwijzer.source.tiles;

import java.time.Instant;

/// A tile as it was fetched. The bytes may not be changed.
///
/// @param type media type: `image/png` or `image/jpeg`
/// @param fetched when the service gave it
@SuppressWarnings("ArrayRecordComponent")
public record StoredTile(TileAddress address, String type, byte[] image, Instant fetched) {}
