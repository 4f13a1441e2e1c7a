package nl.noordwijzer.sheet;

import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Makes the band around a name a property of its text, where it was the outline of letters: so it
/// fits also in a viewer that draws with another font, and goes along when the text is changed.
final class SvgHalos {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Pattern START = Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)");
  private static final double NEAR = 0.01;

  private SvgHalos() {}

  /// @param text with its own font weight, position and size
  static void join(Element text, Typeface typeface) {
    Optional<Element> before = before(text);
    if (before.isEmpty() || !isOutlineOf(before.get(), text, typeface)) {
      return;
    }
    Element outline = before.get();
    text.setAttributeNS(null, "paint-order", "stroke");
    for (String name : new String[] {"stroke", "stroke-opacity", "stroke-width"}) {
      SvgLetters.inherited(outline, name)
          .ifPresent(value -> text.setAttributeNS(null, name, value));
    }
    text.setAttributeNS(null, "stroke-linejoin", "round");
    outline.getParentNode().removeChild(outline);
  }

  /// The element drawn just before this one.
  private static Optional<Element> before(Element element) {
    Optional<Element> sibling = previous(element);
    if (sibling.isPresent()) {
      return sibling;
    }
    return element.getParentNode() instanceof Element group
        ? previous(group).flatMap(SvgHalos::last)
        : Optional.empty();
  }

  private static Optional<Element> previous(Node node) {
    Node current = node.getPreviousSibling();
    while (current != null && !(current instanceof Element)) {
      current = current.getPreviousSibling();
    }
    return Optional.ofNullable((Element) current);
  }

  private static Optional<Element> last(Element group) {
    Node child = group.getLastChild();
    if (child == null || child instanceof Element) {
      return Optional.ofNullable((Element) child);
    }
    return previous(child);
  }

  private static boolean isOutlineOf(Element path, Element text, Typeface typeface) {
    if (!path.getAttribute("fill").equals("none")) {
      return false;
    }
    Matcher start = START.matcher(path.getAttribute("d"));
    double size = size(text);
    PathIterator letters =
        Lettering.INTER
            .at(typeface, size)
            .createGlyphVector(MEASURE, text.getTextContent())
            .getOutline(number(text.getAttribute("x")), number(text.getAttribute("y")))
            .getPathIterator(null);
    double[] point = new double[6];
    if (letters.isDone() || !start.lookingAt()) {
      return false;
    }
    letters.currentSegment(point);
    return Math.abs(point[0] - number(start.group(1))) < NEAR
        && Math.abs(point[1] - number(start.group(2))) < NEAR;
  }

  private static double size(Element text) {
    return SvgLetters.inherited(text, "font-size")
        .map(value -> (double) number(value.replace("px", "")))
        .orElse(1.0);
  }

  private static float number(String text) {
    return Float.parseFloat(text);
  }
}
