package nl.noordwijzer.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads PNG and JPEG files, whatever is wrong with them, and makes them small enough for a plan.
/// What a camera wrote beside the picture, such as where it was, is left out.
public final class PictureReader {
  /// Longest side of what is kept, pixels.
  public static final int LONGEST = 1600;

  private static final long MOST_BYTES = 60_000_000;
  private static final int LONGEST_READ = 30_000;
  private static final long MOST_PIXELS = 150_000_000;

  /// A drawing of more bytes than this is kept as a JPEG.
  private static final int LARGE_PNG = 1_000_000;

  private static final float QUALITY = 0.85f;

  /// For messages.
  private final String name;

  private final int longest;

  private PictureReader(String name, int longest) {
    this.name = name;
    this.longest = longest;
  }

  /// As [#read(Path,int)], no longer than [#LONGEST].
  public static byte[] read(Path file) throws NoordwijzerException {
    return read(file, LONGEST);
  }

  /// Reads a file and makes it small enough. Takes long: not for the FX thread.
  ///
  /// @param longest side that is kept, pixels
  /// @return a PNG or JPEG file
  /// @throws NoordwijzerException when it is no such picture, is damaged or is too large
  public static byte[] read(Path file, int longest) throws NoordwijzerException {
    PictureReader reader = new PictureReader(String.valueOf(file.getFileName()), longest);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw reader.failure("picture.large");
      }
      byte[] bytes = Files.readAllBytes(file);
      return reader.reduced(reader.decoded(bytes), bytes);
    } catch (IOException e) {
      throw new NoordwijzerException("picture.unreadable", e, reader.name);
    }
  }

  /// What is kept of bytes that claim to be a picture: a small JPEG that is nothing but a picture
  /// stays as it is. Takes long: not for the FX thread.
  ///
  /// @throws NoordwijzerException when they are no such picture, are damaged or are too large
  public static byte[] kept(String name, byte[] bytes) throws NoordwijzerException {
    PictureReader reader = new PictureReader(name, LONGEST);
    if (bytes.length > MOST_BYTES) {
      throw reader.failure("picture.large");
    }
    Decoded decoded = reader.decoded(bytes);
    boolean fits = Math.max(decoded.image.getWidth(), decoded.image.getHeight()) <= LONGEST;
    return decoded.jpeg && fits && JpegParts.arePictureOnly(bytes)
        ? bytes
        : reader.reduced(decoded, bytes);
  }

  /// Looks whether bytes of a plan are a picture that may be shown.
  ///
  /// @throws NoordwijzerException when it is no picture, is damaged or is too large
  public static void require(String name, byte[] bytes) throws NoordwijzerException {
    new PictureReader(name, LONGEST).decoded(bytes);
  }

  /// The pixels of a PNG or JPEG file.
  ///
  /// @param longest side, about; a longer one loses pixels
  /// @throws NoordwijzerException when it is no picture, is damaged or is too large
  public static BufferedImage pixels(String name, byte[] bytes, int longest)
      throws NoordwijzerException {
    return new PictureReader(name, longest).decoded(bytes).image;
  }

  private NoordwijzerException failure(String key) {
    return new NoordwijzerException(key, null, name);
  }

  private byte[] reduced(Decoded decoded, byte[] file) throws NoordwijzerException {
    int orientation = decoded.jpeg ? JpegOrientation.of(file) : 1;
    BufferedImage small = drawn(decoded.image, orientation, !decoded.jpeg);
    try {
      byte[] png = decoded.jpeg ? new byte[0] : png(small);
      boolean kept = png.length > 0 && png.length <= LARGE_PNG;
      return kept ? png : jpeg(decoded.jpeg ? small : drawn(small, 1, false));
    } catch (IOException e) {
      throw new NoordwijzerException("picture.unreadable", e, name);
    }
  }

  private record Decoded(BufferedImage image, boolean jpeg) {}

  private Decoded decoded(byte[] file) throws NoordwijzerException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (List.of("png", "jpeg", "jpg").contains(format)) {
          try {
            reader.setInput(in, true, true);
            return new Decoded(decoded(reader), !format.equals("png"));
          } finally {
            reader.dispose();
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new NoordwijzerException("picture.damaged", e, name);
    }
    throw failure("picture.other");
  }

  private BufferedImage decoded(ImageReader reader) throws IOException, NoordwijzerException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int side = Math.max(width, height);
    if (side > LONGEST_READ || (long) width * height > MOST_PIXELS) {
      throw failure("picture.large");
    }
    if (!reader.getImageTypes(0).hasNext()) {
      throw failure("picture.colours");
    }
    boolean[] cut = {false};
    reader.addIIOReadWarningListener((_, warning) -> cut[0] |= isCut(warning));
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, side / (2 * longest));
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    if (cut[0]) {
      throw failure("picture.damaged");
    }
    return image;
  }

  /// The reader of the JDK fills up a JPEG that ends too early with grey, and only warns.
  private static boolean isCut(String warning) {
    String lower = warning.toLowerCase(Locale.ROOT);
    return lower.contains("premature") || lower.contains("truncated");
  }

  /// Upright and no longer than is kept.
  private BufferedImage drawn(BufferedImage image, int orientation, boolean transparent) {
    boolean turned = orientation > 4;
    double width = turned ? image.getHeight() : image.getWidth();
    double height = turned ? image.getWidth() : image.getHeight();
    double scale = Math.min(1, longest / Math.max(width, height));
    boolean clear = transparent && image.getColorModel().hasAlpha();
    BufferedImage drawn =
        new BufferedImage(
            (int) Math.max(1, Math.round(width * scale)),
            (int) Math.max(1, Math.round(height * scale)),
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    if (!clear) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
    }
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
    place.concatenate(upright(orientation, image.getWidth(), image.getHeight()));
    graphics.drawImage(image, place, null);
    graphics.dispose();
    return drawn;
  }

  /// From a picture as it was taken to one that stands upright.
  private static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
