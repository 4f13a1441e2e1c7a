package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.noordwijzer.job.Progress;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes a sheet as SVG in millimetres: vectors, and real text with its letters embedded.
public final class SvgWriter implements SheetWriter {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress) throws IOException {
    Sheet sheet = SheetWriter.only(sheets);
    SVGGraphics2D graphics = graphics(false);
    graphics.getGeneratorContext().setComment("Noordwijzer " + sheet.imprint().version());
    SheetPainter.paint(graphics, sheet, progress.quiet());
    Element root = graphics.getRoot();
    SvgLetters.embed(root, sheet.style().lettering());
    describe(root, sheet);
    serialise(root, out);
  }

  /// What paints a new SVG document.
  ///
  /// @param outlines whether letters become shapes, for programs that know no embedded fonts
  static SVGGraphics2D graphics(boolean outlines) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(newDocument());
    context.setImageHandler(new SvgImages());
    return new SVGGraphics2D(context, outlines);
  }

  static void serialise(Element root, OutputStream out) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(Element root, Sheet sheet) {
    size(root, sheet.format().widthMm(), sheet.format().heightMm());
    root.setAttributeNS(XML, "xml:lang", sheet.texts().locale().toLanguageTag());
    root.insertBefore(element(root, "desc", sheet.message()), root.getFirstChild());
    root.insertBefore(element(root, "title", sheet.title()), root.getFirstChild());
  }

  /// Makes a document as large as this, its unit a point.
  ///
  /// @param width millimetres
  /// @param height millimetres
  static void size(Element root, double width, double height) {
    root.setAttributeNS(null, "width", number(width) + "mm");
    root.setAttributeNS(null, "height", number(height) + "mm");
    String points = number(width * PageFormat.MM) + " " + number(height * PageFormat.MM);
    root.setAttributeNS(null, "viewBox", "0 0 " + points);
  }

  private static Element element(Element root, String name, String text) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setTextContent(text);
    return element;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
