package nl.noordwijzer.ui.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.SeriesLook;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SlopeChartTest {
  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  private static SlopeChart chart(Mix before, Mix after) {
    return Fx.get(() -> {
      SlopeChart chart = new SlopeChart(Texts.in(Texts.DUTCH));
      new Scene(chart, 500, 180);
      chart.show(before, after);
      chart.applyCss();
      chart.layout();
      return chart;
    });
  }

  private static List<Line> lines(SlopeChart chart) {
    return chart.getChildrenUnmodifiable().stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .toList();
  }

  private static List<Label> labels(SlopeChart chart) {
    return chart.getChildrenUnmodifiable().stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .toList();
  }

  /// 0.50 of the homes is the top, 0.25 is halfway.
  @Test
  void aLineGoesFromTheShareNowToTheShareLater() {
    SlopeChart chart = chart(new Mix(50, 25, 25), new Mix(50, 50, 0));
    double top = lines(chart).get(0).getStartY();
    Line social = lines(chart).get(1);
    double bottom = lines(chart).get(2).getEndY();
    assertThat(social.getEndY()).isEqualTo(top);
    assertThat(social.getStartY()).isCloseTo((top + bottom) / 2, within(1e-9));
  }

  @Test
  void aSegmentHasTheColourOfThePage() {
    Color onPaper = HouseStyle.usual().colour(SeriesLook.of(TenureSegment.SOCIAL_RENT));
    Line social = lines(chart(new Mix(50, 25, 25), new Mix(50, 50, 0))).get(1);
    assertThat(social.getStroke())
        .isEqualTo(
            javafx.scene.paint.Color.rgb(onPaper.getRed(), onPaper.getGreen(), onPaper.getBlue()));
  }

  @Test
  void noLabelLiesOverAnotherWhenSharesAreTheSame() {
    List<Label> labels = labels(chart(new Mix(1, 1, 1), new Mix(1, 1, 1)));
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(labels.get(i).getBoundsInParent().intersects(labels.get(j).getBoundsInParent()))
            .as(labels.get(i).getText() + " over " + labels.get(j).getText())
            .isFalse();
      }
    }
  }

  @Test
  void aScreenReaderTellsBothEndsOfEachGroup() {
    assertThat(chart(new Mix(50, 25, 25), new Mix(50, 50, 0)).getAccessibleText())
        .contains("Sociale huur: 25,0\u00a0% nu, 50,0\u00a0% eind 2047");
  }
}
