package nl.noordwijzer.sheet;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.ShapedText;
import nl.noordwijzer.map.SystemFonts;

/// Words in the font that is wanted, with letters that it does not have in a font of the computer.
/// Words that can only be drawn as outlines stay together.
final class LetterRuns {
  private LetterRuns() {}

  /// In order; one run in the usual case that the font has all letters.
  static List<FittedText.Run> of(String words, Font font) {
    if (ShapedText.isNeeded(words) || font.canDisplayUpTo(words) < 0) {
      return List.of(new FittedText.Run(words, font));
    }
    List<FittedText.Run> runs = new ArrayList<>();
    words
        .codePoints()
        .forEach(letter -> {
          Font own = font(letter, font);
          boolean goesOn = !runs.isEmpty() && runs.getLast().font().equals(own);
          String before = goesOn ? runs.removeLast().words() : "";
          runs.add(new FittedText.Run(before + Character.toString(letter), own));
        });
    return runs;
  }

  /// Whether a letter can be drawn.
  static boolean has(int letter, Font font) {
    return font.canDisplay(letter)
        || SystemLetters.ofComputer().font(letter).isPresent()
        || (isOutlined(letter) && SystemFonts.ofComputer().font(letter).isPresent());
  }

  private static boolean isOutlined(int letter) {
    return ShapedText.isNeeded(Character.toString(letter));
  }

  private static Font font(int letter, Font wanted) {
    return wanted.canDisplay(letter)
        ? wanted
        : SystemLetters.ofComputer()
            .font(letter)
            .map(found -> found.deriveFont(wanted.getSize2D()))
            .orElse(wanted);
  }
}
