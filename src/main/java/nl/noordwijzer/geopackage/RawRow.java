package nl.noordwijzer.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as it stands in a page of a database.
///
/// @param values in the order of the columns: String, Long, Double, byte[] or null
/// @param whole whether all of it could be read; else values are null that were not so
record RawRow(long key, List<@Nullable Object> values, boolean whole) {
  private static final int FIRST_OF_ANY_LENGTH = 12;
  private static final int[] LENGTHS = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};

  /// @param bytes what could be read of it
  /// @param size bytes that it has
  /// @throws IllegalArgumentException when it is no row
  static RawRow read(long key, ByteBuffer bytes, long size, Charset charset) {
    List<Long> kinds = kinds(bytes, size);
    List<@Nullable Object> values = new ArrayList<>();
    boolean whole = true;
    for (long kind : kinds) {
      int length = Math.toIntExact(length(kind));
      if (length > bytes.remaining()) {
        bytes.position(bytes.limit());
        whole = false;
        values.add(null);
        continue;
      }
      byte[] part = new byte[length];
      bytes.get(part);
      try {
        values.add(value(kind, part, charset));
      } catch (CharacterCodingException _) {
        whole = false;
        values.add(null);
      }
    }
    return new RawRow(key, values, whole);
  }

  /// What the head says of each column; together they must fill the row.
  private static List<Long> kinds(ByteBuffer bytes, long size) {
    try {
      int start = bytes.position();
      long head = varint(bytes);
      List<Long> kinds = new ArrayList<>();
      long content = 0;
      while (bytes.position() - start < head) {
        long kind = varint(bytes);
        content += length(kind);
        kinds.add(kind);
      }
      if (bytes.position() - start != head || head + content != size) {
        throw new IllegalArgumentException("no row");
      }
      return kinds;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("no row", e);
    }
  }

  private static long length(long kind) {
    if (kind >= FIRST_OF_ANY_LENGTH) {
      return (kind - FIRST_OF_ANY_LENGTH) / 2;
    }
    if (kind < 0 || kind >= LENGTHS.length) {
      throw new IllegalArgumentException("no kind of value: " + kind);
    }
    return LENGTHS[(int) kind];
  }

  private static @Nullable Object value(long kind, byte[] bytes, Charset charset)
      throws CharacterCodingException {
    if (kind >= FIRST_OF_ANY_LENGTH) {
      return kind % 2 == 0 ? bytes : text(bytes, charset);
    }
    return switch ((int) kind) {
      case 0 -> null;
      case 7 -> ByteBuffer.wrap(bytes).getDouble();
      case 8, 9 -> kind - 8;
      default -> whole(bytes);
    };
  }

  /// No program writes zeros in a text: they stand where a page was wiped.
  private static String text(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (text.indexOf('\0') >= 0) {
      throw new CharacterCodingException();
    }
    return text;
  }

  private static long whole(byte[] bytes) {
    long number = bytes[0];
    for (int i = 1; i < bytes.length; i++) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return number;
  }

  /// A number of one to nine bytes.
  static long varint(ByteBuffer bytes) {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      byte next = bytes.get();
      number = (number << 7) | (next & 0x7F);
      if (next >= 0) {
        return number;
      }
    }
    return (number << 8) | (bytes.get() & 0xFF);
  }
}
