package nl.noordwijzer.source;

import java.nio.file.Path;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads a region from a folder of open files, such as `maps/heerlen-noord`.
public final class RegionReader {
  private RegionReader() {}

  /// Reads and checks every file; opens them read-only.
  ///
  /// @throws NoordwijzerException when a file is absent or damaged: names the file, the line and
  ///   the remedy
  public static Region read(Path folder, Progress progress) throws NoordwijzerException {
    throw new NoordwijzerException("source.folder.absent", null, folder, progress);
  }
}
