package nl.noordwijzer.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Text of which letters come from fonts of the computer, join each other, or run from right to
/// left, as outlines.
public final class ShapedText {
  private final Path2D outline = new Path2D.Double();
  private double width;

  private ShapedText() {}

  /// Words in one font and one direction.
  private record Run(String words, Font font, int direction) {}

  /// Whether a text can only be drawn well as outlines: letters of it join or run from right to
  /// left.
  public static boolean isNeeded(String text) {
    char[] letters = text.toCharArray();
    return Font.textRequiresLayout(letters, 0, letters.length);
  }

  /// @param wanted for all letters that it has
  public static ShapedText of(String text, Font wanted) {
    ShapedText shaped = new ShapedText();
    visible(text, wanted).forEach(shaped::add);
    return shaped;
  }

  /// Units of the font.
  public double width() {
    return width;
  }

  /// With the left end of the base line at (x, y).
  public Shape at(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
  }

  /// Fills the outlines with the colour that is set. Below them lie the words without a colour, for
  /// who copies or searches them.
  public static void paint(Graphics2D graphics, String text, Font font, double x, double y) {
    Color colour = graphics.getColor();
    graphics.fill(of(text, font).at(x, y));
    graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0));
    graphics.setFont(font);
    graphics.drawString(text, (float) x, (float) y);
    graphics.setColor(colour);
  }

  private void add(Run run) {
    char[] letters = run.words.toCharArray();
    GlyphVector glyphs =
        run.font.layoutGlyphVector(MapFonts.CONTEXT, letters, 0, letters.length, run.direction);
    outline.append(glyphs.getOutline((float) width, 0), false);
    width += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  /// From left to right as they are seen.
  private static List<Run> visible(String text, Font wanted) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    List<Run> runs = new ArrayList<>();
    for (int i : order) {
      String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean leftward = bidi.getRunLevel(i) % 2 == 1;
      List<Run> fonts = inFonts(part, wanted, leftward);
      runs.addAll(leftward ? fonts.reversed() : fonts);
    }
    return runs;
  }

  /// In the order in which they are read. A font goes on as long as it has the letters.
  private static List<Run> inFonts(String text, Font wanted, boolean leftward) {
    int direction = leftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    List<Run> runs = new ArrayList<>();
    for (int letter : text.codePoints().toArray()) {
      String before = "";
      Font font = font(letter, wanted);
      if (!runs.isEmpty() && goesOn(runs.getLast().font, letter, font)) {
        font = runs.getLast().font;
        before = runs.removeLast().words;
      }
      runs.add(new Run(before + Character.toString(letter), font, direction));
    }
    return runs;
  }

  private static boolean goesOn(Font before, int letter, Font own) {
    return before.equals(own) || (SystemFonts.isUnseen(letter) && before.canDisplay(letter));
  }

  private static Font font(int letter, Font wanted) {
    return wanted.canDisplay(letter)
        ? wanted
        : SystemFonts.ofComputer()
            .font(letter)
            .map(found -> found.deriveFont(wanted.getSize2D()))
            .orElse(wanted);
  }
}
