package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Image;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Puts images in a document; one that comes on several pages is there once.
///
/// @param archival whether readers may not smooth them, as archives want it
record PdfImages(boolean archival, IPdfBoxGraphics2DImageEncoder encoder)
    implements IPdfBoxGraphics2DImageEncoder {

  PdfImages(boolean archival) {
    this(archival, new PdfBoxGraphics2DLosslessImageEncoder());
  }

  @Override
  public PDImageXObject encodeImage(
      PDDocument document,
      PDPageContentStream content,
      Image image,
      IPdfBoxGraphics2DImageEncoderEnv where) {
    PDImageXObject encoded = encoder.encodeImage(document, content, image, where);
    if (archival) {
      encoded.setInterpolate(false);
    }
    return encoded;
  }
}
