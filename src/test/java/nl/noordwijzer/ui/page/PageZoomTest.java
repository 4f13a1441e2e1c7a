package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import org.junit.jupiter.api.Test;

/// How large a page is shown.
class PageZoomTest {
  private static final PageFormat A4 = new PageFormat(Paper.A4, Orientation.PORTRAIT);

  @Test
  void theWholePageFitsBothWays() {
    double factor = PageZoom.WHOLE.factor(A4, 1000, 500);
    assertThat(PageZoom.width(A4, factor)).isCloseTo(500 * 210 / 297.0, within(1e-9));
  }

  @Test
  void aPageIsAsLargeAsOnPaperAt96PixelsToTheInch() {
    double factor = PageZoom.ACTUAL.factor(A4, 10, 10);
    assertThat(PageZoom.width(A4, factor)).isCloseTo(210 / 25.4 * 96, within(1e-9));
  }

  @Test
  void stepsGoFromWhereThePageIsAndEnd() {
    assertThat(PageZoom.larger(0.43).factor()).isEqualTo(0.5);
    assertThat(PageZoom.smaller(0.43).factor()).isEqualTo(0.33);
    assertThat(PageZoom.larger(0.5).factor()).isEqualTo(0.67);
    assertThat(PageZoom.larger(4).factor()).isEqualTo(4);
    assertThat(PageZoom.smaller(0.25).factor()).isEqualTo(0.25);
  }
}
