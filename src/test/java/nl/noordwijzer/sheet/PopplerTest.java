package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.ScaleBar;
import nl.noordwijzer.support.ExampleSheets;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks at a written PDF with the tools of Poppler, as others will.
final class PopplerTest {
  private static final SingleMap MAP = ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE);
  private static final char NO_BREAK_SPACE = 0xa0;

  private static final int BLOCK = 10;

  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void write() throws Exception {
    assumeThat(Path.of("/usr/bin/pdftotext")).exists();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(List.of(MAP.sheet(), ItemSheet.titled("Twee")), out, Progress.NONE);
    file = Files.write(folder.resolve("kaart.pdf"), out.toByteArray());
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static BufferedImage picture(int dpi) throws Exception {
    Path picture = folder.resolve("blad-" + dpi);
    Path written = Path.of(picture + ".png");
    if (Files.exists(written)) {
      return ImageIO.read(written.toFile());
    }
    run("pdftoppm", "-r", "" + dpi, "-f", "1", "-singlefile", "-png", "" + file, "" + picture);
    return ImageIO.read(written.toFile());
  }

  @Test
  void everyFontIsEmbeddedOnceAsASubset() throws Exception {
    List<String> fonts = run("pdffonts", file.toString()).lines().skip(2).toList();
    assertThat(fonts)
        .hasSize(2)
        .allSatisfy(font -> assertThat(font).matches("[A-Z]{6}\\+Inter-.*yes yes yes.*"));
  }

  @Test
  void theTextIsThereInTheOrderOfReading() throws Exception {
    String text = run("pdftotext", "-raw", file.toString(), "-").replace(NO_BREAK_SPACE, ' ');
    List<Integer> places = new ArrayList<>();
    for (String words :
        List.of(
            "Aandeel corporatiewoningen per buurt, 2019",
            "cijfers over 2019.",
            "60 % of meer",
            "Schaal 1:40.000 op A4",
            "Bron: CBS / Kadaster, 2020",
            "Gemaakt op 21 november 2026",
            "Twee",
            "Naar 2030",
            "Mariarade-Noord 1.204 1.310",
            "Cijfers zijn verzonnen.")) {
      places.add(text.indexOf(words, places.isEmpty() ? 0 : places.getLast()));
    }
    assertThat(places).doesNotContain(-1).isSorted();
  }

  /// Letters that join are drawn as outlines or squares; below them lies the text. Of Arabic,
  /// Poppler turns the letters of such a text around, as it takes them to be in the order in which
  /// they are seen.
  @Test
  void lettersThatJoinAreThereAsText() throws Exception {
    String hindi = "हिन्दी क्षेत्र";
    Sheet sheet = ItemSheet.with(ItemSheet.text(10, hindi + " \ufdfa", TextLook.body(10)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(List.of(sheet), out, Progress.NONE);
    Path joined = Files.write(folder.resolve("hindi.pdf"), out.toByteArray());
    assertThat(run("pdftotext", "-raw", joined.toString(), "-")).contains(hindi, "\ufdfa");
  }

  @Test
  void aMapIsNoPicture() throws Exception {
    List<String> images =
        run("pdfimages", "-list", "-f", "1", "-l", "1", file.toString()).lines().skip(2).toList();
    assertThat(images).isEmpty();
  }

  /// The bar says how many metres it is; measured on the page it is that at the scale in figures.
  @Test
  void theScaleInFiguresHoldsOnThePage() throws Exception {
    SingleMapLayout layout = SingleMapLayout.of(MAP);
    ScaleBar bar = ScaleBar.within(layout.legend().viewport(), 45 * PageFormat.MM);
    double millimetres = bar.metres() / layout.legend().scale().denominator() * 1000;
    double measured = longestDarkRun(picture(600), layout.footer(), 600 / 72.0) / 600.0 * 25.4;
    assertThat(measured).isCloseTo(millimetres, Percentage.withPercentage(0.5));
  }

  private static int longestDarkRun(BufferedImage page, Rectangle2D footer, double pixels) {
    int longest = 0;
    for (int y = (int) (footer.getY() * pixels); y < (footer.getY() + 25) * pixels; y++) {
      int run = 0;
      for (int x = (int) ((footer.getX() + 28) * pixels); x < footer.getCenterX() * pixels; x++) {
        run = (page.getRGB(x, y) & 0xff) < 128 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  @Test
  void pdfAndPngAreTheSamePicture() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngWriter(100).write(List.of(MAP.sheet()), out, Progress.NONE);
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertAlike(png, picture(100), 2, 40);
  }

  @Test
  void theScreenShowsWhatIsInTheFile() throws Exception {
    BufferedImage pdf = picture(100);
    ScreenSheet screen = ScreenSheet.of(MAP.sheet(), pdf.getWidth(), Progress.NONE);
    BufferedImage seen =
        new BufferedImage(screen.width(), screen.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    seen.getRaster().setDataElements(0, 0, screen.width(), screen.height(), screen.argb());
    assertAlike(seen, pdf, 2, 40);
  }

  /// By the program that draws SVG on most Linux desktops. It takes no fonts from a file: as its
  /// letters are others, the pictures are looked at from further away.
  @Test
  void svgAndPdfAreTheSamePicture() throws Exception {
    assumeThat(Path.of("/usr/bin/rsvg-convert")).exists();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgWriter().write(List.of(MAP.sheet()), out, Progress.NONE);
    Path svg = Files.write(folder.resolve("kaart.svg"), out.toByteArray());
    Path png = folder.resolve("svg.png");
    run("rsvg-convert", "-d", "100", "-p", "100", svg.toString(), "-o", png.toString());
    assertAlike(half(half(ImageIO.read(png.toFile()))), half(half(picture(100))), 3, 60);
  }

  private static BufferedImage half(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }

  /// @param mean difference of blocks of pixels, at most, of 255
  /// @param most difference of a block
  private static void assertAlike(
      BufferedImage one, BufferedImage other, double mean, double most) {
    assertThat(Math.abs(one.getWidth() - other.getWidth())).isLessThanOrEqualTo(1);
    assertThat(Math.abs(one.getHeight() - other.getHeight())).isLessThanOrEqualTo(1);
    int width = Math.min(one.getWidth(), other.getWidth());
    int height = Math.min(one.getHeight(), other.getHeight());
    double largest = 0;
    double sum = 0;
    int blocks = 0;
    for (int y = 0; y + BLOCK < height; y += BLOCK) {
      for (int x = 0; x + BLOCK < width; x += BLOCK) {
        double difference = Math.abs(mean(one, x, y) - mean(other, x, y));
        largest = Math.max(largest, difference);
        sum += difference;
        blocks++;
      }
    }
    assertThat(sum / blocks).isLessThan(mean);
    assertThat(largest).isLessThan(most);
  }

  /// Of the blue of a block of pixels: edges come out a little different in every program.
  private static double mean(BufferedImage image, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + BLOCK; y++) {
      for (int x = left; x < left + BLOCK; x++) {
        sum += image.getRGB(x, y) & 0xff;
      }
    }
    return sum / (BLOCK * BLOCK);
  }
}
