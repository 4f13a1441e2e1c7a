package nl.noordwijzer.ui.map;

import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Directions of the arrow keys, in the world: y runs north.
enum Direction {
  NORTH(0, 1),
  EAST(1, 0),
  SOUTH(0, -1),
  WEST(-1, 0);

  final int x;
  final int y;

  Direction(int x, int y) {
    this.x = x;
    this.y = y;
  }

  /// The direction of an arrow key; null for other keys.
  static @Nullable Direction of(KeyCode code) {
    return switch (code) {
      case UP -> NORTH;
      case RIGHT -> EAST;
      case DOWN -> SOUTH;
      case LEFT -> WEST;
      default -> null;
    };
  }
}
