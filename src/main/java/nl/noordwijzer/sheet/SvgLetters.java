package nl.noordwijzer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Makes the text of an SVG document carry its own letters: one font family with a weight for each
/// text, and the glyphs that occur embedded as a subset of the typeface.
final class SvgLetters {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FAMILY = "font-family";
  private static final String FALLBACK = "Inter, Helvetica, Arial, sans-serif";

  private SvgLetters() {}

  static void embed(Element root) throws IOException {
    Map<Typeface, Set<Integer>> letters = new EnumMap<>(Typeface.class);
    NodeList texts = root.getElementsByTagNameNS(SVG, "text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      Typeface typeface = typeface(text);
      Set<Integer> used = letters.computeIfAbsent(typeface, _ -> new TreeSet<>());
      text.getTextContent().codePoints().forEach(used::add);
      text.setAttributeNS(null, FAMILY, FALLBACK);
      SvgHalos.join(text, typeface);
      text.setAttributeNS(null, "font-weight", Integer.toString(typeface.weight()));
    }
    StringBuilder css = new StringBuilder();
    for (var entry : letters.entrySet()) {
      css.append(face(entry.getKey(), entry.getValue()));
    }
    Element style = root.getOwnerDocument().createElementNS(SVG, "style");
    style.setAttributeNS(null, "type", "text/css");
    style.setTextContent(css.toString());
    root.insertBefore(style, root.getFirstChild());
  }

  private static Typeface typeface(Element text) {
    return inherited(text, "font-weight").filter("bold"::equals).isPresent()
        ? Typeface.BOLD
        : Typeface.REGULAR;
  }

  /// The value of an attribute of the element or of the nearest group around it that has one.
  static Optional<String> inherited(Element element, String attribute) {
    if (element.hasAttributeNS(null, attribute)) {
      return Optional.of(element.getAttributeNS(null, attribute));
    }
    return element.getParentNode() instanceof Element group
        ? inherited(group, attribute)
        : Optional.empty();
  }

  private static String face(Typeface typeface, Set<Integer> codePoints) throws IOException {
    String data = Base64.getEncoder().encodeToString(subset(typeface, codePoints));
    return "@font-face{font-family:Inter;font-weight:"
        + typeface.weight()
        + ";src:url(data:font/ttf;base64,"
        + data
        + ") format(\"truetype\");}\n";
  }

  private static byte[] subset(Typeface typeface, Set<Integer> codePoints) throws IOException {
    try (InputStream file = typeface.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      TTFSubsetter subsetter = new TTFSubsetter(font);
      subsetter.addAll(codePoints);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }
}
