package nl.noordwijzer.source.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.format.shapefile.ShapefileFormat;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;

/// All formats that can be read. What a file holds counts for more than what it is called.
public final class FileFormats {
  private final List<TableFormat> formats;

  /// @param plain formats of single files, those that look at the content most closely first;
  ///   archives of them are read too
  FileFormats(List<TableFormat> plain) {
    List<TableFormat> all = new ArrayList<>(plain);
    all.add(new ArchiveFormat(plain));
    formats = List.copyOf(all);
  }

  public static FileFormats all() {
    return new FileFormats(
        List.of(
            new ShapefileFormat(),
            new GeoPackageFormat(),
            new GeoJsonFormat(),
            new XlsxFormat(),
            new CsvFormat()));
  }

  /// All tables in a file.
  ///
  /// @throws NoordwijzerException when it is of no format that can be read, or nothing of it can be
  ///   used
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    String name = FileStart.nameOf(file);
    if (!Files.isRegularFile(file)) {
      throw new NoordwijzerException("format.absent", null, name);
    }
    if (!Files.isReadable(file)) {
      throw new NoordwijzerException("format.unreadable", null, name);
    }
    for (TableFormat format : formats) {
      if (format.recognises(file)) {
        return format.read(file, progress);
      }
    }
    throw new NoordwijzerException("format.unknown", null, name);
  }
}
