package nl.noordwijzer.source.format;

import java.util.List;
import nl.noordwijzer.source.table.TableFormat;

/// Every format that can be read.
public final class FileFormats {
  private FileFormats() {}

  /// In the order in which they are asked: those that look at the content first.
  public static List<TableFormat> all() {
    return List.of(new GeoJsonFormat(), new XlsxFormat(), new CsvFormat());
  }
}
