package nl.noordwijzer.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/// The functions that the triggers of a spatial index call; every connection that writes needs
/// them.
final class SpatialFunctions {
  /// `SQLITE_INNOCUOUS`: they may be called by the triggers of a file that is not trusted.
  private static final int INNOCUOUS = 0x0020_0000;

  private static final Map<String, ToDoubleFunction<Envelope>> BOUNDS =
      Map.of(
          "ST_MinX", Envelope::getMinX,
          "ST_MaxX", Envelope::getMaxX,
          "ST_MinY", Envelope::getMinY,
          "ST_MaxY", Envelope::getMaxY);

  private SpatialFunctions() {}

  static void register(Connection connection) throws SQLException {
    for (var bound : BOUNDS.entrySet()) {
      create(connection, bound.getKey(), new Bound(bound.getValue()));
    }
    create(connection, "ST_IsEmpty", new IsEmpty());
  }

  private static void create(Connection connection, String name, Function function)
      throws SQLException {
    Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC | INNOCUOUS);
  }

  /// One side of what lies around a geometry; null where there is none.
  private static final class Bound extends Function {
    private final ToDoubleFunction<Envelope> side;

    Bound(ToDoubleFunction<Envelope> side) {
      this.side = side;
    }

    @Override
    protected void xFunc() throws SQLException {
      Optional<Envelope> around = around(value_blob(0));
      if (around.isPresent()) {
        result(side.applyAsDouble(around.get()));
      } else {
        result();
      }
    }
  }

  /// 1 for an empty geometry, 0 for another, null for null.
  private static final class IsEmpty extends Function {
    @Override
    protected void xFunc() throws SQLException {
      byte[] blob = value_blob(0);
      if (blob == null) {
        result();
      } else {
        result(around(blob).isPresent() ? 0 : 1);
      }
    }
  }

  /// A damaged geometry counts as empty: a trigger must not fail on what is there already.
  private static Optional<Envelope> around(byte @Nullable [] blob) {
    try {
      return blob == null ? Optional.empty() : GeometryBlob.envelope(blob);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
