package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where strokes of a letter overlap, JavaFX leaves holes in large letters.
final class LetterShapesTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789€%éëïöüàçñłø";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "400Regular",
        "400Regular_Italic",
        "500Medium",
        "600SemiBold",
        "700Bold",
        "700Bold_Italic"
      })
  void noStrokesOverlap(String face) throws IOException, FontFormatException {
    Path file = Path.of("assets", "fonts", "Inter_" + face + ".ttf");
    Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(60f);
    Shape outline =
        font.createGlyphVector(new FontRenderContext(null, true, true), LETTERS).getOutline(5, 70);
    assertThat(filled(outline, Path2D.WIND_EVEN_ODD))
        .isEqualTo(filled(outline, Path2D.WIND_NON_ZERO));
  }

  private static int[] filled(Shape outline, int rule) {
    Path2D path = new Path2D.Double(rule);
    path.append(outline.getPathIterator(null), false);
    int width = (int) outline.getBounds2D().getMaxX() + 5;
    BufferedImage image = new BufferedImage(width, 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fill(path);
    graphics.dispose();
    return image.getRaster().getPixels(0, 0, width, 100, (int[]) null);
  }
}
