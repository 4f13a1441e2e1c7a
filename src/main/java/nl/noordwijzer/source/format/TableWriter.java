package nl.noordwijzer.source.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes tables in RD New (EPSG:28992) to a file of one format.
interface TableWriter {
  /// @param file is not there yet, and is taken away by the caller when this fails
  /// @return what the format could not hold as it was
  List<Finding> write(List<SourceTable> tables, Path file, Progress progress)
      throws IOException, NoordwijzerException;
}
