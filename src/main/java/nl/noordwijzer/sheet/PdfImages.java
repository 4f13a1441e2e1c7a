package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Puts images in a document; one that comes on several pages is there once, and one that came as
/// JPEG stays that.
final class PdfImages implements IPdfBoxGraphics2DImageEncoder {
  private final boolean archival;
  private final IPdfBoxGraphics2DImageEncoder encoder = new PdfBoxGraphics2DLosslessImageEncoder();
  private final IdentityHashMap<Image, SheetImage> jpegs = new IdentityHashMap<>();
  private final Map<SheetImage, PDImageXObject> embedded = new HashMap<>();

  /// @param archival whether readers may not smooth them, as archives want it
  PdfImages(boolean archival, List<Sheet> sheets) {
    this.archival = archival;
    for (Sheet sheet : sheets) {
      for (SheetItem item : sheet.items()) {
        if (item instanceof SheetItem.PictureItem picture && picture.image().isJpeg()) {
          jpegs.put(picture.image().pixels(), picture.image());
        }
      }
    }
  }

  @Override
  public PDImageXObject encodeImage(
      PDDocument document,
      PDPageContentStream content,
      Image image,
      IPdfBoxGraphics2DImageEncoderEnv where) {
    SheetImage jpeg = jpegs.get(image);
    PDImageXObject encoded =
        jpeg == null
            ? encoder.encodeImage(document, content, image, where)
            : embedded.computeIfAbsent(jpeg, it -> embedded(document, it));
    if (archival) {
      encoded.setInterpolate(false);
    }
    return encoded;
  }

  private static PDImageXObject embedded(PDDocument document, SheetImage jpeg) {
    try {
      return JPEGFactory.createFromByteArray(document, jpeg.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
