package nl.noordwijzer.planfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import org.jspecify.annotations.Nullable;

/// A row as bytes, with the names of its columns, so that it can be put back in a table that got
/// more of them since. Equal bytes are equal rows.
final class RowBytes {
  private static final String SHAPE = "";

  private RowBytes() {}

  static byte[] of(Layer layer, LayerRow row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, SHAPE, row.shape());
      List<Field> fields = layer.fields();
      for (int i = 0; i < fields.size(); i++) {
        write(out, fields.get(i).name().toLowerCase(Locale.ROOT), row.values()[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String column, @Nullable Object value)
      throws IOException {
    if (value == null) {
      return;
    }
    out.writeUTF(column);
    switch (value) {
      case Boolean flag -> writeWhole(out, flag ? 1 : 0);
      case Integer number -> writeWhole(out, number);
      case Long number -> writeWhole(out, number);
      case Double number -> {
        out.writeByte('d');
        out.writeDouble(number + 0.0);
      }
      case String text -> writeBytes(out, 't', text.getBytes(StandardCharsets.UTF_8));
      case byte[] bytes -> writeBytes(out, 'b', bytes);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  private static void writeWhole(DataOutputStream out, long number) throws IOException {
    out.writeByte('w');
    out.writeLong(number);
  }

  private static void writeBytes(DataOutputStream out, char kind, byte[] bytes) throws IOException {
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// @throws IllegalArgumentException when these are no bytes of a row
  static LayerRow row(Layer layer, long key, byte[] bytes) {
    Map<String, Object> values = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (in.available() > 0) {
        values.put(in.readUTF(), value(in));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    @Nullable Object[] row = new Object[layer.fields().size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = values.get(layer.fields().get(i).name().toLowerCase(Locale.ROOT));
    }
    return new LayerRow(key, row, (byte[]) values.get(SHAPE));
  }

  private static Object value(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 'w' -> in.readLong();
      case 'd' -> in.readDouble();
      case 't' -> new String(bytes(in), StandardCharsets.UTF_8);
      case 'b' -> bytes(in);
      default -> throw new IOException("no row");
    };
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("cut off");
    }
    return in.readNBytes(length);
  }
}
