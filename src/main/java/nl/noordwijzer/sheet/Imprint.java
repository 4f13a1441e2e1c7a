package nl.noordwijzer.sheet;

import java.time.LocalDate;

/// When and by which version of the program a sheet was made, and how finished it is.
public record Imprint(LocalDate made, String version, Status status) {

  /// How finished a sheet is.
  public enum Status {
    CONCEPT,
    FINAL
  }
}
