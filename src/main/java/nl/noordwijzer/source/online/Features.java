package nl.noordwijzer.source.online;

import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Turns a GeoJSON feature collection into a table.
@FunctionalInterface
public interface Features {
  /// @throws NoordwijzerException when it cannot be read
  SourceTable read(byte[] geoJson, Progress progress) throws NoordwijzerException;
}
