package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The symbols of types of interventions as outlines: vectors on every paper.
final class Symbols {
  private static final String PREFIX = "fth-";

  /// Stands for a symbol that the font does not have.
  private static final Feather UNKNOWN = Feather.MAP_PIN;

  private static final Map<String, Feather> BY_NAME =
      Arrays.stream(Feather.values())
          .collect(Collectors.toMap(Feather::getDescription, Function.identity()));
  private static final Font FONT = font();
  private static final Map<String, Shape> OUTLINES = new ConcurrentHashMap<>();

  private Symbols() {}

  /// @param symbol name of a Feather icon, such as `home`
  /// @param size width of the square it stands in, units
  static Shape at(String symbol, Ink.Place middle, double size) {
    AffineTransform place = AffineTransform.getTranslateInstance(middle.x(), middle.y());
    place.scale(size, size);
    return place.createTransformedShape(OUTLINES.computeIfAbsent(symbol, Symbols::outline));
  }

  /// Around the origin, in a square of 1.
  private static Shape outline(String symbol) {
    String letter = Character.toString(icon(symbol).getCode());
    Shape outline = FONT.createGlyphVector(MapFonts.CONTEXT, letter).getOutline();
    Rectangle2D box = outline.getBounds2D();
    double side = Math.max(box.getWidth(), box.getHeight());
    AffineTransform unit = AffineTransform.getScaleInstance(1 / side, 1 / side);
    unit.translate(-box.getCenterX(), -box.getCenterY());
    return unit.createTransformedShape(outline);
  }

  static boolean isKnown(String symbol) {
    return BY_NAME.containsKey(PREFIX + symbol);
  }

  private static Feather icon(String symbol) {
    return BY_NAME.getOrDefault(PREFIX + symbol, UNKNOWN);
  }

  private static Font font() {
    try (InputStream in = new FeatherIkonHandler().getFontResourceAsStream()) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
    } catch (FontFormatException e) {
      throw new IllegalStateException("damaged font of symbols", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
