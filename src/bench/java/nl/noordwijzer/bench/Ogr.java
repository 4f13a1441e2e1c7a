package nl.noordwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program ogr2ogr of GDAL.
final class Ogr {
  private Ogr() {}

  static boolean isThere() {
    try {
      return new ProcessBuilder("ogr2ogr", "--version").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Makes a GeoPackage of a file, in the place of the one of the turn before.
  static Path toGeoPackage(Path file) {
    Path target = file.resolveSibling(file.getFileName() + ".gpkg");
    try {
      Files.deleteIfExists(target);
      String[] command = {"ogr2ogr", "-q", "-f", "GPKG", target.toString(), file.toString()};
      ProcessBuilder program = new ProcessBuilder(command);
      program.redirectError(ProcessBuilder.Redirect.DISCARD);
      if (program.start().waitFor() != 0) {
        throw new IllegalStateException("ogr2ogr failed on " + file);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
