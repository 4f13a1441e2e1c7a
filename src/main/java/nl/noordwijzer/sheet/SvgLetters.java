package nl.noordwijzer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
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

  private final Lettering own;
  private final Map<Face, Set<Integer>> letters = new LinkedHashMap<>();

  /// @param own letters of the page
  private SvgLetters(Lettering own) {
    this.own = own;
  }

  /// Letters of one kind.
  private record Face(Lettering lettering, Typeface typeface) {
    String family() {
      return lettering.family();
    }

    String slant() {
      return typeface.isItalic() ? "italic" : "normal";
    }

    FontFile file() {
      return lettering.file(lettering.at(typeface, 1));
    }
  }

  /// @param own letters of the page
  static void embed(Element root, Lettering own) throws IOException {
    new SvgLetters(own).embed(root);
  }

  private void embed(Element root) throws IOException {
    NodeList texts = root.getElementsByTagNameNS(SVG, "text");
    for (int i = 0; i < texts.getLength(); i++) {
      name((Element) texts.item(i));
    }
    StringBuilder css = new StringBuilder();
    for (var entry : letters.entrySet()) {
      css.append(css(entry.getKey(), entry.getValue()));
    }
    Element style = root.getOwnerDocument().createElementNS(SVG, "style");
    style.setAttributeNS(null, "type", "text/css");
    style.setTextContent(css.toString());
    root.insertBefore(style, root.getFirstChild());
  }

  private void name(Element text) {
    Face face = face(text);
    Set<Integer> used = letters.computeIfAbsent(face, _ -> new TreeSet<>());
    text.getTextContent().codePoints().forEach(used::add);
    String family = face.family().equals(Lettering.INTER.family()) ? "" : face.family() + ", ";
    text.setAttributeNS(null, FAMILY, family + FALLBACK);
    SvgHalos.join(text, face.typeface);
    text.setAttributeNS(null, "font-weight", Integer.toString(face.typeface.weight()));
    if (face.typeface.isItalic()) {
      text.setAttributeNS(null, "font-style", face.slant());
    }
  }

  private Face face(Element text) {
    boolean bold = inherited(text, "font-weight").filter("bold"::equals).isPresent();
    boolean italic = inherited(text, "font-style").filter("italic"::equals).isPresent();
    boolean owned = inherited(text, FAMILY).filter(name -> name.contains(own.family())).isPresent();
    return new Face(owned ? own : Lettering.INTER, Typeface.of(bold, italic));
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

  private static String css(Face face, Set<Integer> codePoints) throws IOException {
    String data = Base64.getEncoder().encodeToString(subset(face.file(), codePoints));
    return "@font-face{font-family:'"
        + face.family()
        + "';font-style:"
        + face.slant()
        + ";font-weight:"
        + face.typeface.weight()
        + ";src:url(data:font/ttf;base64,"
        + data
        + ") format(\"truetype\");}\n";
  }

  private static byte[] subset(FontFile file, Set<Integer> codePoints) throws IOException {
    try (InputStream in = file.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter subsetter = new TTFSubsetter(font);
      subsetter.addAll(codePoints);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }
}
