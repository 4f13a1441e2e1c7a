package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ShapedTextTest {
  private static final Font INTER = MapFonts.regular(20);

  @BeforeEach
  void hasArabicLetters() {
    assumeTrue(SystemFonts.ofComputer().font('م').isPresent(), "no font with Arabic letters");
  }

  @Test
  void plainWordsNeedNoOutlines() {
    assertThat(MapFonts.isPlain(INTER, "Mariarade-Zuid, één")).isTrue();
    assertThat(MapFonts.isPlain(INTER, "مدرسة")).isFalse();
  }

  /// Joined letters take less room than the same letters each by itself.
  @Test
  void lettersThatJoinAreNotSetOneByOne() {
    double joined = ShapedText.of("ببب", INTER).width();
    double single = 3 * ShapedText.of("ب", INTER).width();
    assertThat(joined).isPositive().isLessThan(0.9 * single);
  }

  /// The first word of a name that runs from right to left stands at its right.
  @Test
  void wordsRunFromRightToLeft() {
    double first = ShapedText.of("مدرسة", INTER).width();
    double both = ShapedText.of("مدرسة ب", INTER).width();
    Shape shape = ShapedText.of("مدرسة ب", INTER).at(0, 0);
    double gap = both - first;
    assertThat(shape.getBounds2D().getWidth()).isCloseTo(both, within(4.0));
    assertThat(shape.intersects(0, -20, gap * 0.6, 30)).isTrue();
    assertThat(MapFonts.width(INTER, "مدرسة ب")).isCloseTo(both, within(1e-6));
  }

  @Test
  void ourOwnLettersStayInOurOwnTypeface() {
    double own = MapFonts.width(INTER, "Noord ");
    double other = ShapedText.of("مدرسة", INTER).width();
    assertThat(ShapedText.of("Noord مدرسة", INTER).width()).isCloseTo(own + other, within(0.5));
  }
}
