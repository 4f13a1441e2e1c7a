package nl.noordwijzer.planfile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A sum over all rows of a plan, by which one sees whether another program changed any.
///
/// It can be kept up row by row: what is added and taken away again leaves it as it was.
final class Stamp {
  private long high;
  private long low;
  private final Map<String, Long> rows = new TreeMap<>();

  void add(String table, long key, byte @Nullable [] row) {
    count(table, key, row, 1);
  }

  void take(String table, long key, byte @Nullable [] row) {
    count(table, key, row, -1);
  }

  private void count(String table, long key, byte @Nullable [] row, int sign) {
    if (row == null) {
      return;
    }
    rows.merge(table.toLowerCase(Locale.ROOT), (long) sign, Long::sum);
    MessageDigest digest = sha256();
    digest.update(table.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, key));
    ByteBuffer sum = ByteBuffer.wrap(digest.digest(row));
    high += sign * sum.getLong();
    low += sign * sum.getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Stamp copy() {
    Stamp copy = new Stamp();
    copy.high = high;
    copy.low = low;
    copy.rows.putAll(rows);
    return copy;
  }

  /// How many rows each layer has, of those that have or had any.
  Map<String, Long> rows() {
    return Map.copyOf(rows);
  }

  /// As it is kept in the file.
  String text() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
