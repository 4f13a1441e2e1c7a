package nl.noordwijzer.map.raster;

/// A closed ring of an area: its vertices, without the closing one, and the edge after each.
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
    return vertices[index % vertices.length];
  }

  int edge(int index) {
    return edges[index % edges.length];
  }
}
