package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ExampleSheets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class SvgWriterTest {
  private static Document document;

  @BeforeAll
  static void write() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SingleMap sheet = ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE);
    new SvgWriter().write(List.of(sheet.sheet()), out, Progress.NONE);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<Element> elements(String name) {
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @Test
  void theSizeIsInMillimetres() {
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("297.000mm");
    assertThat(root.getAttribute("height")).isEqualTo("210.000mm");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 841.890 595.276");
  }

  @Test
  void textIsTextAndNothingIsMadeOfPixels() {
    assertThat(elements("text"))
        .extracting(Element::getTextContent)
        .contains("Aandeel corporatiewoningen per buurt, 2019", "Woonpunt", "Noordwijzer");
    assertThat(elements("image")).isEmpty();
    assertThat(elements("title").getFirst().getTextContent())
        .isEqualTo("Aandeel corporatiewoningen per buurt, 2019");
  }

  @Test
  void theEmbeddedFontsHoldEveryLetterOfTheText() throws Exception {
    Pattern face = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)");
    Matcher faces = face.matcher(elements("style").getFirst().getTextContent());
    int found = 0;
    while (faces.find()) {
      byte[] file = Base64.getDecoder().decode(faces.group(2));
      assertHolds(file, faces.group(1));
      found++;
    }
    assertThat(found).isEqualTo(2);
  }

  private static void assertHolds(byte[] file, String weight) throws Exception {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      for (Element text : elements("text")) {
        if (text.getAttribute("font-weight").equals(weight)) {
          assertThat(text.getTextContent().codePoints())
              .as(text.getTextContent())
              .allMatch(letter -> hasGlyph(font, letter));
        }
      }
    }
  }

  private static boolean hasGlyph(TrueTypeFont font, int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
