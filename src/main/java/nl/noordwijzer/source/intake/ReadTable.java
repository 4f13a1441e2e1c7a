package nl.noordwijzer.source.intake;

import nl.noordwijzer.source.table.SourceTable;

/// A table with where it is from.
///
/// @param file name of the file, or of the service
public record ReadTable(String file, SourceTable table) {
  ReadTable with(SourceTable other) {
    return new ReadTable(file, other);
  }
}
