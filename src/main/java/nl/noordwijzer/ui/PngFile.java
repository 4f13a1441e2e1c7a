package nl.noordwijzer.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Writes a picture of the toolkit as PNG (W3C, third edition): eight bits, red, green and blue.
///
/// By hand, because the JDK writes only pictures of AWT, which the window has no part in.
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int COLOURS = 2;

  private PngFile() {}

  static void write(Image image, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(image, out);
    }
  }

  static void write(Image image, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
    chunk(out, "IDAT", data(image));
    chunk(out, "IEND", new byte[0]);
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put((byte) 8)
        .put((byte) COLOURS)
        .array();
  }

  private static byte[] data(Image image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new DeflaterOutputStream(bytes)) {
      PixelReader reader = image.getPixelReader();
      byte[] row = new byte[1 + 3 * (int) image.getWidth()];
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          int argb = reader.getArgb(x, y);
          row[1 + 3 * x] = (byte) (argb >> 16);
          row[2 + 3 * x] = (byte) (argb >> 8);
          row[3 + 3 * x] = (byte) argb;
        }
        packed.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
