package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours, letters and logo of a user's own.
final class HouseStyleTest {
  @TempDir Path folder;

  private HouseStyle read(String json) throws IOException, NoordwijzerException {
    return HouseStyle.read(Files.writeString(folder.resolve(HouseStyle.FILE), json));
  }

  private static byte[] pdf(SheetItem item, HouseStyle style) throws IOException {
    Sheet plain = ItemSheet.with(item);
    Sheet sheet =
        new Sheet(plain.format(), "T", "Z.", plain.items(), plain.imprint(), style, plain.texts());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(List.of(sheet), out, Progress.NONE);
    return out.toByteArray();
  }

  @Test
  void whatAStyleLeavesOutIsAsInOurs() throws Exception {
    HouseStyle style = read("{\"colours\": {\"accent\": \"#AA0033\"}}");
    assertThat(style.colour(Tone.ACCENT)).isEqualTo(new Color(0xAA0033));
    assertThat(style.colour(Tone.INK)).isEqualTo(HouseStyle.usual().colour(Tone.INK));
    assertThat(style.series()).isEqualTo(HouseStyle.usual().series());
    assertThat(style.logo()).isNull();
  }

  @Test
  void theColoursOfAPageAreThoseOfItsStyle() throws Exception {
    HouseStyle style = read("{\"colours\": {\"ink\": \"#D00000\"}}");
    byte[] file = pdf(ItemSheet.text(10, "MMMMMM", TextLook.title(40)), style);
    try (PDDocument document = Loader.loadPDF(file)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      assertThat(colours(page)).contains(0xffD00000);
    }
  }

  private static List<Integer> colours(BufferedImage page) {
    List<Integer> colours = new ArrayList<>();
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        colours.add(page.getRGB(x, y) | 0xff000000);
      }
    }
    return colours;
  }

  /// Liberation Sans would do as well, but is not on every computer.
  @Test
  void theLettersOfAPageAreThoseOfItsStyle() throws Exception {
    copy("Inter_500Medium.ttf");
    copy("Inter_600SemiBold.ttf");
    HouseStyle style =
        read(
            "{\"fonts\": {\"regular\": \"Inter_500Medium.ttf\", \"bold\": \"Inter_500Medium.ttf\"}}");
    byte[] file = pdf(ItemSheet.text(10, "Heerlen-Noord", TextLook.body(12)), style);
    try (PDDocument document = Loader.loadPDF(file)) {
      PDResources page = document.getPage(0).getResources();
      for (COSName name : page.getFontNames()) {
        assertThat(page.getFont(name).getName()).endsWith("Inter-Medium");
        assertThat(page.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(new PDFTextStripper().getText(document)).contains("Heerlen-Noord");
    }
    assertThatThrownBy(() ->
            read(
                "{\"fonts\": {\"regular\": \"Inter_500Medium.ttf\","
                    + " \"bold\": \"Inter_600SemiBold.ttf\"}}"))
        .hasMessage("sheet.style.family");
  }

  private void copy(String font) throws IOException {
    Files.copy(Path.of("assets/fonts", font), folder.resolve(font));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colours\": {\"ink\": \"rood\"}} | ‘rood’ geen kleur",
        "{\"colours\": {\"inkt\": \"#000000\"}} | regel 1 klopt niet (colours, inkt)",
        "{\"series\": [\"#12345\"]} | ‘#12345’ geen kleur",
        "{\"logo\": \"weg.png\"} | ‘weg.png’ staat niet in de map",
        "{\"logo\": \"../buiten.png\"} | ‘../buiten.png’ ligt niet in de map",
        "{\"logo\": \"huisstijl.json\"} | huisstijl.json is geen PNG- of JPEG-afbeelding",
        "{\"fonts\": {\"regular\": \"huisstijl.json\", \"bold\": \"huisstijl.json\"}} | geen lettertype",
        "{\"fonts\": {\"regular\": \"a.ttf\"}} | regel 1 klopt niet",
        "[] | regel 1 klopt niet",
      })
  void whatIsWrongIsTold(String json, String told) {
    assertThatThrownBy(() -> read(json))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .asString()
        .contains(told);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("binnen"));
    Files.write(folder.resolve("logo.png"), "x".getBytes(StandardCharsets.UTF_8));
    Files.createSymbolicLink(inner.resolve("logo.png"), folder.resolve("logo.png"));
    assertThatThrownBy(() -> new Beside(inner).file("logo.png")).hasMessage("sheet.beside.outside");
  }
}
