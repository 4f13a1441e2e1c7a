package nl.noordwijzer.source.crs;

import java.util.List;
import java.util.Objects;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/// The way from a coordinate system to RD New (EPSG:28992).
///
/// Without the correction grid of RDNAPTRANS, which moves a place by a few decimetres at most. A
/// coordinate that has no place in RD New becomes NaN. Heights are left as they are.
public final class ToRd {
  private final @Nullable CoordinateTransform transform;
  private final boolean northFirst;

  private ToRd(@Nullable CoordinateTransform transform, boolean northFirst) {
    this.transform = transform;
    this.northFirst = northFirst;
  }

  public static ToRd from(CoordinateSystem system) {
    return from(system, false);
  }

  /// @param northFirst whether the coordinates hold the latitude or northing before the longitude
  ///   or easting
  public static ToRd from(CoordinateSystem system, boolean northFirst) {
    return new ToRd(system == CoordinateSystem.RD_NEW ? null : transform(system), northFirst);
  }

  private static CoordinateTransform transform(CoordinateSystem system) {
    CRSFactory systems = new CRSFactory();
    CoordinateSystem rd = CoordinateSystem.RD_NEW;
    return new CoordinateTransformFactory()
        .createTransform(
            systems.createFromParameters(system.code(), system.definition()),
            systems.createFromParameters(rd.code(), rd.definition()));
  }

  /// A table in RD New. The rows are turned beside each other, on all cores; a table in RD New is
  /// given back as it is.
  public SourceTable table(SourceTable table, Progress progress) {
    if (isIdentity()) {
      return table;
    }
    List<SourceRow> rows =
        table.rows().parallelStream()
            .map(row -> {
              progress.throwIfCancelled();
              return row.shape() == null ? row : row.withGeometry(geometry(row.shape()));
            })
            .toList();
    return table.with(rows, CoordinateSystem.RD_NEW.code(), table.findings());
  }

  /// A geometry in RD New; a geometry in RD New is given back as it is, not copied.
  public Geometry geometry(Geometry geometry) {
    if (isIdentity()) {
      return geometry;
    }
    Geometry copy = geometry.copy();
    copy.apply(new Turn());
    return copy;
  }

  private boolean isIdentity() {
    return transform == null && !northFirst;
  }

  /// Turns the coordinates in place, one at a time.
  private final class Turn implements CoordinateSequenceFilter {
    private final ProjCoordinate from = new ProjCoordinate();
    private final ProjCoordinate to = new ProjCoordinate();

    @Override
    public void filter(CoordinateSequence points, int i) {
      from.setValue(points.getX(i), points.getY(i));
      if (northFirst) {
        from.setValue(from.y, from.x);
      }
      if (transform == null) {
        to.setValue(from);
      } else {
        turn();
      }
      points.setOrdinate(i, CoordinateSequence.X, to.x);
      points.setOrdinate(i, CoordinateSequence.Y, to.y);
    }

    private void turn() {
      try {
        Objects.requireNonNull(transform).transform(from, to);
      } catch (Proj4jException | IllegalStateException _) {
        to.setValue(Double.NaN, Double.NaN);
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
