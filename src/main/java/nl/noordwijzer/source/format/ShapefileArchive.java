package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.shapefile.ShapefileWriter;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Shapefiles in a ZIP: one for each table and each kind of shape in it, and a listing of the names
/// of columns that had to be shortened.
final class ShapefileArchive implements TableWriter {
  private static final String RENAMED = "format.dbf.renamed";

  /// What a shapefile holds, with the end of its name; in the order of dimensions, none first.
  private static final List<String> KINDS =
      List.of("_zonder_vorm", "_punten", "_lijnen", "_vlakken");

  @Override
  public List<Finding> write(List<SourceTable> tables, Path file, Progress progress)
      throws IOException, NoordwijzerException {
    List<SourceTable> parts = tables.stream().flatMap(ShapefileArchive::parts).toList();
    Path folder = Files.createTempDirectory("noordwijzer");
    try {
      List<Finding> findings = new ArrayList<>();
      for (SourceTable part : parts) {
        findings.addAll(
            ShapefileWriter.write(part, folder.resolve(part.name() + ".shp"), progress));
      }
      new CsvTables()
          .write(
              List.of(FieldListing.of(parts)),
              folder.resolve(FieldListing.NAME + ".csv"),
              progress);
      pack(folder, file);
      return withOneSentenceOnNames(findings);
    } finally {
      remove(folder);
    }
  }

  /// Which name was shortened to what stands in the listing.
  private static List<Finding> withOneSentenceOnNames(List<Finding> findings) {
    List<Finding> told =
        new ArrayList<>(
            findings.stream().filter(each -> !each.key().equals(RENAMED)).distinct().toList());
    long renamed = findings.stream().filter(each -> each.key().equals(RENAMED)).distinct().count();
    if (renamed > 0) {
      String listing = FieldListing.NAME + ".csv";
      String number = Long.toString(renamed);
      told.add(Finding.of(Finding.Weight.NOTED, "format.dbf.listed", 0, number, listing));
    }
    return List.copyOf(told);
  }

  private static Stream<SourceTable> parts(SourceTable table) {
    return Stream.iterate(0, kind -> kind < KINDS.size(), kind -> kind + 1)
        .map(kind -> part(table, kind))
        .filter(part -> !part.rows().isEmpty());
  }

  private static SourceTable part(SourceTable table, int kind) {
    List<SourceRow> rows = table.rows().stream().filter(row -> kind(row) == kind).toList();
    return new SourceTable(
        table.name() + KINDS.get(kind), table.columns(), rows, table.crs(), List.of());
  }

  private static int kind(SourceRow row) {
    return row.geometry()
        .filter(shape -> !shape.isEmpty())
        .map(shape -> shape.getDimension() + 1)
        .orElse(0);
  }

  private static void pack(Path folder, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.list(folder).sorted()) {
      for (Path part : (Iterable<Path>) files::iterator) {
        zip.putNextEntry(new ZipEntry(FileStart.nameOf(part)));
        Files.copy(part, zip);
        zip.closeEntry();
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path part : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(part);
      }
    }
  }
}
