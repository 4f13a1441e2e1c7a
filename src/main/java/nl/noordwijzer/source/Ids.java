package nl.noordwijzer.source;

import java.util.HashSet;
import java.util.Set;
import nl.noordwijzer.text.NoordwijzerException;

/// The ids that rows of a file have given so far.
final class Ids {
  private final Set<String> seen = new HashSet<>();

  /// @throws NoordwijzerException when an earlier row has the same id
  void add(CsvRow row, String id) throws NoordwijzerException {
    if (!seen.add(id)) {
      throw row.damaged("source.code.twice", id);
    }
  }
}
