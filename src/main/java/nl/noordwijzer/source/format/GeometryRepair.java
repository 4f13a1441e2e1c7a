package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.crs.Netherlands;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// Mends the shapes of a table that is in RD New, and leaves out those that cannot be mended; each
/// is a finding with its place. A shape that is sound stays the same object.
///
/// Mending is that of JTS's `GeometryFixer`, not `buffer(0)`: of a border that crosses itself as an
/// eight, `buffer(0)` silently drops one of the loops, where this keeps both.
public final class GeometryRepair {
  private static final int BETWEEN_CHECKS = 64;
  private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);

  private final boolean onlySurfaces;
  private final Envelope reach = Netherlands.reach();

  /// What became of a shape.
  private record Outcome(@Nullable Geometry shape, List<Finding> findings) {}

  private GeometryRepair(boolean onlySurfaces) {
    this.onlySurfaces = onlySurfaces;
  }

  /// Keeps polygons and multipolygons only; of a mixed shape it keeps the polygons.
  public static GeometryRepair surfaces() {
    return new GeometryRepair(true);
  }

  /// Keeps points and lines as well.
  public static GeometryRepair anyShape() {
    return new GeometryRepair(false);
  }

  /// The table with its shapes mended. Rows whose shape is left out stay, without it. The rows are
  /// mended beside each other, on all cores.
  ///
  /// @param table in RD New (EPSG:28992), metres
  @SuppressWarnings("ReferenceEquality") // A shape that is not touched is the same object.
  public SourceTable table(SourceTable table, Progress progress) {
    List<Outcome> outcomes =
        table.rows().parallelStream().map(row -> outcome(row, progress)).toList();
    Findings findings = new Findings();
    table.findings().forEach(findings::add);
    List<SourceRow> rows = new ArrayList<>(outcomes.size());
    for (int i = 0; i < outcomes.size(); i++) {
      SourceRow row = table.rows().get(i);
      Outcome outcome = outcomes.get(i);
      rows.add(outcome.shape == row.shape() ? row : row.withGeometry(outcome.shape));
      outcome.findings.forEach(findings::add);
    }
    return table.with(rows, table.crs(), findings.list());
  }

  private Outcome outcome(SourceRow row, Progress progress) {
    if (row.place() % BETWEEN_CHECKS == 0) {
      progress.throwIfCancelled();
    }
    Geometry shape = row.shape();
    if (shape == null) {
      return new Outcome(null, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    return new Outcome(new Patient(row.place(), findings, progress).mended(shape), findings);
  }

  /// One shape on its way to being mended.
  private final class Patient {
    private final long row;
    private final List<Finding> findings;
    private final Progress progress;

    Patient(long row, List<Finding> findings, Progress progress) {
      this.row = row;
      this.findings = findings;
      this.progress = progress;
    }

    @Nullable Geometry mended(Geometry shape) {
      Geometry wanted = onlySurfaces ? wanted(shape) : shape;
      if (wanted == null) {
        return null;
      }
      if (SimpleRing.certain(wanted) && reach.contains(wanted.getEnvelopeInternal())) {
        return wanted;
      }
      Geometry clean = cleaned(wanted);
      return hasNoPlace(clean) ? null : fixed(clean);
    }

    @SuppressWarnings("ReferenceEquality") // As above.
    private @Nullable Geometry wanted(Geometry shape) {
      Geometry surfaces = Surfaces.of(shape);
      if (surfaces.isEmpty() && !shape.isEmpty()) {
        skip("format.geometry.kind", shape.getEnvelopeInternal(), shape.getGeometryType());
        return null;
      }
      if (surfaces != shape && !surfaces.isEmpty()) {
        repair("format.geometry.mixed", surfaces.getEnvelopeInternal());
      }
      return surfaces;
    }

    private boolean hasNoPlace(Geometry shape) {
      if (shape.isEmpty()) {
        skip("format.geometry.empty", null);
        return true;
      }
      Envelope around = shape.getEnvelopeInternal();
      if (reach.contains(around)) {
        return false;
      }
      skip("format.geometry.outside", around, place(stray(shape)));
      return true;
    }

    /// The first vertex that lies out of reach.
    private Coordinate stray(Geometry shape) {
      for (Coordinate vertex : shape.getCoordinates()) {
        if (!reach.contains(vertex)) {
          return vertex;
        }
      }
      return shape.getCoordinate();
    }

    private Geometry cleaned(Geometry shape) {
      Vertices vertices = Vertices.of(shape);
      if (vertices.areLost()) {
        repair("format.geometry.lost", shape.getEnvelopeInternal());
      } else if (vertices.haveRepeats()) {
        repair("format.geometry.repeated", shape.getEnvelopeInternal());
      } else {
        return shape;
      }
      return Vertices.cleaned(shape);
    }

    private @Nullable Geometry fixed(Geometry shape) {
      Envelope around = shape.getEnvelopeInternal();
      if (shape instanceof Polygonal && !CrossingCount.isBearable(shape, progress)) {
        skip("format.geometry.tangled", around, Integer.toString(shape.getNumPoints()));
        return null;
      }
      if (new IsValidOp(shape).isValid()) {
        return shape;
      }
      Geometry mended = Surfaces.likeOriginal(fix(shape), shape);
      if (mended.isEmpty() || !mended.isValid()) {
        skip("format.geometry.hopeless", around);
        return null;
      }
      repair("format.geometry.fixed", around);
      return mended;
    }

    /// Rounding may leave a mended border that still touches itself; on a grid of a millimetre it
    /// cannot.
    private Geometry fix(Geometry shape) {
      Geometry mended = GeometryFixer.fix(shape);
      return mended.isValid() ? mended : GeometryPrecisionReducer.reduce(mended, MILLIMETRES);
    }

    private void skip(String key, @Nullable Envelope place, String... arguments) {
      findings.add(new Finding(Finding.Weight.SKIPPED, key, List.of(arguments), row, place));
    }

    private void repair(String key, Envelope place) {
      Finding finding = Finding.of(Finding.Weight.REPAIRED, key, row);
      findings.add(reach.contains(place) ? finding.at(place) : finding);
    }
  }

  private static String place(Coordinate vertex) {
    return String.format(Locale.ROOT, "%.7g, %.7g", vertex.x, vertex.y);
  }
}
