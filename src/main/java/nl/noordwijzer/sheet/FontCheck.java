package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.InputStream;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Whether letters of a user's font may go along in a file.
final class FontCheck {
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private FontCheck() {}

  /// @throws NoordwijzerException when it is no TrueType font, or its maker does not let it be
  ///   embedded
  static void require(FontFile file) throws NoordwijzerException {
    int rights;
    try (InputStream in = file.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      font.getGlyph().getGlyph(0);
      font.getUnicodeCmapLookup();
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      rights = metrics == null ? 0 : metrics.getFsType();
    } catch (IOException | RuntimeException e) {
      throw new NoordwijzerException("sheet.style.font", e, file);
    }
    boolean restricted = (rights & 0x000f) == RESTRICTED;
    if (restricted || (rights & (NO_SUBSETS | BITMAPS_ONLY)) != 0) {
      throw new NoordwijzerException("sheet.style.font_rights", null, file);
    }
  }
}
