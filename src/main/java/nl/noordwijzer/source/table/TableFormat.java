package nl.noordwijzer.source.table;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// A file format that can be read. Files are opened read-only and nothing is written beside them.
public interface TableFormat {

  /// Whether the name, or else the first bytes, of a file say that it is of this format. Reads at
  /// most a few kilobytes and never fails.
  boolean recognises(Path file);

  /// All tables in a file, at least one. What can be mended or left out is a finding; only a file
  /// of which nothing can be used is a failure.
  ///
  /// @throws NoordwijzerException when nothing of the file can be used: says why and what to do
  /// @throws CancellationException when no longer wanted
  List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException;
}
