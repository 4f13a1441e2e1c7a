package nl.noordwijzer.source.format.shapefile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Writes the shapes of a .shp and their places in a .shx.
final class ShapeWriter implements AutoCloseable {
  private static final int MAGIC = 9994;
  private static final int VERSION = 1000;
  private static final int RECORD_HEADER = 8;

  private final Path shp;
  private final Path shx;
  private final ShapeType type;
  private final DataOutputStream shapes;
  private final DataOutputStream places;
  private final Envelope extent = new Envelope();
  private long bytes = ShapeIndex.HEADER;
  private int count;

  ShapeWriter(Path shp, Path shx, ShapeType type) throws IOException {
    this.shp = shp;
    this.shx = shx;
    this.type = type;
    shapes = open(shp);
    places = open(shx);
    shapes.write(new byte[ShapeIndex.HEADER]);
    places.write(new byte[ShapeIndex.HEADER]);
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  /// @param shape of the kind of this file; none and an empty one are written as "no shape"
  /// @throws NoordwijzerException when the file would be larger than a shapefile can be
  void write(@Nullable Geometry shape) throws IOException, NoordwijzerException {
    byte[] content = ShapeRecord.of(shape, type);
    if ((bytes + RECORD_HEADER + content.length) / 2 > Integer.MAX_VALUE) {
      throw new NoordwijzerException("format.shp.full", null);
    }
    int words = content.length / 2;
    places.writeInt((int) (bytes / 2));
    places.writeInt(words);
    shapes.writeInt(++count);
    shapes.writeInt(words);
    shapes.write(content);
    bytes += RECORD_HEADER + content.length;
    if (shape != null) {
      extent.expandToInclude(shape.getEnvelopeInternal());
    }
  }

  /// Both files are complete after this.
  @Override
  public void close() throws IOException {
    shapes.close();
    places.close();
    head(shp, bytes);
    head(shx, ShapeIndex.HEADER + (long) RECORD_HEADER * count);
  }

  private void head(Path file, long size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(ShapeIndex.HEADER);
    buffer.putInt(0, MAGIC).putInt(24, (int) (size / 2));
    buffer.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, type.code());
    if (!extent.isNull()) {
      buffer.putDouble(36, extent.getMinX()).putDouble(44, extent.getMinY());
      buffer.putDouble(52, extent.getMaxX()).putDouble(60, extent.getMaxY());
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(buffer);
    }
  }
}
