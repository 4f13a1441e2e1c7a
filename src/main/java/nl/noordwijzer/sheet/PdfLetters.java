package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes text in fonts that are embedded once in a document, as subsets.
///
/// A letter that the typeface does not have is drawn as a sign for that; who copies or hears the
/// text gets it as it was. A space after each line keeps its last word apart from the next line.
final class PdfLetters extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private final Lettering lettering;
  private final IdentityHashMap<FontFile, Embedded> fonts = new IdentityHashMap<>();

  private record Embedded(PDFont font, CmapLookup letters) {}

  /// @param lettering of the pages
  PdfLetters(PDDocument document, Lettering lettering) {
    this.document = document;
    this.lettering = lettering;
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
      throws IOException, FontFormatException {
    Font font = (Font) text.getAttribute(TextAttribute.FONT);
    String wanted = string(text);
    String drawn = drawable(wanted, embedded(lettering.file(font)).letters);
    var line = new AttributedString(drawn + ' ', Map.of(TextAttribute.FONT, font)).getIterator();
    if (drawn.equals(wanted)) {
      super.drawText(line, env);
      return;
    }
    PDPageContentStream content = env.getContentStream();
    beginSpan(content, wanted + ' ');
    super.drawText(line, env);
    content.endMarkedContent();
  }

  /// With the text in the content itself: Poppler (22.12) does not look for it among the resources
  /// of the page. PDFBox has no other way to write that.
  @SuppressWarnings("deprecation")
  private static void beginSpan(PDPageContentStream content, String text) throws IOException {
    String letters = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    content.appendRawCommands("/Span <</ActualText <feff" + letters + ">>> BDC\n");
  }

  private static String string(AttributedCharacterIterator text) {
    StringBuilder string = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      string.append(c);
    }
    text.first();
    return string.toString();
  }

  private static String drawable(String text, CmapLookup letters) {
    StringBuilder drawn = new StringBuilder();
    text.codePoints()
        .map(letter -> letters.getGlyphId(letter) > 0 ? letter : replacement(letter))
        .forEach(drawn::appendCodePoint);
    return drawn.toString();
  }

  private static int replacement(int letter) {
    boolean blank = Character.isWhitespace(letter) || Character.isISOControl(letter);
    return blank ? ' ' : Typeface.UNKNOWN;
  }

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    return embedded(lettering.file(font)).font;
  }

  private Embedded embedded(FontFile from) throws IOException {
    Embedded known = fonts.get(from);
    if (known != null) {
      return known;
    }
    try (InputStream file = from.open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      document.registerTrueTypeFontForClosing(font);
      // Ligatures: Latin reads without them, and PDFBox spends most of a page on looking for them.
      font.setEnableGsub(false);
      PDFont loaded = PDType0Font.load(document, font, true);
      Embedded embedded = new Embedded(loaded, font.getUnicodeCmapLookup());
      fonts.put(from, embedded);
      return embedded;
    }
  }
}
