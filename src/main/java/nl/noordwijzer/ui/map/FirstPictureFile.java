package nl.noordwijzer.ui.map;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// A file with a first picture and the key of what it was drawn from.
///
/// The file is a cache: one that is absent, damaged or of another key counts as none.
public final class FirstPictureFile {
  /// Changes with the form of the file.
  private static final int FORM = 1;

  private static final int LARGEST_SIDE = 20_000;
  private static final long MOST_PIXELS = 64_000_000;

  private final Path file;

  public FirstPictureFile(Path file) {
    this.file = file;
  }

  /// The picture, if it is of this key.
  ///
  /// @throws IOException when the file cannot be read or is damaged
  public Optional<FirstPicture> read(String key) throws IOException {
    try (DataInputStream in = open()) {
      return begins(in, key) ? Optional.of(picture(in)) : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Replaces the file as a whole, or leaves it as it was.
  ///
  /// @throws IOException when it cannot be written
  public void write(String key, FirstPicture picture) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "map", ".new");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
        write(new DataOutputStream(out), key, picture);
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private DataInputStream open() throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private static boolean begins(DataInputStream in, String key) throws IOException {
    return in.readInt() == FORM && in.readUTF().equals(key);
  }

  private static void write(DataOutputStream out, String key, FirstPicture picture)
      throws IOException {
    out.writeInt(FORM);
    out.writeUTF(key);
    Viewport view = picture.drawn();
    HomePlace place = picture.place();
    Insets free = place.free();
    write(out, view.centreX(), view.centreY(), view.metresPerUnit(), view.width(), view.height());
    write(out, place.width(), place.height());
    write(out, free.getTop(), free.getRight(), free.getBottom(), free.getLeft());
    write(out, picture.home());
    write(out, picture.world());
    writePixels(out, picture.image());
  }

  private static void write(DataOutputStream out, Envelope extent) throws IOException {
    write(out, extent.getMinX(), extent.getMaxX(), extent.getMinY(), extent.getMaxY());
  }

  private static void write(DataOutputStream out, double... numbers) throws IOException {
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static void writePixels(DataOutputStream out, Image image) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    out.writeInt(width);
    out.writeInt(height);
    int[] row = new int[width];
    ByteBuffer bytes = ByteBuffer.allocate(width * Integer.BYTES);
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out, quick)) {
      for (int y = 0; y < height; y++) {
        image
            .getPixelReader()
            .getPixels(0, y, width, 1, PixelFormat.getIntArgbPreInstance(), row, 0, width);
        bytes.asIntBuffer().put(row);
        packed.write(bytes.array());
      }
    } finally {
      quick.end();
    }
  }

  private static FirstPicture picture(DataInputStream in) throws IOException {
    double[] view = numbers(in, 5);
    double[] size = numbers(in, 2);
    double[] free = numbers(in, 4);
    Envelope home = extent(in);
    Envelope world = extent(in);
    return new FirstPicture(
        image(in),
        new Viewport(view[0], view[1], view[2], view[3], view[4]),
        new HomePlace(size[0], size[1], new Insets(free[0], free[1], free[2], free[3])),
        home,
        world);
  }

  private static Envelope extent(DataInputStream in) throws IOException {
    double[] edges = numbers(in, 4);
    return new Envelope(edges[0], edges[1], edges[2], edges[3]);
  }

  private static double[] numbers(DataInputStream in, int count) throws IOException {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = in.readDouble();
      if (!Double.isFinite(numbers[i])) {
        throw new IOException("a number of the first picture is damaged");
      }
    }
    return numbers;
  }

  private static Image image(DataInputStream in) throws IOException {
    int width = side(in);
    int height = side(in);
    if ((long) width * height > MOST_PIXELS) {
      throw new IOException("the first picture is too large");
    }
    int[] pixels = new int[width * height];
    try (InputStream packed = new InflaterInputStream(in)) {
      IntBuffer all = IntBuffer.wrap(pixels);
      for (int y = 0; y < height; y++) {
        byte[] row = packed.readNBytes(width * Integer.BYTES);
        if (row.length < width * Integer.BYTES) {
          throw new IOException("the first picture is cut off");
        }
        all.put(ByteBuffer.wrap(row).asIntBuffer());
      }
    }
    return FrameImage.share(width, height, pixels);
  }

  private static int side(DataInputStream in) throws IOException {
    int side = in.readInt();
    if (side < 1 || side > LARGEST_SIDE) {
      throw new IOException("the size of the first picture is damaged");
    }
    return side;
  }
}
