package nl.noordwijzer.map.raster;

/// A closed ring of an area: its vertices, without the closing one, and the edge after each.
///
/// An index may run on into a second round.
final class Ring {
  private final int[] vertices;
  private final int[] edges;

  Ring(int[] vertices, int[] edges) {
    this.vertices = vertices;
    this.edges = edges;
  }

  int size() {
    return vertices.length;
  }

  int vertex(int index) {
    return vertices[within(index)];
  }

  int edge(int index) {
    return edges[within(index)];
  }

  private int within(int index) {
    return index < vertices.length ? index : index - vertices.length;
  }
}
