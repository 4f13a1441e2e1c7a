package nl.noordwijzer.source.format.shapefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding.Weight;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Reads one shapefile into a table.
final class ShapefileReader {
  private static final int MAGIC = 9994;
  private static final int BYTES_PER_ROW = 300;
  private static final int BYTES_PER_VALUE = 32;
  private static final int ROWS_BETWEEN_REPORTS = 256;
  private static final Object[] NO_VALUES = {};

  private final ShapefileParts parts;
  private final FindingLog log = new FindingLog();
  private final Progress progress;

  private ShapefileReader(ShapefileParts parts, Progress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  static SourceTable read(Path file, Progress progress) throws NoordwijzerException {
    if (!Files.isRegularFile(file)) {
      throw new NoordwijzerException("format.file.absent", null, file);
    }
    try (MappedFile shp = MappedFile.open(file)) {
      if (shp.size() < ShapeIndex.HEADER) {
        throw new NoordwijzerException("format.shp.empty", null, file);
      }
      if (shp.big(0) != MAGIC) {
        throw new NoordwijzerException("format.shp.other", null, file);
      }
      return new ShapefileReader(new ShapefileParts(file), progress).read(shp);
    } catch (IOException e) {
      throw new NoordwijzerException("format.file.unreadable", e, file);
    } catch (InternalError e) {
      // a mapped file that becomes shorter, or a disk that goes away, while it is read
      throw new NoordwijzerException("format.file.changed", e, file);
    }
  }

  private SourceTable read(MappedFile shp) throws IOException, NoordwijzerException {
    requireMemory(shp, 0, 0);
    ShapeReader shapes = new ShapeReader(shp, index(shp), log);
    Optional<Path> dbf = parts.part(".dbf");
    if (dbf.isEmpty()) {
      log.add(Weight.NOTED, "format.dbf.absent", 0);
      requireMemory(shp, shapes.size(), 0);
      return table(shapes, null);
    }
    try (MappedFile data = MappedFile.open(dbf.get())) {
      DbfHeader header = DbfHeader.read(data, shapes.size(), log);
      if (header.count() != shapes.size()) {
        String have = String.valueOf(header.count());
        log.add(Weight.NOTED, "format.dbf.rows", 0, have, String.valueOf(shapes.size()));
      }
      int values = BYTES_PER_VALUE * header.fields().size() + header.recordLength();
      requireMemory(shp, Math.max(header.count(), shapes.size()), values);
      return table(shapes, new DbfReader(data, header, parts.text(".cpg"), log, progress));
    }
  }

  private ShapeIndex index(MappedFile shp) throws IOException {
    Optional<Path> shx = parts.part(".shx");
    if (shx.isEmpty()) {
      return ShapeIndex.of(shp, null, log);
    }
    try (MappedFile listed = MappedFile.open(shx.get())) {
      return ShapeIndex.of(shp, listed, log);
    }
  }

  /// @param values bytes for the values of a row
  private void requireMemory(MappedFile shp, long rows, long values) throws NoordwijzerException {
    long need = shp.size() + rows * (BYTES_PER_ROW + values);
    if (need > Runtime.getRuntime().maxMemory() / 2) {
      throw new NoordwijzerException("format.file.large", null, parts.shp());
    }
  }

  private SourceTable table(ShapeReader shapes, @Nullable DbfReader dbf) throws IOException {
    long count = Math.max(shapes.size(), dbf == null ? 0 : dbf.count());
    List<SourceRow> rows = new ArrayList<>((int) count);
    for (int i = 0; i < count; i++) {
      if (i % ROWS_BETWEEN_REPORTS == 0) {
        progress.throwIfCancelled();
        progress.report((double) i / count);
      }
      if (dbf == null || i >= dbf.count()) {
        rows.add(new SourceRow(i + 1, blank(dbf), shapes.read(i)));
      } else if (dbf.load(i)) {
        rows.add(new SourceRow(i + 1, dbf.values(i + 1), shapes.read(i)));
      }
    }
    return new SourceTable(
        parts.name(),
        dbf == null ? List.of() : dbf.columns(rows),
        rows,
        parts.text(".prj"),
        log.findings());
  }

  private static @Nullable Object[] blank(@Nullable DbfReader dbf) {
    return dbf == null ? NO_VALUES : new @Nullable Object[dbf.columnCount()];
  }
}
