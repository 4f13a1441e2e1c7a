package nl.noordwijzer.source.format.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding.Weight;
import nl.noordwijzer.source.table.SourceRow;
import org.jspecify.annotations.Nullable;

/// The values in a .dbf, record by record.
final class DbfReader {
  private static final int ROWS_BETWEEN_LOOKS = 256;

  private final MappedFile dbf;
  private final DbfHeader header;
  private final FindingLog log;
  private final byte[] content;
  private final List<DbfColumn> columns;

  /// @param encoding as a .cpg names it, empty where there is none
  /// @throws CancellationException when no longer wanted
  DbfReader(MappedFile dbf, DbfHeader header, String encoding, FindingLog log, Progress progress) {
    this.dbf = dbf;
    this.header = header;
    this.log = log;
    content = new byte[header.recordLength()];
    Charset charset = charset(encoding, progress);
    columns = header.fields().stream().map(field -> new DbfColumn(field, charset)).toList();
  }

  long count() {
    return header.count();
  }

  int columnCount() {
    return columns.size();
  }

  /// Goes to a record.
  ///
  /// @return whether it is still there, and not marked as deleted
  boolean load(long row) {
    dbf.copy(header.start() + row * header.recordLength(), content);
    return content[0] != '*';
  }

  /// The values of the record that was gone to.
  ///
  /// @param row counts from 1
  @Nullable Object[] values(long row) {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).value(content, row);
    }
    return values;
  }

  /// The columns, to be asked when all rows have been read, so that their kind is known; values of
  /// columns with a late first decimal are put right in the rows.
  List<Column> columns(List<SourceRow> rows) {
    columns.forEach(column -> column.report(log));
    List<Column> all = columns.stream().map(DbfColumn::column).toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).type() == ColumnType.DECIMAL) {
        for (SourceRow row : rows) {
          if (row.values()[i] instanceof Long whole) {
            row.values()[i] = whole.doubleValue();
          }
        }
      }
    }
    return all;
  }

  private Charset charset(String encoding, Progress progress) {
    Optional<Charset> named = TextEncoding.named(encoding);
    if (named.isEmpty() && !encoding.isEmpty()) {
      log.add(Weight.NOTED, "format.cpg.unknown", 0, encoding);
    }
    Optional<Charset> told = named.or(() -> TextEncoding.ofLanguage(header.language()));
    if (told.isPresent() && !told.get().equals(StandardCharsets.UTF_8)) {
      return told.get();
    }
    if (isUtf8(progress)) {
      return StandardCharsets.UTF_8;
    }
    log.add(Weight.REPAIRED, "format.dbf.encoding", 0);
    return TextEncoding.WINDOWS;
  }

  private boolean isUtf8(Progress progress) {
    for (long row = 0; row < count(); row++) {
      if (row % ROWS_BETWEEN_LOOKS == 0) {
        progress.throwIfCancelled();
      }
      load(row);
      if (!isAscii() && !isRecordUtf8()) {
        return false;
      }
    }
    return true;
  }

  private boolean isAscii() {
    int bits = 0;
    for (byte letter : content) {
      bits |= letter;
    }
    return bits >= 0;
  }

  private boolean isRecordUtf8() {
    return header.fields().stream()
        .filter(field -> field.type() == 'C')
        .allMatch(
            field -> TextEncoding.isUtf8(content, field.offset(), field.offset() + field.length()));
  }
}
