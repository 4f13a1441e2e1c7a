package nl.noordwijzer.source.intake;

import java.util.Optional;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.cbs.CbsRecogniser;
import nl.noordwijzer.source.cbs.CbsTable;
import nl.noordwijzer.source.crs.CrsGuess;
import nl.noordwijzer.source.crs.ToRd;
import nl.noordwijzer.source.format.GeometryRepair;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// A table with where it is from. What takes long to find out about it is found out once, however
/// many answers of the user follow.
public final class ReadTable {
  private final String file;
  private final SourceTable table;
  private @Nullable CrsGuess guess;
  private @Nullable Placed placed;
  private @Nullable Recognised cbs;

  private record Placed(CrsGuess.Sure from, ReadTable inRd) {}

  private record Recognised(AreaSet areas, Optional<CbsTable> table) {}

  /// @param file name of the file, or of the service
  public ReadTable(String file, SourceTable table) {
    this.file = file;
    this.table = table;
  }

  /// The name of the file, or of the service.
  String file() {
    return file;
  }

  public SourceTable table() {
    return table;
  }

  synchronized CrsGuess guess() {
    if (guess == null) {
      guess = CrsGuess.of(table);
    }
    return guess;
  }

  /// The table in RD New, with geometries that were mended.
  synchronized ReadTable inRd(CrsGuess.Sure from, Progress progress) {
    if (!table.hasGeometry()) {
      return this;
    }
    if (placed == null || !placed.from.equals(from)) {
      SourceTable turned = ToRd.from(from.system(), from.northFirst()).table(table, progress);
      SourceTable mended = GeometryRepair.anyShape().table(turned, progress);
      placed = new Placed(from, new ReadTable(file, mended));
    }
    return placed.inRd;
  }

  /// What CBS means by it; empty when it is no table of CBS.
  ///
  /// @param areas that it may call by their names
  @SuppressWarnings("ReferenceEquality")
  synchronized Optional<CbsTable> cbs(AreaSet areas) {
    if (cbs == null || cbs.areas != areas) {
      cbs = new Recognised(areas, CbsRecogniser.recognise(table, file, areas));
    }
    return cbs.table;
  }
}
