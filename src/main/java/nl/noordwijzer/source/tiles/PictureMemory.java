package nl.noordwijzer.source.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The pictures used last, a quarter of a megabyte each.
final class PictureMemory {
  /// As many as a screen and its surroundings need.
  private static final int USUAL = 192;

  private int most = USUAL;
  private final Map<TileAddress, TilePicture> pictures =
      new LinkedHashMap<>(USUAL, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileAddress, TilePicture> eldest) {
          return size() > most;
        }
      };

  /// @param wanted pictures that must fit at once, with half as many beside them
  synchronized void makeRoom(int wanted) {
    most = Math.max(USUAL, wanted + wanted / 2);
  }

  synchronized Optional<TilePicture> get(TileAddress tile) {
    return Optional.ofNullable(pictures.get(tile));
  }

  synchronized void put(TilePicture picture) {
    pictures.put(picture.address(), picture);
  }
}
