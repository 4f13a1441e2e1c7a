package nl.noordwijzer.source.format.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// A shapefile put together byte by byte, as the writer never would.
final class RawShapefile {
  private final Path folder;
  private final List<byte[]> contents = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();
  private final List<byte[]> records = new ArrayList<>();
  private int language;

  RawShapefile(Path folder) {
    this.folder = folder;
  }

  static ByteBuffer content(int bytes, int type) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(type);
  }

  /// A shape of parts (`POLYLINE`, `POLYGON`), without a box.
  static byte[] parts(int type, double[]... parts) {
    int points = 0;
    for (double[] part : parts) {
      points += part.length / 2;
    }
    byte[] content = new byte[44 + 4 * parts.length + 16 * points];
    ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(type);
    buffer.position(36).putInt(parts.length).putInt(points);
    int first = 0;
    for (double[] part : parts) {
      buffer.putInt(first);
      first += part.length / 2;
    }
    for (double[] part : parts) {
      for (double number : part) {
        buffer.putDouble(number);
      }
    }
    return content;
  }

  RawShapefile shape(byte[] content) {
    contents.add(content);
    return this;
  }

  RawShapefile points(int count) {
    for (int i = 0; i < count; i++) {
      shape(content(20, 1).putDouble(i).putDouble(i).array());
    }
    return this;
  }

  /// @param field name, type, length and decimals, with commas between
  RawShapefile field(String field) {
    fields.add(field);
    return this;
  }

  RawShapefile language(int number) {
    language = number;
    return this;
  }

  /// @param text of a whole record, with its first byte
  RawShapefile record(String text, Charset charset) {
    records.add(text.getBytes(charset));
    return this;
  }

  RawShapefile record(String text) {
    return record(text, StandardCharsets.UTF_8);
  }

  byte[] shp() {
    ByteBuffer buffer =
        ByteBuffer.allocate(100 + contents.stream().mapToInt(c -> c.length + 8).sum());
    buffer.putInt(0, 9994).putInt(24, buffer.limit() / 2).position(100);
    for (int i = 0; i < contents.size(); i++) {
      buffer.putInt(i + 1).putInt(contents.get(i).length / 2).put(contents.get(i));
    }
    return buffer.array();
  }

  byte[] dbf() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int recordLength = 1 + fields.stream().mapToInt(f -> Integer.parseInt(f.split(",")[2])).sum();
    ByteBuffer head = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    head.put(0, (byte) 3).putInt(4, records.size());
    head.putShort(8, (short) (33 + 32 * fields.size())).putShort(10, (short) recordLength);
    out.writeBytes(head.put(29, (byte) language).array());
    for (String field : fields) {
      String[] words = field.split(",");
      ByteBuffer description = ByteBuffer.allocate(32);
      description.put(0, words[0].getBytes(StandardCharsets.UTF_8));
      description.put(11, (byte) words[1].charAt(0));
      description.put(16, (byte) Integer.parseInt(words[2]));
      out.writeBytes(description.put(17, (byte) Integer.parseInt(words[3])).array());
    }
    out.write('\r');
    for (byte[] text : records) {
      out.writeBytes(ByteBuffer.allocate(recordLength).put(text).array());
    }
    return out.toByteArray();
  }

  /// Writes a .shp, and a .dbf when there are fields; reads them.
  SourceTable read() throws IOException, NoordwijzerException {
    Files.write(folder.resolve("raw.shp"), shp());
    if (!fields.isEmpty()) {
      Files.write(folder.resolve("raw.dbf"), dbf());
    }
    return read(folder.resolve("raw.shp"));
  }

  static SourceTable read(Path shp) throws NoordwijzerException {
    return new ShapefileFormat().read(shp, Progress.NONE).getFirst();
  }

  static List<String> keys(SourceTable table) {
    return table.findings().stream().map(Finding::key).toList();
  }
}
