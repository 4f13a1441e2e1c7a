package nl.noordwijzer.sheet;

import java.util.Objects;

/// The version of the program, as the build wrote it into the jar.
public final class ProgramVersion {
  private static final String UNPACKED = "0-dev";

  private ProgramVersion() {}

  public static String number() {
    return Objects.requireNonNullElse(
        ProgramVersion.class.getPackage().getImplementationVersion(), UNPACKED);
  }
}
