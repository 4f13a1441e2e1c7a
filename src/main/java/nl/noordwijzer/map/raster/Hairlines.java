package nl.noordwijzer.map.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import org.locationtech.jts.geom.Envelope;

/// Draws each shared border once, anti-aliased.
public final class Hairlines {
  private final AreaMesh mesh;
  private final List<Pass> passes = new ArrayList<>();

  /// @param strokes from below to above; a border of several levels is drawn as that of the last of
  ///   them, and one of none of them not at all
  public Hairlines(AreaMesh mesh, List<Stroke> strokes) {
    this.mesh = mesh;
    List<AreaLevel> order = strokes.stream().map(Stroke::level).distinct().toList();
    for (int first = 0; first < strokes.size(); first += Coverage.MOST_BRUSHES) {
      int end = Math.min(first + Coverage.MOST_BRUSHES, strokes.size());
      passes.add(Pass.of(strokes.subList(first, end), order, mesh.levels().kinds()));
    }
  }

  /// Lays the lines over a picture of the size of the grid.
  ///
  /// @param pixels premultiplied ARGB
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public void paint(PixelGrid grid, int[] pixels, Progress progress) {
    Strip.each(
        grid.height(),
        progress,
        strip -> {
          for (Pass pass : passes) {
            Coverage coverage = new Coverage(grid, strip);
            if (draw(pass, coverage, grid.extent(strip, pass.reach() + 1), progress)) {
              coverage.blend(pass.brushes(), pixels);
            }
          }
        });
  }

  private boolean draw(Pass pass, Coverage coverage, Envelope extent, Progress progress) {
    Arcs arcs = mesh.arcsFor(coverage.metresPerPixel());
    boolean any = false;
    for (int arc = 0; arc < arcs.count(); arc++) {
      if ((arc & 1023) == 0) {
        progress.throwIfCancelled();
      }
      List<Brush> brushes = pass.byKind().get(mesh.levels().kind(arc));
      if (!brushes.isEmpty() && mesh.meets(arc, extent)) {
        any = true;
        for (Brush brush : brushes) {
          coverage.addArc(arcs, arc, brush);
        }
      }
    }
    return any;
  }

  /// Brushes that are drawn together.
  ///
  /// @param byKind brushes of each kind of border
  private record Pass(List<Brush> brushes, List<List<Brush>> byKind) {

    static Pass of(List<Stroke> strokes, List<AreaLevel> order, List<Set<AreaLevel>> kinds) {
      List<Brush> brushes = new ArrayList<>();
      for (Stroke stroke : strokes) {
        brushes.add(new Brush(stroke, 8 * brushes.size()));
      }
      return new Pass(brushes, kinds.stream().map(kind -> of(kind, brushes, order)).toList());
    }

    private static List<Brush> of(Set<AreaLevel> kind, List<Brush> brushes, List<AreaLevel> order) {
      return order.reversed().stream()
          .filter(kind::contains)
          .findFirst()
          .map(top -> brushes.stream().filter(brush -> brush.level() == top).toList())
          .orElse(List.of());
    }

    double reach() {
      return brushes.stream().mapToDouble(Brush::reach).max().orElse(0);
    }
  }
}
