package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class BackdropTest {
  private static final int SIDE = 256;
  private static final int GREY = 0xff808080;
  private static final int RED = 0xffff0000;
  private static final int BLUE = 0xff0000ff;

  /// A kilometre from 190600, 320700 on.
  private static final Envelope SQUARE = new Envelope(190600, 191600, 320700, 321700);

  /// Of two pixels at the edges of row 64 and column 192 of the tile.
  private static final Coordinate CROSS = new Coordinate(191350, 321450);

  private static Backdrop.Piece plain(Envelope extent, int argb) {
    int[] pixels = new int[SIDE * SIDE];
    Arrays.fill(pixels, argb);
    return new Backdrop.Piece(extent, SIDE, pixels);
  }

  /// Two lines, of two pixels each, that meet at [#CROSS].
  private static Backdrop.Piece crossed() {
    Backdrop.Piece piece = plain(SQUARE, GREY);
    for (int i = 0; i < SIDE; i++) {
      for (int line = -1; line <= 0; line++) {
        piece.argb()[(64 + line) * SIDE + i] = RED;
        piece.argb()[i * SIDE + 192 + line] = RED;
      }
    }
    return piece;
  }

  private static MapPicture picture(double opacity, Backdrop.Piece... pieces) {
    MapStyle style = MapCases.only().withBackground(new BackgroundStyle("some", opacity));
    return MapCases.compose(style).withBackdrop(new Backdrop(List.of(pieces)));
  }

  private static BufferedImage screen(MapPicture picture, Viewport view) {
    ScreenRenderer renderer = new ScreenRenderer(MapCases.REGION);
    return FlatFrame.of(renderer.render(picture, new MapFrame(view, 1), Progress.NONE));
  }

  private static boolean isReddish(int argb) {
    return (argb >> 16 & 255) - (argb & 255) > 60;
  }

  /// Where the red lines lie: their middle along a row and a column that only one of them crosses.
  private static Coordinate cross(BufferedImage image, int row, int column) {
    double x = 0;
    double y = 0;
    int inRow = 0;
    int inColumn = 0;
    for (int i = 0; i < image.getWidth(); i++) {
      if (isReddish(image.getRGB(i, row))) {
        x += i + 0.5;
        inRow++;
      }
    }
    for (int i = 0; i < image.getHeight(); i++) {
      if (isReddish(image.getRGB(column, i))) {
        y += i + 0.5;
        inColumn++;
      }
    }
    return new Coordinate(x / inRow, y / inColumn);
  }

  private static void crossLiesWhereItIs(BufferedImage image, Viewport view) {
    int row = (int) view.toY(320900);
    int column = (int) view.toX(190800);
    Coordinate found = cross(image, row, column);
    assertThat(found.x).isCloseTo(view.toX(CROSS.x), Offset.offset(1.0));
    assertThat(found.y).isCloseTo(view.toY(CROSS.y), Offset.offset(1.0));
  }

  @Test
  void aKnownPlaceLiesAtItsPixelOnScreen() {
    MapPicture picture = picture(1, crossed());
    for (double metres : new double[] {1.93, 2.9, 4}) {
      Viewport view = new Viewport(191123.4, 321077.7, metres, 640, 480);
      crossLiesWhereItIs(screen(picture, view), view);
    }
  }

  @Test
  void aKnownPlaceLiesAtItsPointOnPaper() {
    Viewport view = new Viewport(191123.4, 321077.7, 3.1, 500, 400);
    BufferedImage page = new BufferedImage(500, 400, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = page.createGraphics();
    MapPainter.paint(graphics, picture(1, crossed()), view, 1, Progress.NONE);
    graphics.dispose();
    crossLiesWhereItIs(page, view);
  }

  @Test
  void neighboursMeetWithoutASeam() {
    Envelope next = new Envelope(191600, 192600, 320700, 321700);
    Viewport view = new Viewport(191600.3, 321201.7, 2.37, 300, 200);
    BufferedImage image = screen(picture(1, plain(SQUARE, BLUE), plain(next, BLUE)), view);
    for (int x = 0; x < 300; x++) {
      assertThat(image.getRGB(x, 100)).isEqualTo(BLUE);
    }
  }

  @Test
  void aCoarsePieceDoesNotShineThroughAFineOne() {
    Envelope coarse = new Envelope(190000, 194000, 319000, 323000);
    Viewport view = new Viewport(191100, 321200, 1, 100, 100);
    MapPicture both = picture(0.5, plain(coarse, RED), plain(SQUARE, BLUE));
    MapPicture fine = picture(0.5, plain(SQUARE, BLUE));
    int colour = screen(both, view).getRGB(50, 50);
    assertThat(colour).isEqualTo(screen(fine, view).getRGB(50, 50));
    int ground = MapColours.of(Ground.LIGHT).background();
    assertThat(colour & 255).isCloseTo((255 + (ground & 255)) / 2, Offset.offset(1));
    assertThat(colour >> 16 & 255).isCloseTo((ground >> 16 & 255) / 2, Offset.offset(1));
  }

  @Test
  void fillsLieOverTheBackgroundAtTheirOwnOpacity() {
    MapStyle filled = MapCases.only(LayerKind.INDICATOR);
    MapStyle faded =
        filled
            .withLayer(filled.layer(LayerKind.INDICATOR).withOpacity(0.7))
            .withBackground(new BackgroundStyle("some", 1));
    Viewport view = new Viewport(190500, 321600, 1, 40, 40);
    int fill = screen(MapCases.compose(filled), view).getRGB(20, 20) & 255;
    MapPicture picture =
        MapCases.compose(faded)
            .withBackdrop(
                new Backdrop(List.of(plain(new Envelope(190000, 191000, 321000, 322000), BLUE))));
    assertThat(screen(picture, view).getRGB(20, 20) & 255)
        .isCloseTo((int) Math.round(0.7 * fill + 0.3 * 255), Offset.offset(2));
  }

  @Test
  void moreTilesAreLaidUnderAFrameWithoutDrawingItAnew() {
    ScreenRenderer renderer = new ScreenRenderer(MapCases.REGION);
    MapFrame where = new MapFrame(new Viewport(191100, 321200, 1, 100, 100), 1);
    MapPicture before = picture(1);
    Frame first = renderer.render(before, where, Progress.NONE);
    MapPicture after = before.withBackdrop(new Backdrop(List.of(plain(SQUARE, BLUE))));
    Frame next = renderer.recolour(first, after, Progress.NONE);
    assertThat(FlatFrame.of(next).getRGB(50, 50)).isEqualTo(BLUE);
    assertThat(next.above()).isSameAs(first.above());
    assertThat(next.areas()).isSameAs(first.areas());
    assertThat(renderer.recolour(next, after, Progress.NONE).backdrop()).isSameAs(next.backdrop());
  }

  @Test
  void withoutBackgroundTheTilesAreNotPainted() {
    MapPicture none =
        MapCases.compose(MapCases.only()).withBackdrop(new Backdrop(List.of(plain(SQUARE, BLUE))));
    Viewport view = new Viewport(191100, 321200, 1, 100, 100);
    assertThat(screen(none, view).getRGB(50, 50)).isNotEqualTo(BLUE);
  }
}
