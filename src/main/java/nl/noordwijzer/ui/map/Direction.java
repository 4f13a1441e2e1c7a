package nl.noordwijzer.ui.map;

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
}
