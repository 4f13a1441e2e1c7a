package nl.noordwijzer.source.format.shapefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.noordwijzer.source.table.Finding.Weight;

/// What the head of a .dbf says, as far as the file bears it out.
///
/// @param count of records, all of them inside the file
/// @param start of the first record
/// @param recordLength bytes
/// @param language number of the encoding (the "language driver"); 0 when it is not said
record DbfHeader(long count, int start, int recordLength, int language, List<DbfField> fields) {
  private static final int FIXED = 32;
  private static final int DESCRIPTION = 32;
  private static final int NAME_LENGTH = 11;
  private static final int END_OF_FIELDS = 0x0D;
  private static final String READABLE = "CNFDL";

  /// @param shapes that the .shp has, to tell how many records there should be
  static DbfHeader read(MappedFile dbf, int shapes, FindingLog log) {
    if (dbf.size() <= FIXED || dbf.unsignedShort(8) <= FIXED) {
      log.add(Weight.SKIPPED, "format.dbf.cut", 0);
      return new DbfHeader(0, 0, 1, 0, List.of());
    }
    int start = dbf.unsignedShort(8);
    int recordLength = Math.max(1, dbf.unsignedShort(10));
    long room = Math.max(0, dbf.size() - start) / recordLength;
    List<DbfField> fields = fields(dbf, Math.min(start, dbf.size()), recordLength, log);
    long count = count(Integer.toUnsignedLong(dbf.little(4)), room, shapes, log);
    return new DbfHeader(count, start, recordLength, dbf.unsignedByte(29), fields);
  }

  /// What the file says, unless it is not that long or its shapes say otherwise.
  private static long count(long told, long room, int shapes, FindingLog log) {
    long real = Math.min(Math.max(told, shapes), room);
    if (real != told) {
      log.add(Weight.REPAIRED, "format.dbf.count", 0, String.valueOf(told), String.valueOf(real));
    }
    return real;
  }

  private static List<DbfField> fields(MappedFile dbf, long end, int recordLength, FindingLog log) {
    List<DbfField> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int offset = 1;
    for (long at = FIXED; at + DESCRIPTION <= end; at += DESCRIPTION) {
      if (dbf.unsignedByte(at) == END_OF_FIELDS) {
        break;
      }
      int length = dbf.unsignedByte(at + 16);
      String name = unique(name(dbf, at), names);
      char type = Character.toUpperCase((char) dbf.unsignedByte(at + 11));
      if (READABLE.indexOf(type) < 0) {
        log.add(Weight.SKIPPED, "format.dbf.kind", 0, name, String.valueOf(type));
      } else if (offset + length > recordLength) {
        log.add(Weight.SKIPPED, "format.dbf.beyond", 0, name);
      } else {
        fields.add(new DbfField(name, type, offset, length, dbf.unsignedByte(at + 17)));
      }
      offset += length;
    }
    return fields;
  }

  private static String name(MappedFile dbf, long at) {
    byte[] bytes = new byte[NAME_LENGTH];
    dbf.copy(at, bytes);
    int length = 0;
    while (length < NAME_LENGTH && bytes[length] != 0) {
      length++;
    }
    return TextEncoding.isUtf8(bytes, 0, length)
        ? new String(bytes, 0, length, StandardCharsets.UTF_8).strip()
        : new String(bytes, 0, length, TextEncoding.WINDOWS).strip();
  }

  private static String unique(String name, Set<String> taken) {
    String base = name.isEmpty() ? "COLUMN" : name;
    String unique = base;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = base + "_" + i;
    }
    return unique;
  }
}
