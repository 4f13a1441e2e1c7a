package nl.noordwijzer.sheet;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes sheets as pixels in one TIFF of many pages, which knows its size on paper.
final class TiffWriter implements SheetWriter {
  private static final String COMPRESSION = "LZW";
  private static final int ROWS_PER_STRIP = 64;

  private final Resolution resolution;

  /// @param dpi dots per inch, 72 to 600
  TiffWriter(int dpi) {
    resolution = new Resolution(dpi);
  }

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress)
      throws IOException, NoordwijzerException {
    ImageWriter writer = ImageWriters.of("tiff");
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      int done = 0;
      for (Sheet sheet : sheets) {
        Progress part = progress.part(done++, sheets.size());
        add(writer, resolution.image(sheet, part));
        part.report(1);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private void add(ImageWriter writer, RenderedImage image) throws IOException {
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionType(COMPRESSION);
    settings.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setTiling(image.getWidth(), Math.min(ROWS_PER_STRIP, image.getHeight()), 0, 0);
    IIOMetadata usual =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
    writer.writeToSequence(new IIOImage(image, null, described(usual)), settings);
  }

  private IIOMetadata described(IIOMetadata usual) throws IOException {
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(usual);
    dots(directory, BaselineTIFFTagSet.TAG_X_RESOLUTION);
    dots(directory, BaselineTIFFTagSet.TAG_Y_RESOLUTION);
    number(
        directory, BaselineTIFFTagSet.TAG_RESOLUTION_UNIT, BaselineTIFFTagSet.RESOLUTION_UNIT_INCH);
    number(
        directory,
        BaselineTIFFTagSet.TAG_PREDICTOR,
        BaselineTIFFTagSet.PREDICTOR_HORIZONTAL_DIFFERENCING);
    return directory.getAsMetadata();
  }

  private void dots(TIFFDirectory directory, int tag) {
    long[][] dots = {{resolution.dpi(), 1}};
    directory.addTIFFField(new TIFFField(tag(tag), TIFFTag.TIFF_RATIONAL, 1, dots));
  }

  private static void number(TIFFDirectory directory, int tag, int value) {
    directory.addTIFFField(new TIFFField(tag(tag), value));
  }

  private static TIFFTag tag(int number) {
    return BaselineTIFFTagSet.getInstance().getTag(number);
  }
}
