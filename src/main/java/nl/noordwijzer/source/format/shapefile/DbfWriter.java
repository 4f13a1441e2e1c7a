package nl.noordwijzer.source.format.shapefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding.Weight;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Writes the values of a table as a .dbf, in UTF-8.
///
/// A table without columns gets one with the numbers of the rows, as a .dbf must have one.
final class DbfWriter {
  private static final int VERSION = 3;
  private static final int FIXED = 32;
  private static final int DESCRIPTION = 32;
  private static final int END_OF_FIELDS = 0x0D;
  private static final int END_OF_FILE = 0x1A;
  private static final int LARGEST = 0xFFFF;
  private static final Column NUMBER = new Column("ID", ColumnType.WHOLE);

  private final SourceTable table;
  private final List<String> names;
  private final List<FieldFormat> fields = new ArrayList<>();

  DbfWriter(SourceTable table, FindingLog log) {
    this.table = table;
    List<Column> columns = table.columns().isEmpty() ? List.of(NUMBER) : table.columns();
    names = FieldNames.of(columns.stream().map(Column::name).toList());
    for (int i = 0; i < columns.size(); i++) {
      FieldFormat field = new FieldFormat(columns.get(i), i);
      table.rows().forEach(row -> field.show(value(row, field), row.place()));
      field.report(log);
      fields.add(field);
      if (!names.get(i).equals(columns.get(i).name())) {
        log.add(Weight.NOTED, "format.dbf.renamed", 0, columns.get(i).name(), names.get(i));
      }
    }
  }

  private @Nullable Object value(SourceRow row, FieldFormat field) {
    return table.columns().isEmpty() ? row.place() : row.value(field.index());
  }

  /// @throws NoordwijzerException when a .dbf cannot hold so many columns
  void write(Path file) throws IOException, NoordwijzerException {
    int headLength = FIXED + DESCRIPTION * fields.size() + 1;
    int recordLength = 1 + fields.stream().mapToInt(FieldFormat::width).sum();
    if (headLength > LARGEST || recordLength > LARGEST) {
      throw new NoordwijzerException("format.dbf.wide", null, fields.size());
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(head(headLength, recordLength));
      for (SourceRow row : table.rows()) {
        out.write(' ');
        for (FieldFormat field : fields) {
          out.write(field.bytes(value(row, field)));
        }
      }
      out.write(END_OF_FILE);
    }
  }

  private byte[] head(int headLength, int recordLength) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    ByteBuffer head = ByteBuffer.allocate(headLength).order(ByteOrder.LITTLE_ENDIAN);
    head.put((byte) VERSION).put((byte) (today.getYear() - 1900));
    head.put((byte) today.getMonthValue()).put((byte) today.getDayOfMonth());
    head.putInt(table.rows().size()).putShort((short) headLength).putShort((short) recordLength);
    for (int i = 0; i < fields.size(); i++) {
      int at = FIXED + DESCRIPTION * i;
      FieldFormat field = fields.get(i);
      head.put(at, names.get(i).getBytes(StandardCharsets.UTF_8));
      head.put(at + 11, (byte) field.type());
      head.put(at + 16, (byte) field.width()).put(at + 17, (byte) field.decimals());
    }
    return head.put(headLength - 1, (byte) END_OF_FIELDS).array();
  }
}
