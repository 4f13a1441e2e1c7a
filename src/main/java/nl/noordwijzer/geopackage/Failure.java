package nl.noordwijzer.geopackage;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.text.NoordwijzerException;
import org.sqlite.SQLiteException;

/// What went wrong in SQLite, as a sentence.
final class Failure {
  private static final int PRIMARY = 0xFF;

  private Failure() {}

  /// @throws CancellationException when the query was ended because it is no longer wanted
  static NoordwijzerException of(SQLException e, String file) {
    return switch (code(e)) {
      case 5, 6 -> new NoordwijzerException("geopackage.busy", e, file);
      case 8, 13, 14 -> new NoordwijzerException("geopackage.unwritable", e, file);
      case 9 -> throw new CancellationException();
      case 10 -> new NoordwijzerException("geopackage.unreadable", e, file);
      default -> new NoordwijzerException("geopackage.damaged", e, file);
    };
  }

  /// As [#of], for a file that is being written.
  static NoordwijzerException ofWriting(SQLException e, String file) {
    return switch (code(e)) {
      case 10 -> new NoordwijzerException("geopackage.unwritable", e, file);
      case 13 -> new NoordwijzerException("geopackage.full", e, file);
      default -> of(e, file);
    };
  }

  private static int code(SQLException e) {
    return e instanceof SQLiteException known ? known.getResultCode().code & PRIMARY : 0;
  }
}
